package org.isnad.arabic.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.core.record.Timex;

/**
 * One case of a public set: a text, the day it is read on, and what must be found.
 *
 * @param day null where the case has none
 * @param expected the expression; empty where nothing may be found
 * @param timex the value in TIMEX3 or the set's own way; empty where only the place is given
 */
record PublicCase(
    String file,
    String text,
    LocalDate day,
    String expected,
    String timex,
    boolean runByItsAuthors) {

  private static final Map<String, String> SAME_LENGTH =
      Map.of("P0.5Y", "P6M", "PT0.5H", "PT30M", "P20Y", "P2DE", "PT0.25H", "PT15M");

  boolean isHit(List<Timex> found) {
    if (expected.isEmpty()) {
      return found.isEmpty();
    }
    List<Timex> here = found.stream().filter(this::touches).toList();
    return !here.isEmpty() && (timex.isEmpty() || hasValue(here));
  }

  private boolean touches(Timex time) {
    String said = time.span().of(text).strip();
    return expected.contains(said) || said.contains(expected.strip());
  }

  private boolean hasValue(List<Timex> here) {
    if (timex.startsWith("(")) {
      return isRange(here);
    }
    return here.stream().anyMatch(time -> sameValue(time.value()) || isHijri(time));
  }

  /** A Hijri value is right if the expected day lies in its interval. */
  private boolean isHijri(Timex time) {
    return time.value().startsWith("hijri:")
        && timex.matches("\\d{4}-\\d\\d-\\d\\d")
        && time.earliest() != null
        && time.earliest().compareTo(timex) <= 0
        && time.latest().compareTo(timex) >= 0;
  }

  /** A range may be told by its two ends, by an interval or by its length. */
  private boolean isRange(List<Timex> here) {
    String[] ends = timex.substring(1).split("[,)]");
    if (ends.length > 2
        && here.stream()
            .anyMatch(
                time ->
                    (time.value().equals(ends[2])
                        || time.value().equals(SAME_LENGTH.get(ends[2]))))) {
      return true;
    }
    Timex first = here.get(0);
    Timex last = here.get(here.size() - 1);
    if (ends[0].startsWith("T")) {
      return isAt(first.value(), ends[0]) && (here.size() == 1 || isAt(last.value(), ends[1]));
    }
    return first.earliest() != null
        && last.latest() != null
        && sameDay(ends[0], first.earliest())
        && (endsAt(ends[1], last.latest()) || sameDay(ends[1], last.earliest()));
  }

  private static boolean isAt(String value, String clock) {
    int time = value.indexOf('T');
    return time > 0 && clock(value.substring(time)).equals(clock(clock));
  }

  private static boolean sameDay(String expected, String day) {
    String known = expected.replaceFirst("^X+", "");
    return day.endsWith(known);
  }

  private static boolean endsAt(String expected, String last) {
    return sameDay(expected, last)
        || sameDay(expected, LocalDate.parse(last).plusDays(1).toString());
  }

  private boolean sameValue(String value) {
    if (value.equals(timex) || value.equals(SAME_LENGTH.get(timex))) {
      return true;
    }
    if (timex.matches("XXXX-WXX-\\d")) {
      return isWeekday(value, timex.substring(9));
    }
    if (timex.matches("XXXX-\\d\\d-WXX-\\d-#\\d")) {
      return isWeekday(value, timex.substring(12, 13))
          && value.startsWith(timex.substring(5, 7), 5)
          && (Integer.parseInt(value.substring(8)) + 6) / 7 == timex.charAt(15) - '0';
    }
    if (timex.startsWith("XXXX-")) {
      return value.matches("\\d{4}-.*") && value.substring(5).equals(timex.substring(5));
    }
    if (timex.matches("SU|SP|FA|WI")) {
      return value.endsWith("-" + timex);
    }
    return timex.startsWith("T") && isAt(value, timex);
  }

  private static boolean isWeekday(String value, String weekday) {
    return value.matches("\\d{4}-\\d\\d-\\d\\d")
        && LocalDate.parse(value).getDayOfWeek() == DayOfWeek.of(Integer.parseInt(weekday));
  }

  private static String clock(String time) {
    String padded = time.matches("T\\d\\d") ? time + ":00" : time;
    return padded.equals("T24:00") ? "T00:00" : padded.toUpperCase(Locale.ROOT);
  }
}
