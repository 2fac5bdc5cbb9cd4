package org.isnad.arabic.times;

import java.util.List;
import java.util.Set;

/** A class of words that a slot may hold, such as months, or whole numbers below 60. */
sealed interface SlotReader permits LexiconSlot, NumberSlot, WordSlot {

  /**
   * Words that belong to the class.
   *
   * @param end the index after the last of them
   * @param value what they stand for
   */
  record Found(int end, String value) {}

  /** Every way in which words from here on belong to the class. */
  List<Found> read(Tokens tokens, int at, Reading reading);

  /** The forms with which such words begin; digits are {@link Numbers#DIGITS}. */
  Set<String> firstForms();
}
