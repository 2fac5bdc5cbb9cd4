package org.isnad.arabic.times;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.isnad.core.record.TimexType;

/** Values of times of day. */
final class ClockValues {

  private static final String UNKNOWN_DAY = "XXXX-XX-XX";

  private ClockValues() {}

  /** A time of day, on the day last spoken of near by or else today. */
  static Optional<Value> clock(Match match, Story story) {
    LocalDate near = story.dayNear(match);
    LocalDate day = near == null ? story.today() : near;
    return Optional.of(
        onDay(Value.date(day == null ? UNKNOWN_DAY : day.toString(), true), match.slots()));
  }

  /** The value of a day with the time of day that the pattern bound, if it did. */
  static Value onDay(Value day, Slots slots) {
    if (slots.has("hour")) {
      return time(day, hour(slots));
    }
    return slots.find("daypart").map(part -> time(day, part)).orElse(day);
  }

  private static Value time(Value day, String time) {
    return new Value(TimexType.TIME, day.text() + "T" + time, day.relative());
  }

  private static String hour(Slots slots) {
    int minutes = slots.number("hour") * 60 + slots.find("minute").map(Integer::parseInt).orElse(0);
    int inDay = halfOfDay(minutes, slots.find("daypart").orElse(""));
    String seconds =
        slots
            .find("second")
            .map(s -> String.format(Locale.ROOT, ":%02d", Integer.parseInt(s)))
            .orElse("");
    return String.format(Locale.ROOT, "%02d:%02d", inDay / 60, inDay % 60) + seconds;
  }

  private static int halfOfDay(int minutes, String part) {
    int noon = 12 * 60;
    boolean small = minutes < noon;
    return switch (part) {
      case "MO" -> small ? minutes : minutes < noon + 60 ? minutes - noon : minutes;
      case "AF", "EV" -> small ? minutes + noon : minutes;
      case "MI" -> minutes < 6 * 60 ? minutes + noon : minutes;
      case "NI" -> small && minutes >= 6 * 60 ? minutes + noon : atNight(minutes);
      default -> minutes;
    };
  }

  private static int atNight(int minutes) {
    boolean twelve = minutes >= 12 * 60 && minutes < 13 * 60;
    return twelve ? minutes - 12 * 60 : minutes;
  }
}
