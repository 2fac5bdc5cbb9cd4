package org.isnad.arabic.attribution;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.isnad.arabic.attribution.SourceNouns.Noun;

/**
 * Tells which earlier speeches carry a report, so that a left-out subject may go on from them: not
 * a law or "some people" by the way, nor a document that only a subordinate clause cites.
 */
final class Bearing {

  /** What is cited as a rule or as hearsay: it stands inside a report, never behind it. */
  private static final Set<String> BY_THE_WAY = Set.of("بعض", "قانون", "دستور", "ماده", "قرار");

  private static final Set<String> CONCESSIVE = Set.of("رغم", "الرغم", "بالرغم", "حين", "بعد");

  private final Discourse discourse;
  private final Passage passage;
  private final SourceEntities entities;

  Bearing(Discourse discourse, SourceEntities entities) {
    this.discourse = discourse;
    this.passage = discourse.passage();
    this.entities = entities;
  }

  /** Whether a later speech may go on from an earlier draft that has a speaker. */
  boolean carries(int earlier, int later) {
    return !isByTheWay(earlier)
        && !isMessenger(earlier)
        && !isCitedDocument(earlier)
        && !isQuoted(earlier, later);
  }

  /** Who speaks inside a quotation does not go on behind it. */
  private boolean isQuoted(int earlier, int later) {
    Quotation quotation = passage.quotation(discourse.cue(earlier));
    return quotation != null && !quotation.equals(passage.quotation(discourse.cue(later)));
  }

  /** "As some see", "according to the law". */
  boolean isByTheWay(int index) {
    return discourse.isAccording(index) && head(index, noun -> BY_THE_WAY.contains(noun.key()));
  }

  private boolean head(int index, Predicate<Noun> test) {
    return discourse.draft(index).source() instanceof SourceGuess.Named named
        && entities.head(passage, named.words()).filter(test).isPresent();
  }

  /** "As the agency quoted her": the agency speaks for somebody else. */
  private boolean isMessenger(int index) {
    int cue = discourse.cue(index);
    IntPredicate ofThem = at -> passage.folded(at).matches("عنه|عنها|عنهم|عنهما");
    return discourse.isAccording(index) && (ofThem.test(cue + 1) || ofThem.test(cue + 2));
  }

  private boolean isCitedDocument(int index) {
    SourceKind kind = discourse.speaker(index).profile().kind();
    return kind != null
        && kind.isDocument()
        && (discourse.followsRelative(index) || isConceded(index));
  }

  /** Whether the clause of a cue is one of concession or time. */
  private boolean isConceded(int index) {
    int cue = discourse.cue(index);
    for (int at = cue - 1; at > passage.sentenceStart(cue); at--) {
      if (passage.isComplementizer(at)) {
        return CONCESSIVE.contains(passage.folded(at - 1))
            || CONCESSIVE.contains(passage.folded(at - 2));
      }
      if (passage.isComma(at)) {
        return false;
      }
    }
    return false;
  }
}
