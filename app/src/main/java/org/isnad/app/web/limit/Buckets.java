package org.isnad.app.web.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Limits how often something is done, by token buckets: everybody may do it so many times at once,
 * and once more after each while. Safe for several threads.
 */
public final class Buckets {

  /** So many are remembered before those that are full again are forgotten. */
  private static final int REMEMBERED = 10_000;

  private final int most;
  private final Duration refill;
  private final InstantSource clock;
  private final Map<String, Bucket> byKey = new HashMap<>();

  /** What was left, and when. */
  private record Bucket(double left, Instant at) {}

  /**
   * Buckets that are full at first.
   *
   * @param most what one holds
   * @param refill after which one token is there again
   */
  public Buckets(int most, Duration refill, InstantSource clock) {
    this.most = most;
    this.refill = refill;
    this.clock = clock;
  }

  /** Takes a token of somebody's; false where none is left. */
  public synchronized boolean take(String key) {
    forgetFull();
    double left = left(key);
    if (left < 1) {
      return false;
    }
    byKey.put(key, new Bucket(left - 1, clock.instant()));
    return true;
  }

  /** Puts back what was taken and need not count. */
  public synchronized void giveBack(String key) {
    byKey.put(key, new Bucket(Math.min(most, left(key) + 1), clock.instant()));
  }

  /** After so long a token is there again. */
  public Duration refill() {
    return refill;
  }

  private double left(String key) {
    Bucket bucket = byKey.get(key);
    if (bucket == null) {
      return most;
    }
    double since = Duration.between(bucket.at(), clock.instant()).toMillis();
    return Math.min(most, bucket.left() + since / refill.toMillis());
  }

  private void forgetFull() {
    if (byKey.size() >= REMEMBERED) {
      byKey.keySet().removeIf(key -> left(key) >= most);
    }
  }
}
