package org.isnad.arabic.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
      String[] ends = timex.substring(1).split("[,)]");
      String first = here.get(0).earliest();
      String last = here.get(here.size() - 1).latest();
      return first != null && last != null && sameDay(ends[0], first) && endsAt(ends[1], last);
    }
    return here.stream().anyMatch(time -> sameValue(time.value()));
  }

  private static boolean sameDay(String expected, String day) {
    return expected.startsWith("XXXX")
        ? expected.substring(4).equals(day.substring(4))
        : expected.equals(day);
  }

  private static boolean endsAt(String expected, String last) {
    return sameDay(expected, last)
        || sameDay(expected, LocalDate.parse(last).plusDays(1).toString());
  }

  private boolean sameValue(String value) {
    if (value.equals(timex)) {
      return true;
    }
    if (timex.matches("XXXX-WXX-\\d")) {
      return isWeekday(value, timex.substring(9));
    }
    if (timex.startsWith("XXXX-")) {
      return value.matches("\\d{4}-.*") && value.substring(5).equals(timex.substring(5));
    }
    int time = value.indexOf('T');
    return timex.startsWith("T") && time > 0 && clock(value.substring(time)).equals(clock(timex));
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
