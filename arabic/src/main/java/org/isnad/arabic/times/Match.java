package org.isnad.arabic.times;

import org.isnad.arabic.parse.Sentence;
import org.isnad.core.text.Span;

/**
 * Where a rule matched.
 *
 * @param first the index in the sentence of the expression's first word
 * @param end the index after its last word
 * @param reach the index after the last word looked at, not before {@code end}
 */
record Match(Rule rule, Sentence sentence, Span span, int first, int end, int reach, Slots slots) {

  /** The same match with one more slot bound. */
  Match with(String slot, String value) {
    return new Match(rule, sentence, span, first, end, reach, slots.with(slot, value));
  }
}
