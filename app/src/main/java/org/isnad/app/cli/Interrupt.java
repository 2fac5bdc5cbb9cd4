package org.isnad.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end in good order on Ctrl-C: the run asks {@link #requested}, and the process waits
 * until it has closed this.
 */
final class Interrupt implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::awaitEnd, "isnad-interrupt");

  private Interrupt() {}

  static Interrupt watch() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  boolean requested() {
    return begun.getCount() == 0;
  }

  /** Waits until the process is told to end. */
  void await() {
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitEnd() {
    begun.countDown();
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("isnad: the run did not end in a minute; start it again to go on.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!requested()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
