package org.isnad.app.web.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.app.web.name.TimelineDrawing.Kind;
import org.isnad.app.web.name.TimelineDrawing.Lane;
import org.isnad.app.web.name.TimelineDrawing.Mark;
import org.isnad.core.record.ClaimType;
import org.isnad.ledger.Timeline;
import org.isnad.ledger.Timeline.Dating;
import org.isnad.ledger.Timeline.Happening;
import org.isnad.ledger.Timeline.Rival;
import org.junit.jupiter.api.Test;

class TimelineDrawingTest {

  private static final LocalDate DAY = LocalDate.of(2015, 8, 9);

  private static Happening act(LocalDate earliest, LocalDate latest, LocalDate told) {
    return new Happening(true, earliest, latest, told, 1, "d", "c1");
  }

  private static TimelineDrawing drawn(Happening... acts) {
    return TimelineDrawing.of("k", new Timeline(new TreeMap<>(), List.of(acts), List.of()), false);
  }

  private static Timeline random(Random random) {
    TreeMap<LocalDate, Long> says = new TreeMap<>();
    List<Happening> acts = new ArrayList<>();
    for (int i = 0; i < random.nextInt(40); i++) {
      LocalDate told = DAY.plusDays(random.nextInt(60));
      LocalDate earliest = told.minusDays(random.nextInt(900) - 100);
      boolean dated = random.nextInt(3) > 0;
      says.put(told, 1L + random.nextInt(30));
      acts.add(
          new Happening(
              random.nextBoolean(),
              dated ? earliest : null,
              dated ? earliest.plusDays(random.nextBoolean() ? 0 : random.nextInt(400)) : null,
              told,
              1 + random.nextInt(5),
              "d",
              "c" + i));
    }
    return new Timeline(says, acts, List.of());
  }

  @Test
  void nothingIsLostNothingLiesOutsideAndNothingLiesOnAnother() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      Timeline timeline = random(random);
      TimelineDrawing drawing = TimelineDrawing.of("k", timeline, random.nextBoolean());
      if (timeline.acts().isEmpty()) {
        assertThat(drawing).isNull();
        continue;
      }
      assertThat(shown(drawing)).isEqualTo(given(timeline));
      for (Lane lane : drawing.lanes()) {
        assertThat(lane.marks()).allMatch(m -> isInside(m, drawing));
        assertThat(overlaps(lane.marks())).isZero();
      }
    }
  }

  private static long shown(TimelineDrawing drawing) {
    return drawing.lanes().stream()
        .mapToLong(
            l ->
                l.key().equals("says")
                    ? l.marks().stream().mapToLong(Mark::count).sum()
                    : l.marks().size() + l.hidden())
        .sum();
  }

  private static long given(Timeline timeline) {
    return timeline.says().values().stream().mapToLong(n -> n).sum() + timeline.acts().size();
  }

  private static boolean isInside(Mark mark, TimelineDrawing drawing) {
    return mark.x() >= 0
        && mark.y() >= 0
        && mark.width() > 0
        && mark.x() + mark.width() <= drawing.width()
        && mark.y() + mark.height() <= drawing.height();
  }

  private static int overlaps(List<Mark> marks) {
    int out = 0;
    for (int i = 0; i < marks.size(); i++) {
      for (Mark later : marks.subList(i + 1, marks.size())) {
        out += overlap(marks.get(i), later) ? 1 : 0;
      }
    }
    return out;
  }

  private static boolean overlap(Mark one, Mark other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  @Test
  void fromRightToLeftItIsTheSameMirrored() {
    Random random = new Random(4);
    for (int i = 0; i < 50; i++) {
      Timeline timeline = random(random);
      TimelineDrawing there = TimelineDrawing.of("k", timeline, false);
      if (there != null) {
        TimelineDrawing back = TimelineDrawing.of("k", timeline, true);
        for (int lane = 0; lane < there.lanes().size(); lane++) {
          assertThat(back.lanes().get(lane).marks())
              .extracting(m -> there.width() - m.x() - m.width())
              .isEqualTo(there.lanes().get(lane).marks().stream().map(Mark::x).toList());
        }
      }
    }
  }

  @Test
  void whatIsNotKnownToTheDayIsAsWideAsItMayBe() {
    TimelineDrawing drawing =
        drawn(
            act(DAY, DAY, DAY.plusDays(30)),
            act(DAY, DAY.plusDays(9), DAY.plusDays(30)),
            act(null, null, DAY.plusDays(30)));
    List<Mark> marks = drawing.lanes().get(0).marks();
    assertThat(marks)
        .extracting(Mark::kind)
        .containsExactly(Kind.EXACT, Kind.INTERVAL, Kind.UNTOLD);
    assertThat(marks.get(1).width()).isGreaterThan(10 * marks.get(0).width());
    assertThat(marks.get(2).from()).isEqualTo(DAY.plusDays(30));
  }

  @Test
  void whatLiesYearsBackStandsAtTheEdgeAndLeavesRoomForTheRest() {
    TimelineDrawing drawing =
        drawn(act(DAY.minusYears(48), DAY.minusYears(48), DAY), act(DAY, DAY, DAY));
    assertThat(drawing.from()).isEqualTo(DAY);
    assertThat(drawing.lanes().get(0).marks())
        .extracting(Mark::kind)
        .containsExactly(Kind.BEFORE, Kind.EXACT);
    assertThat(drawing.has(Kind.BEFORE)).isTrue();
    assertThat(drawing.has(Kind.AFTER)).isFalse();
  }

  @Test
  void rivalTimesAreMarkedAndTiedToEachOther() {
    List<Happening> acts =
        List.of(
            act(DAY, DAY, DAY),
            act(DAY.plusDays(2), DAY.plusDays(3), DAY),
            act(DAY.plusDays(5), DAY.plusDays(5), DAY));
    List<Dating> datings =
        acts.subList(0, 2).stream()
            .map(a -> new Dating(a.earliest(), a.latest(), "who", "d", "c1"))
            .toList();
    List<Rival> rivals = List.of(new Rival(ClaimType.AID, true, "other", datings));
    for (boolean mirrored : List.of(false, true)) {
      TimelineDrawing drawing =
          TimelineDrawing.of("k", new Timeline(new TreeMap<>(), acts, rivals), mirrored);
      List<Mark> marks = drawing.lanes().get(0).marks();
      assertThat(marks).extracting(Mark::rival).containsExactly(true, true, false);
      assertThat(drawing.ties())
          .singleElement()
          .satisfies(tie -> assertThat(tie.x1() > tie.x2()).isEqualTo(mirrored));
    }
  }

  @Test
  void nothingWithADayGivesNoPicture() {
    assertThat(drawn()).isNull();
    assertThat(drawn(act(DAY, DAY, null))).isNull();
  }
}
