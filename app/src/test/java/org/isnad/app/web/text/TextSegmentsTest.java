package org.isnad.app.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.isnad.app.web.text.Mark.Part;
import org.isnad.app.web.text.Mark.Told;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

class TextSegmentsTest {

  private static Told told(int begin, int end) {
    return new Told(new Span(begin, end), "a" + begin + "-" + end, Part.CONTENT, 1);
  }

  @Test
  void crossingMarksBecomeFlatNeighbours() {
    Told left = told(0, 6);
    Told right = told(4, 10);
    assertThat(TextSegments.of(new Span(0, 12), List.of(right, left)))
        .containsExactly(
            new Segment(new Span(0, 4), List.of(left)),
            new Segment(new Span(4, 6), List.of(left, right)),
            new Segment(new Span(6, 10), List.of(right)),
            new Segment(new Span(10, 12), List.of()));
  }

  @Test
  void nestedMarksStandOutermostFirst() {
    Told outer = told(0, 9);
    Told inner = told(3, 5);
    assertThat(TextSegments.of(new Span(0, 9), List.of(inner, outer)).get(1).marks())
        .containsExactly(outer, inner);
  }

  @Test
  void aTextWithoutMarksIsOneSegment() {
    assertThat(TextSegments.of(new Span(2, 7), List.of()))
        .containsExactly(new Segment(new Span(2, 7), List.of()));
  }

  @Test
  void segmentsPutTogetherAreTheText() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String text = text(random);
      List<Mark> marks = marks(random, text.length());
      List<Segment> segments = TextSegments.of(new Span(0, text.length()), marks);
      assertThat(segments.stream().map(s -> s.span().of(text)).collect(Collectors.joining()))
          .isEqualTo(text);
    }
  }

  @Test
  void aSegmentHasExactlyTheMarksThatCoverIt() {
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      int length = 1 + random.nextInt(40);
      List<Mark> marks = marks(random, length + 5);
      int begin = random.nextInt(length);
      for (Segment segment : TextSegments.of(new Span(begin, length), marks)) {
        assertThat(segment.marks())
            .containsExactlyInAnyOrderElementsOf(
                marks.stream()
                    .filter(m -> !m.span().isEmpty() && m.span().contains(segment.span()))
                    .toList());
        assertThat(marks)
            .filteredOn(m -> !m.span().isEmpty() && m.span().overlaps(segment.span()))
            .allMatch(m -> m.span().contains(segment.span()));
      }
    }
  }

  private static String text(Random random) {
    return random
        .ints(1 + random.nextInt(40), 0, 0x10FFFF)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static List<Mark> marks(Random random, int length) {
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      int begin = random.nextInt(length + 1);
      int end = begin + random.nextInt(length - begin + 1);
      marks.add(new Told(new Span(begin, end), "a" + i, Part.CONTENT, 1));
    }
    return marks;
  }
}
