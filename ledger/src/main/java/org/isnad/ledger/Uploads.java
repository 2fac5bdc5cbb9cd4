package org.isnad.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.core.record.Failure;
import org.isnad.ledger.store.UploadLog;

/** A ledger's door to what was uploaded into it. */
public final class Uploads {

  private final Ledger ledger;
  private final UploadLog log;

  Uploads(Ledger ledger, Parts parts) {
    this.ledger = ledger;
    this.log = new UploadLog(parts.database());
  }

  /**
   * Writes down that somebody uploaded files, at once safe from the end of the process.
   *
   * @param names of some of them, for people
   * @return its number; see {@link Upload#origin}
   */
  public long begin(String reader, Instant made, String names, long files, long bytes) {
    long number = log.begin(reader, made, names, files, bytes);
    ledger.flush();
    return number;
  }

  /** Writes down what became of it. */
  public void end(
      long number, Upload.State state, Instant ended, long kept, long known, long failed) {
    log.end(number, state, ended, kept, known, failed);
    ledger.flush();
  }

  /** One by its number. */
  public Optional<Upload> find(long number) {
    return log.find(number);
  }

  /** The latest, the latest first. */
  public List<Upload> latest(int limit) {
    return log.latest(limit);
  }

  /** The first articles that one brought. */
  public List<DocumentRef> documents(long number, int limit) {
    return log.documents(number, limit);
  }

  /** What of one could not be read. */
  public List<Failure> failures(long number) {
    return log.failures(number);
  }
}
