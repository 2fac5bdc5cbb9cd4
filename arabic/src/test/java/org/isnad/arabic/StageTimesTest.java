package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StageTimesTest {

  private final StageTimes clock = new StageTimes();

  @Test
  void theTimeOfAStageIsSummedOverAllThreads() {
    IntStream.range(0, 8).parallel().forEach(i -> clock.time("nap", () -> nap(20)));
    assertThat(clock.nanos()).containsOnlyKeys("nap");
    assertThat(clock.nanos().get("nap")).isGreaterThanOrEqualTo(8 * 20_000_000L);
  }

  @Test
  void theResultOfTheWorkIsHandedOnAndSoIsItsFault() {
    assertThat(clock.<Integer>time("sum", () -> 1 + 1)).isEqualTo(2);
    assertThatThrownBy(() -> clock.time("fault", () -> Integer.valueOf("x")))
        .isInstanceOf(NumberFormatException.class);
    assertThat(clock.nanos()).containsOnlyKeys("sum", "fault");
  }

  private static int nap(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return millis;
  }
}
