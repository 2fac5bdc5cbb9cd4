package org.isnad.app.intake;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items in parallel and hands the results on in the order of the items.
 *
 * <p>Memory is bounded: once enough items are under way, {@link #accept} waits for the oldest.
 * Results are handed on by the thread that calls {@code accept} and {@code finish}, so that the
 * receiver needs no locks. One thread feeds it.
 */
public final class OrderedParallel<I, O> implements Consumer<I>, AutoCloseable {

  private final ExecutorService threads;
  private final int atMost;
  private final Function<I, O> work;
  private final Consumer<O> receiver;
  private final Queue<Future<O>> underWay = new ArrayDeque<>();

  /**
   * Starts the threads.
   *
   * @param work must not throw for an item that is merely bad; what it throws ends the whole run
   */
  public OrderedParallel(int threads, int atMost, Function<I, O> work, Consumer<O> receiver) {
    this.threads = Executors.newFixedThreadPool(threads, OrderedParallel::daemon);
    this.atMost = atMost;
    this.work = work;
    this.receiver = receiver;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "isnad-worker");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void accept(I item) {
    while (underWay.size() >= atMost || (!underWay.isEmpty() && underWay.peek().isDone())) {
      handOn();
    }
    underWay.add(threads.submit(() -> work.apply(item)));
  }

  /** Waits for all that is under way and hands it on. */
  public void finish() {
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    try {
      receiver.accept(underWay.remove().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a worker", e);
    }
  }

  /** Stops the threads; what is still under way is dropped. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
