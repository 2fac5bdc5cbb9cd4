package org.isnad.arabic.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/**
 * English words for bodies and places that are named by common nouns: {@code وزارة الصحة} is the
 * Ministry of Health.
 */
final class Glosses {

  private static final List<String> PROCLITICS = List.of("ال", "لل", "وال", "ولل", "بال", "و", "ل");

  /** Kinds that stand only with a proper name. */
  private static final Set<String> UNGLOSSED = Set.of("type", "front", "title");

  /** Kinds with which a phrase can begin. */
  private static final Set<String> FIRST = Set.of("noun", "head", "country");

  private final Lexicon words;

  /**
   * A known word of a name.
   *
   * @param joined whether "and" stands before it
   */
  record Gloss(String english, String kind, boolean joined) {

    boolean isAdjective() {
      return isOrigin() || kind.equals("adjective");
    }

    boolean isTitle() {
      return kind.equals("title");
    }

    boolean isOrigin() {
      return kind.equals("origin");
    }

    /** Whether it can stand first in a name and say what the named thing is. */
    boolean isHead() {
      return isType() || kind.equals("noun") || kind.equals("front");
    }

    /** Whether it follows a proper name in English. */
    boolean isType() {
      return kind.equals("type") || kind.equals("head");
    }
  }

  private Glosses(Lexicon words) {
    this.words = words;
  }

  static Glosses load() {
    return new Glosses(Lexicon.load("latin/glosses.tsv"));
  }

  /** The English of a name whose every word is known and whose first is a noun. */
  Optional<String> english(List<String> name) {
    boolean phrase = name.size() > 1 || name.get(0).indexOf(' ') > 0;
    return phrase || isCountry(name) ? known(name) : Optional.empty();
  }

  private boolean isCountry(List<String> name) {
    return find(name.get(0)).filter(gloss -> gloss.kind().equals("country")).isPresent();
  }

  /** The English of a phrase, even of one word, whose every word is known. */
  Optional<String> known(List<String> phrase) {
    List<Gloss> glosses = new ArrayList<>();
    for (String word : phrase) {
      Optional<Gloss> gloss = find(word);
      if (gloss.isEmpty() || UNGLOSSED.contains(gloss.get().kind())) {
        return Optional.empty();
      }
      glosses.add(gloss.get());
    }
    boolean noun = !glosses.isEmpty() && FIRST.contains(glosses.get(0).kind());
    return noun ? Optional.of(EnglishPhrase.of(glosses)) : Optional.empty();
  }

  /**
   * The beginning of a name that is a noun with adjectives.
   *
   * @param words how many words it has
   */
  record Described(String english, int words) {}

  /** The head of a name with the adjectives behind it, if there are any and more follows. */
  Optional<Described> described(List<String> name) {
    List<Gloss> glosses = new ArrayList<>(find(name.get(0)).stream().toList());
    while (glosses.size() < name.size()
        && find(name.get(glosses.size())).filter(Gloss::isAdjective).isPresent()) {
      glosses.add(find(name.get(glosses.size())).orElseThrow());
    }
    return glosses.size() > 1 && glosses.size() < name.size()
        ? Optional.of(new Described(EnglishPhrase.of(glosses), glosses.size()))
        : Optional.empty();
  }

  /** The words of a name, those in one that have a meaning only together. */
  List<String> joined(List<String> name) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < name.size(); i++) {
      boolean pair = i + 1 < name.size() && find(name.get(i) + " " + name.get(i + 1)).isPresent();
      out.add(pair ? name.get(i) + " " + name.get(++i) : name.get(i));
    }
    return out;
  }

  /** What a word means, its article and the words written together with it aside. */
  Optional<Gloss> find(String word) {
    String folded = Folding.fold(word);
    Optional<Row> whole = words.find(folded);
    if (whole.isPresent()) {
      return whole.map(row -> gloss(row, false));
    }
    for (String proclitic : PROCLITICS) {
      boolean cut = folded.startsWith(proclitic) && (proclitic.length() > 1 || folded.length() > 3);
      Optional<Row> bare =
          cut ? words.find(folded.substring(proclitic.length())) : Optional.empty();
      if (bare.isPresent()) {
        return bare.map(row -> gloss(row, proclitic.startsWith("و")));
      }
    }
    return Optional.empty();
  }

  private static Gloss gloss(Row row, boolean joined) {
    return new Gloss(row.get("english"), row.get("kind"), joined);
  }
}
