package org.isnad.arabic.quantities;

import java.math.BigDecimal;

/**
 * A number in the text.
 *
 * @param end the index behind its last word
 * @param most null where it is open upwards; {@code least} itself for a plain number
 * @param vague whether it is a word such as "dozens" and no number
 */
record Numeral(BigDecimal least, BigDecimal most, int end, boolean vague) {

  static Numeral of(BigDecimal value, int end) {
    return new Numeral(value, value, end, false);
  }
}
