package org.isnad.app.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.isnad.app.intake.Analyst;
import org.isnad.app.intake.Intake;
import org.isnad.app.intake.Tally;
import org.isnad.app.intake.Watcher;
import org.isnad.arabic.StageTimes;
import org.isnad.core.record.Document;
import org.isnad.core.record.Failure;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ingest.Reading;
import org.isnad.ledger.Keeping;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One upload on its way into the ledger. */
final class Job implements Runnable, Watcher {

  private static final Logger LOG = LoggerFactory.getLogger(Job.class);
  private static final int FINGERPRINT = 10;
  private static final int UNDER_WAY_EACH = 8;

  private final long number;
  private final Ledger ledger;
  private final Landing landing;
  private final Analyst analyst;
  private final int threads;
  private final InstantSource clock;
  private volatile boolean stop;
  private volatile Standing standing = Standing.WAITING;
  private long began;
  private long all;

  Job(
      long number,
      Ledger ledger,
      Landing landing,
      Analyst analyst,
      int threads,
      InstantSource clock) {
    this.number = number;
    this.ledger = ledger;
    this.landing = landing;
    this.analyst = analyst;
    this.threads = threads;
    this.clock = clock;
  }

  Standing standing() {
    return standing;
  }

  void stop() {
    stop = true;
  }

  @Override
  public void run() {
    Upload.State state = Upload.State.BROKEN;
    try (landing) {
      Tally tally =
          new Intake(ledger, new StageTimes(), this, this::asTold)
              .run(List.of(landing.folder()), analyst, threads, threads * UNDER_WAY_EACH);
      state = tally.wasInterrupted() ? Upload.State.STOPPED : Upload.State.DONE;
    } catch (IOException e) {
      LOG.warn("what was uploaded could not be deleted from {}", landing.folder(), e);
    } catch (RuntimeException e) {
      LOG.error("upload {}", number, e);
    } finally {
      end(state);
    }
  }

  private void end(Upload.State state) {
    Standing last = standing;
    ledger
        .uploads()
        .end(number, state, clock.instant(), last.kept(), last.known(), last.failures().size());
  }

  /** Under the names that people know, and beside what the ledger has under the same id. */
  private Reading asTold(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return new Reading.Read(beside(read.document()), label(read.origin()), read.progress());
    }
    Reading.Failed failed = (Reading.Failed) reading;
    Failure failure = failed.failure();
    return new Reading.Failed(
        new Failure(
            label(failure.origin()), failure.stage(), failure.reason().replace(prefix(), "")),
        failed.progress());
  }

  private String label(String origin) {
    String prefix = prefix();
    return Upload.origin(number)
        + (origin.startsWith(prefix) ? origin.substring(prefix.length()) : origin);
  }

  private String prefix() {
    return landing.folder() + Path.of("/").getFileSystem().getSeparator();
  }

  /** A file's name says too little to let one text take the place of another. */
  private Document beside(Document document) {
    boolean taken =
        ledger
            .record(document.id())
            .filter(held -> !held.document().sha256().equals(document.sha256()))
            .isPresent();
    return taken && !ledger.knows(document.id(), document.sha256()) ? renamed(document) : document;
  }

  private static Document renamed(Document document) {
    return new Document(
        document.id() + "-" + document.sha256().substring(0, FINGERPRINT),
        document.title(),
        document.publisher(),
        document.author(),
        document.published(),
        document.url(),
        document.language(),
        document.sha256(),
        document.text());
  }

  @Override
  public void begins(long bytes) {
    began = System.nanoTime();
    all = bytes;
  }

  @Override
  public void comes(long bytes, Tally tally) {
    standing =
        new Standing(
            bytes,
            all,
            tally.records() + tally.failures().size(),
            tally.keptRecords() + tally.changedRecords(),
            tally.knownRecords(),
            tally.failures(),
            (System.nanoTime() - began) / 1e9);
  }

  @Override
  public void kept(SourcedRecord record, Keeping keeping) {
    // The ledger knows the articles of an upload by their origins.
  }

  @Override
  public boolean stops() {
    return stop;
  }
}
