package org.isnad.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.isnad.arabic.StageTimes;
import org.isnad.core.record.Document;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Reading;
import org.isnad.ledger.Ledger;

/**
 * Reads inputs into a ledger: what it knows is passed over, the rest analysed in parallel and kept
 * in the order of the input. It may be stopped at any moment and started again.
 */
final class Intake {

  private final Ledger ledger;
  private final StageTimes clock;
  private final PrintWriter err;
  private final Interrupt interrupt;
  private final Tally tally = new Tally();
  private Progress progress;

  /** Ends the reading of inputs from within, when the user wants the run to end. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  Intake(Ledger ledger, StageTimes clock, PrintWriter err, Interrupt interrupt) {
    this.ledger = ledger;
    this.clock = clock;
    this.err = err;
    this.interrupt = interrupt;
  }

  /**
   * Reads all inputs.
   *
   * @throws CannotGoOn if documents were lost on the way
   */
  Tally run(List<Path> inputs, Analyst analyst, Threads threads) {
    long before = ledger.documents();
    Ingest ingest = Ingest.standard();
    progress = new Progress(err, Progress.onTerminal(), ingest.plan(inputs).bytes());
    progress.show(0, 0);
    try (OrderedParallel<Reading, Outcome> parallel =
        new OrderedParallel<>(threads.count(), threads.underWay(), analyst::outcome, this::keep)) {
      try {
        ingest.read(inputs, reading -> accept(reading, parallel));
      } catch (Stopped e) {
        tally.interrupted();
      }
      parallel.finish();
      clock.time("ledger", this::settle);
      ledger.flush();
    } finally {
      progress.end();
    }
    check(ledger.documents() - before);
    return tally;
  }

  private void accept(Reading reading, OrderedParallel<Reading, Outcome> parallel) {
    if (interrupt.requested()) {
      throw new Stopped();
    }
    tally.in();
    if (reading instanceof Reading.Read read && knows(read.document())) {
      tally.known();
      progress.show(reading.progress(), tally.records());
    } else {
      parallel.accept(reading);
    }
  }

  private boolean knows(Document document) {
    return ledger.knows(document.id(), document.sha256());
  }

  private void keep(Outcome outcome) {
    if (outcome instanceof Outcome.Recorded recorded) {
      count(
          clock.time("ledger", () -> ledger.keep(recorded.record(), recorded.origin())), recorded);
    } else if (outcome instanceof Outcome.Failed failed) {
      ledger.keep(failed.failure());
      tally.failed(failed.failure());
    }
    progress.show(outcome.progress(), tally.records());
  }

  private void count(org.isnad.ledger.Keeping keeping, Outcome.Recorded recorded) {
    boolean analysed = Analyst.isArabic(recorded.record().document());
    switch (keeping) {
      case KEPT -> tally.kept(analysed);
      case CHANGED -> tally.changed(analysed);
      case KNOWN -> tally.known();
    }
  }

  private int settle() {
    ledger.across().settle();
    return 0;
  }

  private void check(long grown) {
    if (!tally.isWhole() || grown != tally.keptRecords()) {
      throw new CannotGoOn(
          Exit.FAULT,
          "DOCUMENTS WERE LOST: %d went in, %d records and %d failures came out, and the ledger grew by %d where %d were kept. This is a fault of Isnad's; please report it with the inputs."
              .formatted(
                  tally.documentsIn(),
                  tally.records(),
                  tally.failures().size(),
                  grown,
                  tally.keptRecords()));
    }
  }
}
