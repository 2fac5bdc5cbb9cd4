package org.isnad.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedParallelTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheItemsHoweverLongEachTakes(int threads) {
    Random random = new Random(threads);
    int[] naps = IntStream.range(0, 300).map(i -> random.nextInt(3)).toArray();
    List<Integer> out = new ArrayList<>();
    try (OrderedParallel<Integer, Integer> parallel =
        new OrderedParallel<>(threads, 20, i -> napping(i, naps[i]), out::add)) {
      IntStream.range(0, 300).forEach(parallel::accept);
      parallel.finish();
    }
    assertThat(out).isEqualTo(IntStream.range(0, 300).boxed().toList());
  }

  @Test
  void neverMoreItemsAreUnderWayThanAllowed() {
    AtomicInteger given = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    try (OrderedParallel<Integer, Integer> parallel =
        new OrderedParallel<>(2, 5, i -> napping(i, 1), i -> ahead.add(given.get() - i))) {
      for (int i = 0; i < 100; i++) {
        given.set(i);
        parallel.accept(i);
      }
      parallel.finish();
    }
    assertThat(ahead).hasSize(100).allMatch(distance -> distance <= 5);
  }

  @Test
  void aFaultOfTheWorkEndsTheRunWithItsCause() {
    try (OrderedParallel<Integer, Integer> parallel =
        new OrderedParallel<>(2, 5, i -> 1 / i, i -> {})) {
      parallel.accept(0);
      assertThatThrownBy(parallel::finish).hasRootCauseInstanceOf(ArithmeticException.class);
    }
  }

  private static int napping(int item, int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return item;
  }
}
