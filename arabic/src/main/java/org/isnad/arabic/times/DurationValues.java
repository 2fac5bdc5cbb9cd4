package org.isnad.arabic.times;

import java.util.Optional;
import org.isnad.core.record.TimexType;

/** Values of durations and of what is repeated. */
final class DurationValues {

  private DurationValues() {}

  /** {@code number} times {@code unit}. */
  static Optional<Value> duration(Match match) {
    Slots slots = match.slots();
    String value = slots.find("value").orElseGet(() -> text(slots));
    return Optional.of(new Value(match.rule().type(), value, false));
  }

  private static String text(Slots slots) {
    String number =
        slots.find("number").orElse("1")
            + slots.find("half").map(h -> ".5").orElse("")
            + slots.find("tenths").map(t -> "." + t).orElse("");
    String first = text(number, slots.get("unit"));
    String two = slots.has("u2") ? and(first, slots.get("n2"), slots.get("u2")) : first;
    return slots.has("u3") ? and(two, slots.get("n3"), slots.get("u3")) : two;
  }

  /** One length and another, as {@code P2Y3M}; a larger unit that is said last stands last. */
  private static String and(String length, String number, String unit) {
    String more = text(number, unit).substring(1);
    boolean clock = more.startsWith("T") && length.contains("T");
    return length + (clock ? more.substring(1) : more);
  }

  /** {@code P2W}, {@code PT4H}, {@code PXD}. */
  static String text(String number, String unit) {
    return switch (unit) {
      case "H", "S" -> "PT" + number + unit;
      case "MI" -> "PT" + number + "M";
      case "Q" -> number.matches("\\d+") ? "P" + 3 * Integer.parseInt(number) + "M" : "PXM";
      default -> "P" + number + unit;
    };
  }

  /** Since so long ago: a moment if the clause tells of a finished act, else a duration. */
  static Optional<Value> since(Match match, Story story) {
    boolean told = Tense.at(match) == Tense.PAST;
    if (!told || Tense.compares(match.sentence(), match.first())) {
      return duration(match).map(v -> new Value(TimexType.DURATION, v.text(), false));
    }
    return DayValues.distance(match.with("direction", "-1"), story);
  }

  /** After so long: a day if the clause speaks of what is to come, else a duration. */
  static Optional<Value> after(Match match, Story story) {
    return Tense.at(match) == Tense.FUTURE
        ? DayValues.distance(match.with("direction", "1"), story)
        : duration(match).map(v -> new Value(TimexType.DURATION, v.text(), false));
  }
}
