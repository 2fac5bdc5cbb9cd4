package org.isnad.app.web.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many articles there are of each day, week, month or year, as bars. Drawn on the server.
 *
 * @param width in the picture's own units, as is the height
 */
public record DayBars(int width, int height, List<Bar> bars) {

  private static final int MOST_BARS = 62;
  private static final int HEIGHT = 56;
  private static final int WIDTH = 248;

  public DayBars {
    bars = List.copyOf(bars);
  }

  /** A stretch of days with its articles. */
  public record Bar(
      LocalDate from, LocalDate to, long articles, int x, int y, int width, int height) {}

  /** The shortest stretches of which not too many are needed. */
  public static DayBars of(SortedMap<LocalDate, Long> days) {
    if (days.isEmpty()) {
      return new DayBars(WIDTH, HEIGHT, List.of());
    }
    LocalDate first = days.firstKey();
    ChronoUnit unit = unit(first, days.lastKey());
    SortedMap<Long, Long> counts = new TreeMap<>();
    days.forEach((day, count) -> counts.merge(unit.between(first, day), count, Long::sum));
    long most = counts.values().stream().mapToLong(c -> c).max().orElse(1);
    int step = (int) Math.max(1, Math.min(28, WIDTH / (counts.lastKey() + 1)));
    List<Bar> bars = new ArrayList<>();
    counts.forEach(
        (place, count) -> {
          int height = (int) Math.max(2, count * (HEIGHT - 2) / most);
          LocalDate from = first.plus(place, unit);
          bars.add(
              new Bar(
                  from,
                  first.plus(place + 1, unit).minusDays(1),
                  count,
                  (int) (place * step),
                  HEIGHT - height,
                  Math.max(1, step - 1),
                  height));
        });
    return new DayBars(WIDTH, HEIGHT, bars);
  }

  private static ChronoUnit unit(LocalDate first, LocalDate last) {
    for (ChronoUnit unit : List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS)) {
      if (unit.between(first, last) < MOST_BARS) {
        return unit;
      }
    }
    return ChronoUnit.YEARS;
  }

  /** The largest number of articles of one bar. */
  public long most() {
    return bars.stream().mapToLong(Bar::articles).max().orElse(0);
  }
}
