package org.isnad.arabic.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values of calendar dates: months and days of both calendars, dates in figures, feasts. */
final class DateValues {

  private static final String EID = "EID";
  private static final int FEAST_IS_NEAR = 45;

  private DateValues() {}

  /** {@code day month year}, of which day and year may be absent. */
  static Optional<Value> calendar(Calendar calendar, Match match, Story story) {
    Slots slots = match.slots();
    int month = slots.find("month").map(Integer::parseInt).orElse(0);
    int day = slots.find("day").map(Integer::parseInt).orElse(0);
    if (day > 0 && !calendar.hasDay(month, day)) {
      return Optional.empty();
    }
    if (slots.has("year")) {
      int year = slots.number("year");
      boolean mixed = calendar == Calendar.HIJRI && year > 1500;
      return dated(calendar, mixed ? hijriYear(year, month) : year, month, day);
    }
    int year = unsaidYear(calendar, month, day, match, story);
    return Optional.of(Value.date(calendar.value(year, month, day), year != 0));
  }

  private static Optional<Value> dated(Calendar calendar, int year, int month, int day) {
    boolean known = day == 0 || calendar == Calendar.HIJRI || exists(year, month, day);
    return known
        ? Optional.of(Value.date(calendar.value(year, month, day), false))
        : Optional.empty();
  }

  private static boolean exists(int year, int month, int day) {
    return Calendar.GREGORIAN.date(year, month, day).isPresent();
  }

  private static int unsaidYear(Calendar calendar, int month, int day, Match match, Story story) {
    Slots slots = match.slots();
    if (slots.has("sameyear")) {
      return story.lastYear();
    }
    if (!story.knowsToday()) {
      return 0;
    }
    Calendar.Day now = calendar.of(story.today());
    if (slots.has("ydirection")) {
      return now.year() + slots.number("ydirection");
    }
    int side =
        Integer.signum(month == now.month() && day > 0 ? day - now.day() : month - now.month());
    if (slots.has("direction")) {
      return directed(now.year(), side, slots.number("direction"));
    }
    Tense tense = Tense.at(match);
    int said = calendar == Calendar.GREGORIAN ? story.yearSaidIn(match.sentence()) : 0;
    return said > 0 && tense == Tense.PAST ? said : nearest(now, month, side, tense);
  }

  /** The year of a month or day that lies on this side of today within its year. */
  private static int directed(int year, int side, int direction) {
    if (direction < 0) {
      return year + direction + (side < 0 ? 1 : 0);
    }
    return direction == 0 ? year : year + direction - (side > 0 ? 1 : 0);
  }

  private static int nearest(Calendar.Day now, int month, int side, Tense tense) {
    if (tense == Tense.FUTURE) {
      return side >= 0 ? now.year() : now.year() + 1;
    }
    if (tense == Tense.PAST) {
      return side <= 0 ? now.year() : now.year() - 1;
    }
    int months = month - now.month();
    return months > 5 ? now.year() - 1 : months < -6 ? now.year() + 1 : now.year();
  }

  /** {@code a b c} in figures: day, month, year, or the other way round. */
  static Optional<Value> numeric(Match match, Story story) {
    Slots slots = match.slots();
    int a = slots.number("a");
    int b = slots.number("b");
    if (!slots.has("c")) {
      return dayAndMonth(a, b, match, story);
    }
    int c = slots.number("c");
    return slots.get("a").length() > 2 ? figures(a, b, c, slots) : figures(c, b, a, slots);
  }

  private static Optional<Value> dayAndMonth(int a, int b, Match match, Story story) {
    boolean swapped = b > 12;
    Match dated =
        match
            .with("day", Integer.toString(swapped ? b : a))
            .with("month", Integer.toString(swapped ? a : b));
    boolean possible = Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
    return possible ? calendar(Calendar.GREGORIAN, dated, story) : Optional.empty();
  }

