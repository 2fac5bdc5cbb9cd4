package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.morph.Tense;
import org.isnad.core.record.Act;

/** Tells passives and general opinions for which the text makes nobody answer. */
final class Impersonals {

  /** Verbs of thinking whose passive is spelled as the active is. */
  private static final Set<String> THOUGHT = Set.of("توقع", "رجح", "اعتقد", "استبعد");

  private final WordClasses classes;

  Impersonals(WordClasses classes) {
    this.classes = classes;
  }

  /** "It is expected that", "it is thought likely that", at the head of a clause. */
  boolean isImpersonal(Passage passage, int word, CueReading reading, Complement found) {
    boolean head =
        reading.proclitics().startsWith("و")
            || (!reading.isJoined()
                && (passage.isPunctuation(word - 1)
                    || classes.isClauseOpener(passage.folded(word - 1))));
    return THOUGHT.contains(reading.lemma())
        && reading.tense() == Tense.IMPERFECT
        && reading.gender() == Gender.MASCULINE
        && reading.number() == GrammaticalNumber.SINGULAR
        && head
        && (found.frame() == Frame.CLAUSE || found.frame() == Frame.NOUN)
        && found.begin() == word + 1;
  }

  /** "The market is regarded as one of the oldest": the clause behind is another's. */
  static boolean isRegarded(Passage passage, int word, CueReading reading, Complement found) {
    boolean regard = reading.lemma().equals("اعتبر") && reading.tense() == Tense.IMPERFECT;
    for (int at = word + 1; regard && at < found.gapEnd(); at++) {
      if (passage.folded(at).equals("من")) {
        return found.frame() == Frame.CLAUSE;
      }
    }
    return false;
  }

  /** "Whoever was accused of it"; "it is said: …" of how people use words. */
  static boolean isUncountable(
      Passage passage, int word, CueReading reading, Complement found, SourceGuess source) {
    boolean untargeted =
        found.frame() == Frame.TARGET_WITH
            && reading.act() == Act.ACCUSE
            && found.begin() == word + 1
            && reading.enclitic().isEmpty()
            && passage.word(word + 1).hasPrefix("ب")
            && source instanceof SourceGuess.LeftOut;
    boolean usage =
        reading.impersonal() && found.frame() == Frame.QUOTE && found.begin() > word + 2;
    return untargeted || usage;
  }
}
