package org.isnad.ledger.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.forms.ArabicKey;
import org.isnad.arabic.forms.Clitics;
import org.isnad.arabic.forms.LightStem;
import org.isnad.arabic.text.Folding;

/** The forms under which a word of a text is found, from the strictest to the loosest. */
enum Form {
  /** The folded word. */
  EXACT {
    @Override
    Collection<String> of(String word) {
      return List.of(Folding.fold(word));
    }
  },
  /** The folded word, and what stands in it between clitics. */
  SPLIT {
    @Override
    Collection<String> of(String word) {
      return folded(CLITICS.forms(word));
    }
  },
  /** The light stems of all these. */
  STEM {
    @Override
    Collection<String> of(String word) {
      return folded(CLITICS.forms(word)).stream().map(LightStem::of).collect(Collectors.toSet());
    }
  },
  /** The skeletons of the word with and without its proclitics. */
  SKELETON {
    @Override
    Collection<String> of(String word) {
      return CLITICS.fronts(word).stream()
          .map(ArabicKey::of)
          .filter(key -> !key.isEmpty())
          .collect(Collectors.toSet());
    }
  };

  static final Clitics CLITICS = new Clitics();

  /** Longer words are no words; what is left of them still finds them. */
  private static final int LONGEST = 60;

  /** The terms for a word without marks. */
  abstract Collection<String> of(String word);

  /** The terms for a word as written; none for a word that has no such form. */
  Collection<String> terms(String written) {
    String bare = Clitics.bare(written);
    String word = bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    return FormMemory.of(this, word);
  }

  /** The field that holds this form of the words of a part of a document, as "text.exact". */
  String field(String part) {
    return part + "." + name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> folded(Collection<String> words) {
    return words.stream().map(Folding::fold).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
