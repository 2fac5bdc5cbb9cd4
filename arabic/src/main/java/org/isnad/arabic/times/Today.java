package org.isnad.arabic.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The day that a text calls today. A page is often published a day or two after the report was
 * written: where the text itself says "today, Friday", that Friday wins over the page's date.
 */
final class Today {

  private static final int FURTHEST = 3;

  private Today() {}

  /** The story's beginning. */
  static Story begin(List<Match> matches, LocalDate published) {
    if (published == null) {
      return new Story(null, null);
    }
    LocalDate own =
        matches.stream()
            .filter(match -> match.rule().meaning() == Meaning.DAY && match.slots().has("weekday"))
            .map(match -> near(published, match.slots()))
            .filter(day -> day != null)
            .findFirst()
            .orElse(published);
    return new Story(own, own.equals(published) ? "published" : "frame");
  }

  /** The day nearest to publication, earlier ones first, on which the words are true. */
  private static LocalDate near(LocalDate published, Slots slots) {
    DayOfWeek said = DayOfWeek.of(slots.number("weekday"));
    int offset = slots.number("offset");
    return IntStream.rangeClosed(0, 2 * FURTHEST)
        .map(i -> i % 2 == 0 ? i / 2 : -(i / 2 + 1))
        .mapToObj(published::plusDays)
        .filter(day -> day.plusDays(offset).getDayOfWeek() == said)
        .findFirst()
        .orElse(null);
  }
}
