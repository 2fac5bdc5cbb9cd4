package org.isnad.app.web.name;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.app.web.link.Urls;
import org.isnad.app.web.name.TimelineDrawing.Kind;
import org.isnad.app.web.name.TimelineDrawing.Lane;
import org.isnad.app.web.name.TimelineDrawing.Mark;
import org.isnad.app.web.name.TimelineDrawing.Tick;
import org.isnad.app.web.name.TimelineDrawing.Tie;
import org.isnad.ledger.Timeline;
import org.isnad.ledger.Timeline.Happening;

/**
 * Lays a timeline out: the days of statements as bars, acts in rows in which marks never cover each
 * other.
 */
final class TimelineLayout {

  private static final int WIDTH = 960;
  private static final int EDGE = 56;
  private static final int LABEL = 26;
  private static final int ROW = 16;
  private static final int BARS = 44;
  private static final int NARROWEST = 7;
  private static final int GAP = 12;
  private static final int AXIS = 44;
  private static final int LEAST = 12;
  private static final int MOST_ROWS = 10;
  private static final int FAR = 370;
  private static final String DOES = "does";
  private static final String SUFFERS = "suffers";

  private final String key;
  private final Timeline timeline;
  private final boolean mirrored;
  private final LocalDate from;
  private final LocalDate to;
  private final long days;
  private final List<Lane> lanes = new ArrayList<>();
  private int y = LABEL;

  TimelineLayout(
      String key, Timeline timeline, boolean mirrored, LocalDate firstTold, LocalDate lastTold) {
    this.key = key;
    this.timeline = timeline;
    this.mirrored = mirrored;
    LocalDate first = firstTold;
    LocalDate last = lastTold;
    for (Happening act : timeline.acts()) {
      if (act.isDated() && !isBefore(act, firstTold) && !isAfter(act, lastTold)) {
        first = act.earliest().isBefore(first) ? act.earliest() : first;
        last = act.latest().isAfter(last) ? act.latest() : last;
      }
    }
    this.from = first.isBefore(firstTold.minusDays(FAR)) ? firstTold.minusDays(FAR) : first;
    this.to = last.isAfter(lastTold.plusDays(FAR)) ? lastTold.plusDays(FAR) : last;
    this.days = ChronoUnit.DAYS.between(from, to) + 1;
  }

  private static boolean isBefore(Happening act, LocalDate firstTold) {
    return act.latest().isBefore(firstTold.minusDays(FAR));
  }

  private static boolean isAfter(Happening act, LocalDate lastTold) {
    return act.earliest().isAfter(lastTold.plusDays(FAR));
  }

  TimelineDrawing drawing() {
    says();
    acts(DOES, timeline.acts().stream().filter(Happening::agent).toList());
    acts(SUFFERS, timeline.acts().stream().filter(a -> !a.agent()).toList());
    return new TimelineDrawing(WIDTH, y + AXIS, ticks(), lanes, ties(), from, to);
  }

