package org.isnad.arabic.times;

import java.util.Optional;
import org.isnad.core.record.Timex;

/** Gives matches their values, in the order of the text. */
final class Resolver {

  private Resolver() {}

  /** The time expression of a match; empty if it is none, or a day that no calendar has. */
  static Optional<Timex> resolve(Match match, Story story) {
    Optional<Value> value = value(match, story).map(v -> withTime(v, match));
    value.ifPresent(v -> story.note(match, v));
    return value.map(v -> timex(match, v, story));
  }

  private static Optional<Value> value(Match match, Story story) {
    return switch (match.rule().meaning()) {
      case CALENDAR -> DateValues.calendar(Calendar.GREGORIAN, match, story);
      case HIJRI -> DateValues.calendar(Calendar.HIJRI, match, story);
      case NUMERIC -> DateValues.numeric(match, story);
      case FEAST -> DateValues.feast(match, story);
      case DAY -> DayValues.offset(match, story);
      case WEEKDAY -> DayValues.weekday(match, story);
      case DISTANCE -> DayValues.distance(match, story);
      case NTH -> NthValues.day(match, story);
      case PERIOD -> PeriodValues.period(match, story);
      case YEAR -> PeriodValues.year(match, story);
      case SAME -> PeriodValues.same(match, story);
      case DECADE -> PeriodValues.decade(match);
      case CENTURY -> PeriodValues.century(match);
      case DURATION, SET -> DurationValues.duration(match);
      case SINCE -> DurationValues.since(match, story);
      case AFTER -> DurationValues.after(match, story);
      case CLOCK -> ClockValues.clock(match, story);
      case REFERENCE -> Optional.of(Value.date(match.slots().get("ref"), false));
      case TENSE -> Optional.of(Value.date(byTense(match), false));
      case NOTHING -> Optional.empty();
    };
  }

  private static String byTense(Match match) {
    boolean ahead = Tense.at(match) == Tense.FUTURE;
    return ahead ? "FUTURE_REF" : "PAST_REF";
  }

  private static Value withTime(Value value, Match match) {
    boolean day = match.rule().meaning() != Meaning.CLOCK && value.isDay();
    return day ? ClockValues.onDay(value, match.slots()) : value;
  }

  private static Timex timex(Match match, Value value, Story story) {
    Interval interval = Interval.of(value.text(), match.slots().find("part").orElse(""));
    return new Timex(
        match.span(),
        value.type(),
        value.text(),
        interval.earliest(),
        interval.latest(),
        value.relative() ? story.anchor() : null,
        match.rule().name());
  }
}
