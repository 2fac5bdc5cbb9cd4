package org.isnad.app.upload;

import java.util.List;
import org.isnad.core.record.Failure;

/**
 * How far an upload that is read has come.
 *
 * @param bytes read, of all
 * @param documents that have come out, as records or failures
 * @param kept new in the ledger
 * @param known to the ledger before
 * @param failures by now
 * @param seconds since reading began; 0 while it waits
 */
public record Standing(
    long bytes,
    long all,
    long documents,
    long kept,
    long known,
    List<Failure> failures,
    double seconds) {

  static final Standing WAITING = new Standing(0, 0, 0, 0, 0, List.of(), 0);

  public Standing {
    failures = List.copyOf(failures);
  }

  /** Between 0 and 100. */
  public long percent() {
    return all == 0 ? 0 : Math.min(100, 100 * bytes / all);
  }

  /** Documents a second. */
  public double rate() {
    return seconds == 0 ? 0 : documents / seconds;
  }

  /** Seconds that are left, if it goes on as it went; -1 where that cannot be told yet. */
  public long left() {
    return percent() < 1 || seconds < 1 ? -1 : Math.round(seconds * (all - bytes) / bytes);
  }
}
