package org.isnad.app.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.app.intake.Models;
import org.isnad.arabic.StageTimes;

/** Tells how fast a run was and where its time went, for {@code bench} and the curious. */
final class SpeedProfile {

  private static final double NANOS = 1e9;

  private SpeedProfile() {}

  /**
   * Prints the speed after loading and each stage's share of the time of all threads.
   *
   * @param wallNanos from the start of the run to its end
   */
  static void print(StageTimes clock, long wallNanos, long analysed, PrintWriter out) {
    Map<String, Long> stages = new LinkedHashMap<>(clock.nanos());
    long loading = stages.getOrDefault(Models.LOADING, 0L);
    stages.remove(Models.LOADING);
    double seconds = (wallNanos - loading) / NANOS;
    out.printf(
        Locale.ROOT,
        "%nprofile: %d records kept in %.1f s after loading (%.1f s): %.1f a second%n",
        analysed,
        seconds,
        loading / NANOS,
        analysed / seconds);
    out.printf(Locale.ROOT, "profile: peak heap %d MB%n", peakHeap() >> 20);
    double sum = stages.values().stream().mapToLong(Long::longValue).sum();
    stages.forEach(
        (stage, nanos) ->
            out.printf(
                Locale.ROOT,
                "profile: %-12s %5.1f %%  %8.2f s%n",
                stage,
                100 * nanos / sum,
                nanos / NANOS));
    out.flush();
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(SpeedProfile::peak)
        .sum();
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage().getUsed();
  }
}
