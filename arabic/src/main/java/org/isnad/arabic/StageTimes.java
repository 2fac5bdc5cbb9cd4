package org.isnad.arabic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where the time goes: how long each named stage has run, summed over all threads.
 *
 * <p>Safe to share between threads.
 */
public final class StageTimes {

  private final Map<String, Long> nanos = Collections.synchronizedMap(new LinkedHashMap<>());

  /** Does the work and adds the time it took to its stage, also where it throws. */
  public <T> T time(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.merge(stage, System.nanoTime() - start, Long::sum);
    }
  }

  /** Nanoseconds by stage, in the order in which the stages first ended. */
  public Map<String, Long> nanos() {
    synchronized (nanos) {
      return new LinkedHashMap<>(nanos);
    }
  }
}
