package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.core.record.Act;

/** Tells nouns and participles that report from those of the same letters that do not. */
final class NominalSense {

  /** Prepositions that make an occasion of a verbal noun: "in a statement by so-and-so". */
  private static final Set<String> OCCASIONAL = Set.of("في", "خلال", "وفي");

  /** Verbs whose object is what somebody else has said. */
  private static final Set<String> COMMENTING = Set.of("علق", "رد", "عقب");

  private static final int NEAR = 4;

  /** How far a verbal noun may stand from its content. */
  private static final int REACH = 6;

  private final CueLexicon cues;
  private final SourceHeads heads;

  NominalSense(CueLexicon cues, SourceHeads heads) {
    this.cues = cues;
    this.heads = heads;
  }

  /** Whether what was found behind a noun of saying is what it says. */
  boolean isComplement(Passage passage, int word, CueReading reading, Complement found) {
    boolean near = found.gapEnd() - word <= (reading.enclitic().isEmpty() ? 2 * REACH : REACH);
    boolean speech = found.frame() == Frame.CLAUSE || found.frame() == Frame.QUOTE;
    boolean adjective = passage.mention(word + 1) == null && isAdjective(passage, word + 1);
    boolean sourced =
        !reading.enclitic().isEmpty() || (!adjective && heads.isSourceLike(passage, word + 1));
    boolean object = found.frame() == Frame.NOUN || found.frame() == Frame.TARGET_WITH;
    boolean another =
        found.frame() == Frame.QUOTE && reading.enclitic().isEmpty() && reading.act() == Act.REVEAL;
    boolean because = reading.lemma().equals("اعتبر") && reading.proclitics().endsWith("ب");
    boolean ofMedium =
        OCCASIONAL.contains(passage.folded(word - 1)) || reading.proclitics().equals("ال");
    return near
        && sourced
        && (speech || object)
        && !ofMedium
        && !because
        && !another
        && !isOthers(passage, word, reading);
  }

  private static boolean isAdjective(Passage passage, int at) {
    return at < passage.size() && passage.word(at).tag().equals("JJ");
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
