package org.isnad.arabic.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The days that a value stands for. A Hijri value gets a day more on either side, since the new
 * moon is not seen everywhere on the day of Umm al-Qura's tables.
 *
 * @param earliest ISO, null where unknown
 * @param latest ISO, null where unknown
 */
record Interval(String earliest, String latest) {

  private static final Interval UNKNOWN = new Interval(null, null);
  private static final String HIJRI = "hijri:";

  /**
   * The interval of a TIMEX3 value.
   *
   * @param part {@code start}, {@code mid} or {@code end} for a third of it; else empty
   */
  static Interval of(String value, String part) {
    if (value.startsWith(HIJRI)) {
      return hijri(value.substring(HIJRI.length()))
          .map(days -> days.narrowed(part).text(1))
          .orElse(UNKNOWN);
    }
    int time = value.indexOf('T');
    String day = time >= 8 ? value.substring(0, time) : value;
    return gregorian(day).map(days -> days.narrowed(part).text(0)).orElse(UNKNOWN);
  }

  private record Days(LocalDate first, LocalDate last) {

    Days narrowed(String part) {
      long third = ChronoUnit.DAYS.between(first, last) / 3;
      return switch (part) {
        case "start" -> new Days(first, first.plusDays(third));
        case "mid" -> new Days(first.plusDays(third), last.minusDays(third));
        case "end" -> new Days(last.minusDays(third), last);
        default -> this;
      };
    }

    Interval text(int doubt) {
      return new Interval(first.minusDays(doubt).toString(), last.plusDays(doubt).toString());
    }
  }

  private static Optional<Days> gregorian(String value) {
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      LocalDate day = LocalDate.parse(value);
      return Optional.of(new Days(day, day));
    }
    if (value.matches("\\d{4}-\\d\\d")) {
      return Optional.of(months(year(value), Integer.parseInt(value.substring(5)), 1));
    }
    if (value.matches("\\d{2,4}|\\d{4}/\\d{4}")) {
      return Optional.of(years(value));
    }
    return value.matches("\\d{4}-W\\d\\d.*") ? Optional.of(week(value)) : partOfYear(value);
  }

  private static Days years(String value) {
    String first = value.substring(0, Math.min(4, value.length()));
    String last = value.length() > 4 ? value.substring(5) : value;
    return new Days(
        LocalDate.of(Integer.parseInt((first + "00").substring(0, 4)), 1, 1),
        LocalDate.of(Integer.parseInt((last + "99").substring(0, 4)), 12, 31));
  }

  private static Days week(String value) {
    LocalDate thursday =
        LocalDate.of(year(value), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)));
    LocalDate monday = thursday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return value.endsWith("WE")
        ? new Days(monday.plusDays(4), monday.plusDays(6))
        : new Days(monday, monday.plusDays(6));
  }

  private static Optional<Days> partOfYear(String value) {
    if (!value.matches("\\d{4}-(Q\\d|H\\d|SP|SU|FA|WI)")) {
      return Optional.empty();
    }
    int year = year(value);
    int number = value.charAt(6) - '0';
    return Optional.of(
        switch (value.substring(5)) {
          case "SP" -> months(year, 3, 3);
          case "SU" -> months(year, 6, 3);
          case "FA" -> months(year, 9, 3);
          case "WI" -> months(year, 12, 3);
          case "H1", "H2" -> months(year, number * 6 - 5, 6);
          default -> months(year, number * 3 - 2, 3);
        });
  }

  private static Days months(int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Days(first, first.plusMonths(count).minusDays(1));
  }

  private static int year(String value) {
    return Integer.parseInt(value.substring(0, 4));
  }

  private static Optional<Days> hijri(String value) {
    if (!value.matches("\\d{4}(-\\d\\d){0,2}")) {
      return Optional.empty();
    }
    String[] parts = value.split("-");
    int year = Integer.parseInt(parts[0]);
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    Optional<LocalDate> first = Calendar.HIJRI.date(year, Math.max(1, month), Math.max(1, day));
    if (day > 0) {
      return first.map(d -> new Days(d, d));
    }
    Optional<LocalDate> next =
        month == 0 || month == 12
            ? Calendar.HIJRI.date(year + 1, 1, 1)
            : Calendar.HIJRI.date(year, month + 1, 1);
    return first.flatMap(f -> next.map(n -> new Days(f, n.minusDays(1))));
  }
}
