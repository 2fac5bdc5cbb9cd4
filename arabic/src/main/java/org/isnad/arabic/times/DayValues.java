package org.isnad.arabic.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Values of days that are told from today: yesterday, Monday, last Friday, three days ago. */
final class DayValues {

  private DayValues() {}

  /** So many days from today. */
  static Optional<Value> offset(Match match, Story story) {
    int offset = match.slots().number("offset");
    if (!story.knowsToday()) {
      return Optional.of(Value.date("relative:" + offset + "D", true));
    }
    LocalDate day = story.today().plusDays(offset);
    return Optional.of(
        Value.date(
            match.slots().find("weekday").map(w -> confirmed(day, w)).orElse(day) + "", true));
  }

  /** The weekday that the text itself names wins over the reckoned day. */
  private static LocalDate confirmed(LocalDate day, String weekday) {
    DayOfWeek said = DayOfWeek.of(Integer.parseInt(weekday));
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(said));
    return before.plusDays(4).isAfter(day) ? before : day.with(TemporalAdjusters.next(said));
  }

  /** A weekday near today. */
  static Optional<Value> weekday(Match match, Story story) {
    DayOfWeek day = DayOfWeek.of(match.slots().number("weekday"));
    if (!story.knowsToday()) {
      return Optional.of(Value.date("XXXX-WXX-" + day.getValue(), false));
    }
    return Optional.of(Value.date(weekday(day, match, story).toString(), true));
  }

  private static LocalDate weekday(DayOfWeek day, Match match, Story story) {
    LocalDate today = story.today();
    if (match.slots().has("wdirection")) {
      return today.plusWeeks(match.slots().number("wdirection")).with(day);
    }
    int direction = match.slots().find("direction").map(Integer::parseInt).orElse(9);
    return switch (direction) {
      case -2 -> today.with(TemporalAdjusters.previous(day)).minusWeeks(1);
      case -1 -> today.with(TemporalAdjusters.previous(day));
      case 1 -> today.with(TemporalAdjusters.next(day));
      case 2 -> today.with(TemporalAdjusters.next(day)).plusWeeks(1);
      default -> undirected(day, match, story);
    };
  }

  private static LocalDate undirected(DayOfWeek day, Match match, Story story) {
    Match before = story.neighbour(match, 1);
    if (before != null && before.slots().has("weekday") && story.lastDay() != null) {
      return story.lastDay().with(TemporalAdjusters.next(day));
    }
    boolean ahead = Tense.at(match) == Tense.FUTURE;
    return story
        .today()
        .with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  /** So long before or after today, as fine as the unit. */
  static Optional<Value> distance(Match match, Story story) {
    Slots slots = match.slots();
    int direction = slots.number("direction");
    String unit = slots.get("unit");
    String number = slots.get("number");
    if (!number.matches("\\d+")) {
      return Optional.of(Value.date(direction < 0 ? "PAST_REF" : "FUTURE_REF", false));
    }
    if ("YMWD".contains(unit) && slots.has("u2") && "YMWD".contains(slots.get("u2"))) {
      return Optional.of(compound(Integer.parseInt(number), direction, slots, story));
    }
    if ("YMWD".contains(unit)) {
      return Optional.of(distance(Integer.parseInt(number) * direction, unit, story));
    }
    return unit.length() > 1
        ? Optional.of(Value.date(direction < 0 ? "PAST_REF" : "FUTURE_REF", false))
        : Optional.of(Value.duration(DurationValues.text(number, unit)));
  }

  /** Two lengths away, as fine as the second one. */
  private static Value compound(int number, int direction, Slots slots, Story story) {
    if (!story.knowsToday()) {
      return Value.date(direction < 0 ? "PAST_REF" : "FUTURE_REF", false);
    }
    LocalDate first = moved(story.today(), number * direction, slots.get("unit"));
    LocalDate day = moved(first, slots.number("n2") * direction, slots.get("u2"));
    return Value.date(as(slots.get("u2"), day), true);
  }

  private static LocalDate moved(LocalDate day, int amount, String unit) {
    return switch (unit) {
      case "D" -> day.plusDays(amount);
      case "W" -> day.plusWeeks(amount);
      case "M" -> day.plusMonths(amount);
      default -> day.plusYears(amount);
    };
  }

  private static String as(String unit, LocalDate day) {
    return switch (unit) {
      case "D" -> day.toString();
      case "W" -> PeriodValues.week(day);
      case "M" -> day.toString().substring(0, 7);
      default -> Calendar.GREGORIAN.value(day.getYear(), 0, 0);
    };
  }

  private static Value distance(int amount, String unit, Story story) {
    if (!story.knowsToday()) {
      return Value.date("relative:" + amount + unit, true);
    }
    return Value.date(as(unit, moved(story.today(), amount, unit)), true);
  }
}
