package org.isnad.arabic.times;

import java.time.LocalDate;

/**
 * A text with square brackets round the time expression, the value it must get, and the day of
 * publication.
 *
 * @param published null where the example has none
 */
record RuleExample(String text, String value, LocalDate published) {

  /** The day on which examples are published that name no other: a Wednesday. */
  static final LocalDate USUAL_DAY = LocalDate.of(2015, 8, 12);

  /** Reads {@code text [expression] text => value}, perhaps followed by {@code @day}. */
  static RuleExample of(String source) {
    int arrow = source.indexOf("=>");
    if (arrow < 0 || source.indexOf('[') < 0 || source.indexOf(']') < 0) {
      throw new IllegalArgumentException(
          "write an example as: text [expression] text => value, perhaps with @2015-08-12");
    }
    String[] right = source.substring(arrow + 2).strip().split("\\s*@");
    LocalDate day = right.length == 1 ? USUAL_DAY : day(right[1]);
    return new RuleExample(source.substring(0, arrow).strip(), right[0], day);
  }

  private static LocalDate day(String source) {
    return source.equals("unknown") ? null : LocalDate.parse(source);
  }
}
