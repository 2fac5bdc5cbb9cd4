package org.isnad.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void crossedOffsetsAreRefusedWithTheirNumbers() {
    assertThatThrownBy(() -> new Span(5, 3)).hasMessage("no span runs from 5 to 3");
    assertThatThrownBy(() -> new Span(-1, 3)).hasMessage("no span runs from -1 to 3");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void theLongerOfTwoThatBeginTogetherComesFirst() {
    assertThat(List.of(new Span(1, 2), new Span(0, 2), new Span(0, 5)).stream().sorted())
        .containsExactly(new Span(0, 5), new Span(0, 2), new Span(1, 2));
  }

  @Test
  void trimmingTakesWhiteSpaceOffBothEnds() {
    assertThat(new Span(0, 7).trim("  ab \n ")).isEqualTo(new Span(2, 4));
    assertThat(new Span(0, 2).trim("  ").isEmpty()).isTrue();
  }
}
