package org.isnad.arabic.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * The two calendars of Arabic reports. Hijri days are those of Umm al-Qura; other countries see the
 * new moon a day earlier or later.
 */
enum Calendar {
  GREGORIAN(""),
  HIJRI("hijri:");

  private static final LocalDate FIRST = LocalDate.of(1883, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2174, 1, 1);

  private final String prefix;

  Calendar(String prefix) {
    this.prefix = prefix;
  }

  /** A day as this calendar counts. */
  record Day(int year, int month, int day) {}

  Day of(LocalDate date) {
    if (this == GREGORIAN) {
      return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
    HijrahDate hijri = HijrahDate.from(withinTables(date));
    return new Day(
        hijri.get(ChronoField.YEAR),
        hijri.get(ChronoField.MONTH_OF_YEAR),
        hijri.get(ChronoField.DAY_OF_MONTH));
  }

  /** Days beyond Umm al-Qura's tables count as the tables' first or last. */
  private static LocalDate withinTables(LocalDate date) {
    if (date.isBefore(FIRST)) {
      return FIRST;
    }
    return date.isAfter(LAST) ? LAST : date;
  }

  /** The Gregorian day; empty where the calendar has no such day or its tables end. */
  Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(
          this == GREGORIAN
              ? LocalDate.of(year, month, day)
              : LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a month can have so many days. */
  boolean hasDay(int month, int day) {
    return this == HIJRI ? day <= 30 : date(2012, month, day).isPresent();
  }

  /**
   * The TIMEX3 value.
   *
   * @param year 0 where unknown
   * @param month 0 for a whole year
   * @param day 0 for a whole month
   */
  String value(int year, int month, int day) {
    StringBuilder out = new StringBuilder(prefix);
    out.append(year == 0 ? "XXXX" : pad(year, 4));
    if (month > 0) {
      out.append('-').append(pad(month, 2));
    }
    if (day > 0) {
      out.append('-').append(pad(day, 2));
    }
    return out.toString();
  }

  private static String pad(int number, int width) {
    return "0".repeat(Math.max(0, width - Integer.toString(number).length())) + number;
  }
}
