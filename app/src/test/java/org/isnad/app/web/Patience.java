package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does, no longer than it takes. */
final class Patience {

  private static final Duration MOST = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Patience() {}

  /** Asks until something holds; fails where it never does. */
  static void until(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + MOST.toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long until " + what).isLessThan(end);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
