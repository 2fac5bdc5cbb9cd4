package org.isnad.arabic.attribution;

import java.util.Set;

/** Tells nouns and participles that report from those of the same letters that do not. */
final class NominalSense {

  /** Verbs whose object is what somebody else has said. */
  private static final Set<String> COMMENTING = Set.of("علق", "رد", "عقب");

  private static final int NEAR = 4;

  private final CueLexicon cues;

  NominalSense(CueLexicon cues) {
    this.cues = cues;
  }

  /** Whether a noun of saying is the writer's own, or what somebody comments on. */
  boolean isOthers(Passage passage, int word, CueReading reading) {
    boolean mine = reading.enclitic().matches("ي|نا") && passage.quotation(word) == null;
    return mine || (passage.folded(word - 1).equals("علي") && commentsOn(passage, word - 2));
  }

  /** "He commented on the statement of so-and-so, saying that …": what follows is the comment. */
  private boolean commentsOn(Passage passage, int before) {
    for (int at = before; at >= Math.max(passage.sentenceStart(before), before - NEAR); at--) {
      if (cues.readings(passage.folded(at)).stream()
          .anyMatch(it -> COMMENTING.contains(it.lemma()) && it.kind() == CueKind.VERB)) {
        return true;
      }
    }
    return false;
  }

  /** "The firms are called upon to act": the passive participle is the sentence's predicate. */
  static boolean isPredicate(Passage passage, int word) {
    boolean feminine = passage.word(word).surface().endsWith("ة");
    boolean noun =
        word > passage.sentenceStart(word) && passage.word(word - 1).tag().contains("NN");
    for (int at = passage.sentenceStart(word); at < word; at++) {
      if (passage.word(at).isVerb() || passage.isPunctuation(at)) {
        return false;
      }
    }
    return feminine && noun;
  }
}