  /** How many units after the beginning of a day stands; what lies outside stands at the edge. */
  private int at(LocalDate day) {
    long place = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(from, day)));
    return (int) (EDGE + place * (WIDTH - 2 * EDGE) / days);
  }

  private Mark mark(
      Kind kind, int begin, int end, int top, int height, Happening act, LocalDate a, LocalDate b) {
    String link = Urls.article(act.document(), act.claim());
    boolean rival = act.isDated() && timeline.isRival(act);
    return mark(kind, begin, end, top, height, a, b, act.claims(), link, rival);
  }

  private Mark mark(
      Kind kind,
      int begin,
      int end,
      int top,
      int height,
      LocalDate a,
      LocalDate b,
      long count,
      String link,
      boolean rival) {
    int x = mirrored ? WIDTH - end : begin;
    return new Mark(kind, x, top, end - begin, height, a, b, count, link, rival);
  }

  private void says() {
    if (timeline.says().isEmpty()) {
      return;
    }
    long step = Math.max(1, (long) Math.ceil((double) NARROWEST * days / (WIDTH - 2 * EDGE)));
    SortedMap<Long, Long> counts = new TreeMap<>();
    timeline
        .says()
        .forEach((day, n) -> counts.merge(ChronoUnit.DAYS.between(from, day) / step, n, Long::sum));
    long most = counts.values().stream().mapToLong(n -> n).max().orElse(1);
    List<Mark> marks = new ArrayList<>();
    counts.forEach((place, count) -> marks.add(bar(place * step, step, count, most)));
    lanes.add(new Lane("says", y - 8, marks, 0));
    y += BARS + GAP + LABEL;
  }

  private Mark bar(long place, long step, long count, long most) {
    LocalDate first = from.plusDays(place);
    LocalDate last = first.plusDays(step - 1).isAfter(to) ? to : first.plusDays(step - 1);
    int begin = at(first);
    int end = Math.max(begin + NARROWEST - 2, Math.min(begin + 16, at(last.plusDays(1)) - 2));
    int height = (int) Math.max(4, count * BARS / most);
    String link = Urls.said(key, first, last);
    return mark(Kind.SAYS, begin, end, y + BARS - height, height, first, last, count, link, false);
  }

  private void acts(String lane, List<Happening> acts) {
    if (acts.isEmpty()) {
      return;
    }
    List<Integer> ends = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int hidden = 0;
    for (Happening act : acts) {
      if (!act.isDated() && act.told() == null) {
        hidden++;
        continue;
      }
      Mark here = act(act);
      int row = row(ends, mirrored ? WIDTH - here.x() - here.width() : here.x());
      if (row == MOST_ROWS) {
        hidden++;
      } else {
        int end = mirrored ? WIDTH - here.x() : here.x() + here.width();
        set(ends, row, end + 3);
        marks.add(lowered(here, y + row * ROW));
      }
    }
    lanes.add(new Lane(lane, y - 8, marks, hidden));
    y += Math.max(1, ends.size()) * ROW + GAP + LABEL;
  }

  private Mark act(Happening act) {
    if (!act.isDated()) {
      int x = at(act.told());
      return mark(Kind.UNTOLD, x, x + LEAST, 0, LEAST, act, act.told(), act.told());
    }
    int begin = at(act.earliest());
    Kind kind = act.isExact() ? Kind.EXACT : Kind.INTERVAL;
    int end = act.isExact() ? begin + LEAST : Math.max(begin + LEAST, at(act.latest().plusDays(1)));
    if (act.latest().isBefore(from)) {
      kind = Kind.BEFORE;
      begin = EDGE - LEAST - 4;
      end = EDGE - 4;
    } else if (act.earliest().isAfter(to)) {
      kind = Kind.AFTER;
      begin = WIDTH - EDGE + 4;
      end = WIDTH - EDGE + 4 + LEAST;
    }
    return mark(kind, begin, end, 0, LEAST, act, act.earliest(), act.latest());
  }

  private static Mark lowered(Mark mark, int top) {
    return new Mark(
        mark.kind(),
        mark.x(),
        top,
        mark.width(),
        mark.height(),
        mark.from(),
        mark.to(),
        mark.count(),
        mark.link(),
        mark.rival());
  }

  /** From each time that is told of an act to the next that rivals it. */
  private List<Tie> ties() {
    List<Tie> out = new ArrayList<>();
    for (Timeline.Rival rival : timeline.rivals()) {
      List<Mark> marks = rival.datings().stream().flatMap(d -> marks(rival, d)).distinct().toList();
      for (int i = 0; i + 1 < marks.size(); i++) {
        out.add(Tie.of(marks.get(i), marks.get(i + 1)));
      }
    }
    return out;
  }

  private Stream<Mark> marks(Timeline.Rival rival, Timeline.Dating dating) {
    return lanes.stream()
        .filter(lane -> lane.key().equals(rival.agent() ? DOES : SUFFERS))
        .flatMap(lane -> lane.marks().stream())
        .filter(m -> m.rival() && m.from().equals(dating.earliest()))
        .filter(m -> m.to().equals(dating.latest()));
  }

  /** The first row that is free from a place on. */
  private static int row(List<Integer> ends, int begin) {
    for (int i = 0; i < ends.size(); i++) {
      if (ends.get(i) <= begin) {
        return i;
      }
    }
    return ends.size();
  }

  private static void set(List<Integer> ends, int row, int end) {
    if (row == ends.size()) {
      ends.add(end);
    } else {
      ends.set(row, end);
    }
  }

  /** Some six days at even distances, the first and the last among them where there is room. */
  private List<Tick> ticks() {
    List<Tick> out = new ArrayList<>();
    long count = Math.min(6, days);
    for (int i = 0; i < count; i++) {
      LocalDate day = from.plusDays(count == 1 ? 0 : i * (days - 1) / (count - 1));
      int x = at(day) + LEAST / 2;
      out.add(new Tick(mirrored ? WIDTH - x : x, day));
    }
    return out;
  }
}
