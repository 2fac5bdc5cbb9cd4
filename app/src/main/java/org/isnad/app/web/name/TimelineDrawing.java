package org.isnad.app.web.name;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.ledger.Timeline;
import org.isnad.ledger.Timeline.Happening;

/**
 * A timeline as a picture, drawn on the server: statements by the day of publication, acts by the
 * time that is told of them. What is not known to the day is drawn as wide as it may be.
 *
 * @param width in the picture's own units, as is the height
 * @param ticks days that are written below
 * @param lanes from top to bottom
 * @param ties between times of what seems to be one act
 * @param from the first day of the picture
 * @param to the last
 */
public record TimelineDrawing(
    int width,
    int height,
    List<Tick> ticks,
    List<Lane> lanes,
    List<Tie> ties,
    LocalDate from,
    LocalDate to) {

  public TimelineDrawing {
    ticks = List.copyOf(ticks);
    lanes = List.copyOf(lanes);
    ties = List.copyOf(ties);
  }

  /** A line from the middle of one mark to that of another, which tells a rival time. */
  public record Tie(int x1, int y1, int x2, int y2) {

    static Tie of(Mark one, Mark other) {
      return new Tie(one.middle(), one.centre(), other.middle(), other.centre());
    }
  }

  /** Whether a mark of a kind stands in the picture. */
  public boolean has(Kind kind) {
    return lanes.stream().flatMap(l -> l.marks().stream()).anyMatch(m -> m.kind() == kind);
  }

  /** A day that is written below the picture. */
  public record Tick(int x, LocalDate day) {}

  /**
   * A row of marks under one heading.
   *
   * @param y where its heading stands
   * @param key {@code says}, {@code does} or {@code suffers}
   * @param hidden how many marks found no room
   */
  public record Lane(String key, int y, List<Mark> marks, int hidden) {

    public Lane {
      marks = List.copyOf(marks);
    }
  }

  /** How well a time is known. */
  public enum Kind {
    /** Statements of one day. */
    SAYS,
    /** The day is told. */
    EXACT,
    /** Somewhere between two days. */
    INTERVAL,
    /** No time is told; the mark stands on the day of publication. */
    UNTOLD,
    /** Long before what the picture shows. */
    BEFORE,
    /** Long after it. */
    AFTER
  }

  /**
   * One mark; its days are those of which it tells, also where the picture ends before them.
   *
   * @param rival whether others tell another time for what seems to be the same act
   */
  public record Mark(
      Kind kind,
      int x,
      int y,
      int width,
      int height,
      LocalDate from,
      LocalDate to,
      long count,
      String link,
      boolean rival) {

    private int middle() {
      return x + width / 2;
    }

    private int centre() {
      return y + height / 2;
    }
  }

  /**
   * Draws a timeline.
   *
   * @param key of whose it is
   * @param mirrored whether time goes from right to left
   * @return null where nothing has a day
   */
  public static TimelineDrawing of(String key, Timeline timeline, boolean mirrored) {
    List<LocalDate> told =
        Stream.concat(
                timeline.says().keySet().stream(),
                timeline.acts().stream().map(Happening::told).filter(day -> day != null))
            .sorted()
            .toList();
    return told.isEmpty()
        ? null
        : new TimelineLayout(key, timeline, mirrored, told.get(0), told.get(told.size() - 1))
            .drawing();
  }
}
