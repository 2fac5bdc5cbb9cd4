package org.isnad.arabic.times;

import org.isnad.core.record.TimexType;

/**
 * What an expression means.
 *
 * @param text in TIMEX3's form
 * @param relative whether it was reckoned from another day
 */
record Value(TimexType type, String text, boolean relative) {

  static Value date(String text, boolean relative) {
    return new Value(TimexType.DATE, text, relative);
  }

  static Value duration(String text) {
    return new Value(TimexType.DURATION, text, false);
  }

  boolean isDay() {
    return text.matches(
        "\\d{4}-\\d\\d-\\d\\d|relative:[-+]?\\d+D|XXXX-\\d\\d-\\d\\d|XXXX-WXX-\\d|hijri:[\\dX]{4}-\\d\\d-\\d\\d");
  }
}
