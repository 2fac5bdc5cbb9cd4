package org.isnad.app.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells on standard error how far a run has come: a bar where that is a terminal, otherwise a plain
 * line now and then, and nothing at all for a short run.
 */
final class Progress {

  private static final Duration REDRAWN = Duration.ofMillis(200);
  private static final Duration PLAIN_LINE = Duration.ofSeconds(10);
  private static final int WIDTH = 24;
  private static final double MEGA = 1e6;

  private final PrintWriter err;
  private final boolean terminal;
  private final long totalBytes;
  private final long start = System.nanoTime();
  private long lastShown;
  private boolean drawn;

  Progress(PrintWriter err, boolean terminal, long totalBytes) {
    this.err = err;
    this.terminal = terminal;
    this.totalBytes = totalBytes;
    this.lastShown = terminal ? start - REDRAWN.toNanos() : start;
  }

  /** Whether standard error is a terminal; the start script, which can see it, says so. */
  static boolean onTerminal() {
    return Boolean.getBoolean("isnad.terminal");
  }

  /**
   * Shows it, unless it has just been shown.
   *
   * @param bytes read so far
   * @param documents that have a record so far
   */
  void show(long bytes, long documents) {
    long now = System.nanoTime();
    Duration since = terminal ? REDRAWN : PLAIN_LINE;
    if (now - lastShown < since.toNanos()) {
      return;
    }
    lastShown = now;
    String line = line(bytes, documents, (now - start) / 1e9);
    err.print(terminal ? "\r" + line + "\u001b[K" : line + "\n");
    err.flush();
    drawn = true;
  }

  /** Takes the bar away, so that what follows begins on a clean line. */
  void end() {
    if (terminal && drawn) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private String line(long bytes, long documents, double seconds) {
    double share = totalBytes == 0 ? 1 : Math.min(1, (double) bytes / totalBytes);
    int full = (int) (share * WIDTH);
    return String.format(
        Locale.ROOT,
        "%s%s %3.0f %%  %.1f of %.1f MB  %,d articles  %.1f/s  %s left",
        "█".repeat(full),
        "░".repeat(WIDTH - full),
        share * 100,
        bytes / MEGA,
        totalBytes / MEGA,
        documents,
        seconds == 0 ? 0 : documents / seconds,
        left(share, seconds));
  }

  private static String left(double share, double seconds) {
    if (share < 0.005) {
      return "?";
    }
    long rest = Math.round(seconds / share - seconds);
    return String.format(Locale.ROOT, "%d:%02d", rest / 60, rest % 60);
  }
}
