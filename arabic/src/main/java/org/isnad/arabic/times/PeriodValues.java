package org.isnad.arabic.times;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** Values of weeks, months, years and their parts, of decades and centuries. */
final class PeriodValues {

  private PeriodValues() {}

  /** The ISO week of a day. */
  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** A unit in a direction from the present one. */
  static Optional<Value> period(Match match, Story story) {
    Slots slots = match.slots();
    int direction = slots.number("direction");
    String unit = slots.get("unit");
    if (!story.knowsToday()) {
      return Optional.of(Value.date("relative:" + direction + unit, true));
    }
    LocalDate today = story.today();
    return Optional.of(
        Value.date(
            switch (unit) {
              case "D" -> today.plusDays(direction).toString();
              case "W" -> week(today.plusWeeks(direction));
              case "WE" -> week(today.plusWeeks(direction)) + "-WE";
              case "M" -> month(slots, today.plusMonths(direction));
              case "Q" -> quarter(today.plusMonths(3L * direction));
              case "DE" -> Integer.toString(today.getYear() / 10 + direction);
              case "CE" -> Integer.toString(today.getYear() / 100 + direction);
              default -> Calendar.GREGORIAN.value(today.getYear() + direction, 0, 0);
            },
            true));
  }

  private static String month(Slots slots, LocalDate day) {
    String month = day.toString().substring(0, 7);
    return slots
        .find("day")
        .map(Integer::parseInt)
        .filter(d -> d <= day.lengthOfMonth())
        .map(d -> day.withDayOfMonth(d).toString())
        .orElse(month);
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** A year, or its quarter, half or season. */
  static Optional<Value> year(Match match, Story story) {
    Slots slots = match.slots();
    String part = part(slots);
    if (slots.has("hyear")) {
      return Optional.of(Value.date("hijri:" + slots.get("hyear") + part, false));
    }
    if (slots.has("year")) {
      String last = slots.find("y2").map(y -> "/" + y).orElse("");
      String year = Calendar.GREGORIAN.value(slots.number("year"), 0, 0);
      return Optional.of(Value.date(year + last + part, false));
    }
    if (slots.has("sameyear") && story.lastYear() > 0) {
      return Optional.of(Value.date(story.lastYear() + part, true));
    }
    if (!story.knowsToday()) {
      return Optional.of(Value.date("XXXX" + part, false));
    }
    return Optional.of(Value.date(unsaidYear(match, story) + part, true));
  }

  private static String part(Slots slots) {
    return slots
        .find("quarter")
        .map(q -> "-Q" + (q.equals("last") ? "4" : q))
        .or(() -> slots.find("half").map(h -> "-H" + (h.equals("last") ? "2" : h)))
        .or(() -> slots.find("season").map(s -> "-" + s))
        .orElse("");
  }

  private static int unsaidYear(Match match, Story story) {
    Slots slots = match.slots();
    int now = story.today().getYear();
    if (slots.has("ydirection")) {
      return now + slots.number("ydirection");
    }
    int side = Integer.signum(firstMonth(slots) - story.today().getMonthValue());
    if (slots.has("direction")) {
      int direction = slots.number("direction");
      if (direction < 0) {
        return now + direction + (side < 0 && lastMonthIsOver(slots, story) ? 1 : 0);
      }
      return direction == 0 ? now : now + direction - (side > 0 ? 1 : 0);
    }
    boolean ahead = Tense.at(match) == Tense.FUTURE;
    if (ahead) {
      return lastMonthIsOver(slots, story) ? now + 1 : now;
    }
    return side > 0 ? now - 1 : now;
  }

  private static boolean lastMonthIsOver(Slots slots, Story story) {
    int length = slots.has("half") ? 6 : 3;
    return firstMonth(slots) + length <= story.today().getMonthValue();
  }

  private static int firstMonth(Slots slots) {
    return switch (part(slots)) {
      case "-Q2", "-SP" -> 4;
      case "-Q3", "-H2" -> 7;
      case "-SU" -> 6;
      case "-Q4", "-FA" -> 10;
      default -> 1;
    };
  }

  /** The same unit that was last spoken of, or the one after or before it. */
  static Optional<Value> same(Match match, Story story) {
    Slots slots = match.slots();
    int shift = slots.find("shift").map(Integer::parseInt).orElse(0);
    String unit = slots.get("unit");
    if (unit.equals("D")) {
      LocalDate last = story.lastDay() == null && shift != 0 ? story.today() : story.lastDay();
      return Optional.ofNullable(last).map(day -> Value.date(day.plusDays(shift).toString(), true));
    }
    if (unit.equals("P")) {
      return samePeriod(slots, story);
    }
    if (story.lastYear() == 0) {
      return shift != 0 && story.knowsToday()
          ? period(match.with("direction", slots.get("shift")), story)
          : Optional.empty();
    }
    if (unit.equals("M")) {
      return story.lastMonth() == 0
          ? Optional.empty()
          : Optional.of(
              Value.date(
                  LocalDate.of(story.lastYear(), story.lastMonth(), 1)
                      .plusMonths(shift)
                      .toString()
                      .substring(0, 7),
                  true));
    }
    return Optional.of(Value.date(Integer.toString(story.lastYear() + shift), true));
  }

  private static Optional<Value> samePeriod(Slots slots, Story story) {
    if (!story.knowsToday() && !slots.has("year")) {
      return Optional.empty();
    }
    int year =
        slots.has("year")
            ? slots.number("year")
            : story.today().getYear() + slots.find("ydirection").map(Integer::parseInt).orElse(0);
    String part = story.lastPart().isEmpty() ? "" : "-" + story.lastPart();
    return Optional.of(Value.date(year + part, true));
  }

  /** A decade by its number within a century: {@code 198}. */
  static Optional<Value> decade(Match match) {
    int century = match.slots().find("century").map(Integer::parseInt).orElse(20);
    return Optional.of(Value.date((century - 1) + match.slots().get("decade"), false));
  }

  /** A century by the digits that its years begin with: the twentieth is {@code 19}. */
  static Optional<Value> century(Match match) {
    String years = String.format(Locale.ROOT, "%02d", match.slots().number("century") - 1);
    return Optional.of(Value.date((match.slots().has("hijri") ? "hijri:" : "") + years, false));
  }
}