  private static Optional<Value> figures(int year, int second, int first, Slots slots) {
    boolean hijri = slots.has("hijri") || (year >= 1300 && year < 1500);
    Calendar calendar = hijri ? Calendar.HIJRI : Calendar.GREGORIAN;
    int full = year >= 100 ? year : hijri ? 1400 + year : year > 40 ? 1900 + year : 2000 + year;
    boolean swapped = second > 12 && first <= 12;
    int month = swapped ? first : second;
    int day = swapped ? second : first;
    boolean plausible = full >= 1300 && full <= 2100 && month >= 1 && month <= 12 && day >= 1;
    if (!plausible || !calendar.hasDay(month, day)) {
      return Optional.empty();
    }
    return dated(calendar, full, month, day);
  }

  /** A feast in a year, or the nearest one. */
  static Optional<Value> feast(Match match, Story story) {
    Slots slots = match.slots();
    String feast = slots.get("feast");
    if (feast.equals(EID)) {
      return story.lastFeast().isEmpty()
          ? nearEid(story)
          : feastIn(story.lastFeast(), slots, story);
    }
    return feastIn(feast, slots, story);
  }

  private static Optional<Value> nearEid(Story story) {
    if (!story.knowsToday()) {
      return Optional.empty();
    }
    Calendar.Day now = Calendar.HIJRI.of(story.today());
    return Stream.of("10-01", "12-10")
        .map(feast -> nearest(feast, Calendar.HIJRI, now.year(), story.today()))
        .filter(found -> found.distance() <= FEAST_IS_NEAR)
        .min(Comparator.comparingLong(Near::distance))
        .map(found -> Value.date(found.value(), true));
  }

  private static Optional<Value> feastIn(String feast, Slots slots, Story story) {
    Calendar calendar = feast.startsWith("G") ? Calendar.GREGORIAN : Calendar.HIJRI;
    String day = feast.replace("G", "");
    if (slots.has("hyear") && calendar == Calendar.HIJRI) {
      return Optional.of(Value.date(named(calendar, slots.number("hyear"), day), false));
    }
    if (slots.has("year")) {
      return Optional.of(Value.date(inYear(calendar, slots.number("year"), day), false));
    }
    if (!story.knowsToday()) {
      return Optional.of(Value.date(named(calendar, 0, day), false));
    }
    int now = calendar.of(story.today()).year();
    int direction = slots.find("direction").map(Integer::parseInt).orElse(9);
    if (direction == 9) {
      return Optional.of(Value.date(nearest(day, calendar, now, story.today()).value(), true));
    }
    int side = Long.signum(distance(calendar, now, day, story.today()));
    return Optional.of(Value.date(named(calendar, directed(now, side, direction), day), true));
  }

  /** The Hijri year whose month begins within a Gregorian year. */
  private static int hijriYear(int year, int month) {
    int around = Calendar.HIJRI.of(LocalDate.of(year, 7, 1)).year();
    return IntStream.rangeClosed(around - 1, around + 1)
        .filter(h -> Calendar.HIJRI.date(h, month, 1).filter(d -> d.getYear() == year).isPresent())
        .findFirst()
        .orElse(around);
  }

  /** The feast of a Gregorian year. */
  private static String inYear(Calendar calendar, int year, String day) {
    int own =
        calendar == Calendar.GREGORIAN
            ? year
            : hijriYear(year, Integer.parseInt(day.substring(0, 2)));
    return named(calendar, own, day);
  }

  private record Near(String value, long distance) {}

  private static Near nearest(String day, Calendar calendar, int year, LocalDate today) {
    return IntStream.rangeClosed(year - 1, year + 1)
        .mapToObj(
            y -> new Near(named(calendar, y, day), Math.abs(distance(calendar, y, day, today))))
        .min(Comparator.comparingLong(Near::distance))
        .orElseThrow();
  }

  private static long distance(Calendar calendar, int year, String day, LocalDate today) {
    return date(calendar, year, day)
        .map(date -> ChronoUnit.DAYS.between(today, date))
        .orElse((long) Integer.MAX_VALUE);
  }

  private static Optional<LocalDate> date(Calendar calendar, int year, String day) {
    String[] parts = day.split("-");
    int inMonth = parts.length > 1 ? Integer.parseInt(parts[1]) : 15;
    return calendar.date(year, Integer.parseInt(parts[0]), inMonth);
  }

  private static String named(Calendar calendar, int year, String day) {
    return calendar.value(year, 0, 0) + "-" + day;
  }
}
