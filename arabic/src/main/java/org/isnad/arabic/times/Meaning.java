package org.isnad.arabic.times;

import java.util.Locale;

/** The ways in which a value is made of what a pattern bound. */
enum Meaning {
  /** Gregorian: {@code day month year}, of which day and year may be absent. */
  CALENDAR,
  /** As {@link #CALENDAR} in the calendar of the Hijra. */
  HIJRI,
  /** Three numbers {@code a b c}, or two. */
  NUMERIC,
  /** So many days from today: {@code offset}, perhaps with a {@code weekday} that confirms it. */
  DAY,
  /** A {@code weekday}, near today in a {@code direction}. */
  WEEKDAY,
  /** The {@code rank}th {@code weekday} of a month, or its last day. */
  NTH,
  /** A {@code unit} in a {@code direction} from the present one. */
  PERIOD,
  /** A {@code year} and perhaps its {@code quarter}, {@code half} or {@code season}. */
  YEAR,
  /** The same day, month, year or period that was last spoken of. */
  SAME,
  /** {@code number} times {@code unit}. */
  DURATION,
  /** That long before or after today, as {@code direction} says. */
  DISTANCE,
  /** Since so long ago: a day if the clause tells a finished act, else a duration. */
  SINCE,
  /** After so long: a day if the clause speaks of what is to come, else a duration. */
  AFTER,
  /** The {@code ref} itself. */
  REFERENCE,
  /** {@code PAST_REF}, or {@code FUTURE_REF} where the clause speaks of what is to come. */
  TENSE,
  /** Repeated: {@code number} times {@code unit}. */
  SET,
  DECADE,
  CENTURY,
  /** An {@code hour} or {@code daypart} of a day that is known from elsewhere. */
  CLOCK,
  FEAST,
  /** No time at all, though it looks like one. */
  NOTHING;

  static Meaning of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
