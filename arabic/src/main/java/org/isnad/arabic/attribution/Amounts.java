package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.morph.Tense;

/** Tells verbs of adding and going on that speak from those that tell of an amount or an act. */
final class Amounts {

  /** Verbs of going on, which tell of acts of every kind. */
  private static final Set<String> GOING_ON = Set.of("زاد", "واصل", "أكمل", "استرسل");

  /** How many words may stand between "he goes on" and what he says. */
  private static final int FOLLOWED = 2;

  private static final int NEAR = 4;

  /** How many words may stand between "he added" and what is quoted. */
  private static final int QUOTED = 6;

  private Amounts() {}

  /** "It sets aside a hundred million", "it raises, by way of …: …". */
  static boolean isOfAmount(Passage passage, int word, CueReading reading, Complement found) {
    if (GOING_ON.contains(reading.lemma())) {
      boolean add = reading.lemma().equals("زاد") && !passage.word(word).hasPrefix("و");
      return found.frame() == Frame.QUOTE && (add || found.begin() - word > QUOTED);
    }
    if (reading.lemma().equals("تابع") && reading.tense() == Tense.IMPERFECT) {
      return found.begin() - word > FOLLOWED;
    }
    boolean number = false;
    for (int at = word + 1; at <= Math.min(word + NEAR, passage.size() - 1); at++) {
      number |= passage.word(at).tag().equals("CD");
    }
    if (reading.lemma().equals("أوصى")) {
      boolean sum =
          passage.word(found.begin()).tag().equals("CD")
              || passage.word(Math.min(found.begin() + 1, passage.size() - 1)).tag().equals("CD");
      return found.frame() == Frame.WITH && sum;
    }
    return reading.lemma().equals("رصد") && found.frame() == Frame.NOUN && number;
  }
}
