package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.attribution.SourceNouns.Noun;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/**
 * Finds the person whom a description without a name stands for: the one whom the text has named
 * with the same title, before the name ("the governor of the region, so-and-so") or behind it.
 */
final class TitledPersons {

  /** How many words may stand between a title and the name it belongs to. */
  private static final int REACH = 9;

  private static final Set<String> APART = Set.of("مع", "من", "عن", "الي", "علي", "ان", "بن");

  private final Passage passage;
  private final SourceEntities entities;

  TitledPersons(Passage passage, SourceEntities entities) {
    this.passage = passage;
    this.entities = entities;
  }

  /** The entity of the person last named under this description before it. */
  Optional<String> named(Span words) {
    Optional<Noun> head = entities.head(passage, words);
    if (head.isEmpty() || head.get().kind() != SourceKind.PERSON) {
      return Optional.empty();
    }
    return last(words, head.get(), true).or(() -> last(words, head.get(), false));
  }

  /**
   * @param exact whether nothing but titles may stand between the description and the name
   */
  private Optional<String> last(Span words, Noun head, boolean exact) {
    for (int at = words.begin() - 1; at >= 0; at--) {
      if (repeats(words, head, at)) {
        int title = at;
        int end = at + words.length();
        Optional<Mention> person = exact ? directly(end) : behind(title, end);
        Optional<Mention> found = exact ? person : person.or(() -> before(title));
        if (found.isPresent()) {
          return found.map(Mention::entity);
        }
      }
    }
    return Optional.empty();
  }

  /** The person named right behind a description, or behind one more title. */
  private Optional<Mention> directly(int at) {
    boolean title = passage.mention(at) == null && entities.isPersonNoun(passage, at);
    Mention mention = passage.mention(title ? at + 1 : at);
    return isPerson(mention) ? Optional.of(mention) : Optional.empty();
  }

  /** Whether the words at a place are those of a description, articles aside. */
  private boolean repeats(Span words, Noun head, int at) {
    if (!isNoun(at, head) || isFeminine(at) != isFeminine(words.begin())) {
      return false;
    }
    for (int i = 1; i < words.length(); i++) {
      if (!bare(at + i).equals(bare(words.begin() + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isNoun(int at, Noun head) {
    boolean name = passage.mention(at) != null && passage.mention(at).form() == MentionForm.NAME;
    return !name && entities.noun(passage, at).filter(head::equals).isPresent();
  }

  private boolean isFeminine(int at) {
    return passage.folded(at).endsWith("ه");
  }

  private String bare(int at) {
    String word = passage.folded(at);
    return word.startsWith("ال") ? word.substring(2) : word;
  }

  /** The person whose name ends the phrase that begins with a title. */
  private Optional<Mention> behind(int title, int from) {
    boolean complete = isComplete(title, from);
    for (int at = from; at < Math.min(passage.size(), from + REACH); at++) {
      Mention mention = passage.mention(at);
      if (isPerson(mention)) {
        boolean own = !passage.word(at).hasPrefix("ل") && !passage.word(at).hasPrefix("و");
        return own ? Optional.of(mention) : Optional.empty();
      }
      if (mention == null && (endsPhrase(at) || (complete && beginsAnother(at)))) {
        return Optional.empty();
      }
      complete = isComplete(at, at + 1);
    }
    return Optional.empty();
  }

  /** Whether a definite noun or a name has closed the phrase, so that only adjectives follow. */
  private boolean isComplete(int from, int to) {
    for (int at = from; at < to; at++) {
      if (passage.mention(at) != null || passage.folded(at).matches("(لل|ال|وال|بال).*")) {
        return true;
      }
    }
    return false;
  }

  /** A noun without article that is no title and not joined to what goes before. */
  private boolean beginsAnother(int at) {
    boolean joined = passage.word(at).stem() > 0;
    boolean definite = passage.folded(at).startsWith("ال");
    return !joined && !definite && !entities.isPersonNoun(passage, at);
  }

  private boolean endsPhrase(int at) {
    return passage.isPunctuation(at)
        || passage.word(at).isVerb()
        || passage.isTime(at)
        || passage.isComplementizer(at)
        || APART.contains(passage.folded(at));
  }

  /** The person whose name stands right before a title in apposition. */
  private Optional<Mention> before(int title) {
    int at = title - 1;
    if (at >= 0 && passage.isComma(at)) {
      at--;
    }
    Mention mention = passage.mention(at);
    boolean fused = passage.word(title).stem() > 0;
    return isPerson(mention) && !fused ? Optional.of(mention) : Optional.empty();
  }

  private static boolean isPerson(Mention mention) {
    return mention != null
        && mention.type() == EntityType.PERSON
        && mention.form() == MentionForm.NAME;
  }
}
