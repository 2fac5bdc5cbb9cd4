package org.isnad.arabic.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Values of days that are counted within a month: its second Friday, its last Monday or day. */
final class NthValues {

  private static final String LAST = "last";

  private NthValues() {}

  /**
   * The {@code rank}th {@code weekday}, or last day, of a month that is named or stands in a
   * direction from the present one; the month alone where its year is unknown.
   */
  static Optional<Value> day(Match match, Story story) {
    Optional<Value> month =
        match.slots().has("unit")
            ? PeriodValues.period(match, story)
            : DateValues.calendar(Calendar.GREGORIAN, match, story);
    return month.flatMap(value -> inMonth(value, match.slots()));
  }

  private static Optional<Value> inMonth(Value month, Slots slots) {
    if (!month.text().matches("\\d{4}-\\d\\d")) {
      return Optional.of(month);
    }
    YearMonth within = YearMonth.parse(month.text());
    LocalDate day =
        slots.find("weekday").map(w -> weekday(within, w, slots)).orElse(within.atEndOfMonth());
    return YearMonth.from(day).equals(within)
        ? Optional.of(Value.date(day.toString(), month.relative()))
        : Optional.empty();
  }

  private static LocalDate weekday(YearMonth month, String weekday, Slots slots) {
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday));
    String rank = slots.get("rank");
    return rank.equals(LAST)
        ? month.atDay(1).with(TemporalAdjusters.lastInMonth(day))
        : month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rank), day));
  }
}
