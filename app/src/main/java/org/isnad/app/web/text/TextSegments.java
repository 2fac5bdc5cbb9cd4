package org.isnad.app.web.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.isnad.core.text.Span;

/**
 * Cuts a text wherever something found in it begins or ends, so that marks which overlap or nest
 * become flat neighbours: HTML elements cannot cross each other, spans over a text do.
 */
public final class TextSegments {

  private static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparing(Mark::span);

  private TextSegments() {}

  /**
   * The segments of one stretch of a text, in order and without gaps: put together again they are
   * the stretch. Marks that lie outside are left out, those that stick out are cut.
   */
  public static List<Segment> of(Span stretch, List<? extends Mark> marks) {
    List<Mark> waiting = new ArrayList<>();
    TreeSet<Integer> borders = new TreeSet<>(List.of(stretch.begin(), stretch.end()));
    for (Mark mark : marks) {
      if (!mark.span().isEmpty() && mark.span().overlaps(stretch)) {
        waiting.add(mark);
        borders.add(Math.max(mark.span().begin(), stretch.begin()));
        borders.add(Math.min(mark.span().end(), stretch.end()));
      }
    }
    waiting.sort(OUTERMOST_FIRST);
    return sweep(List.copyOf(borders), waiting);
  }

  private static List<Segment> sweep(List<Integer> borders, List<Mark> waiting) {
    List<Segment> out = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    for (int i = 0; i + 1 < borders.size(); i++) {
      Span here = new Span(borders.get(i), borders.get(i + 1));
      open.removeIf(mark -> mark.span().end() <= here.begin());
      while (next < waiting.size() && waiting.get(next).span().begin() <= here.begin()) {
        open.add(waiting.get(next++));
      }
      out.add(new Segment(here, open));
    }
    return out;
  }
}
