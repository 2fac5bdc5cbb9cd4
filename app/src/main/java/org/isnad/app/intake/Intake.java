package org.isnad.app.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.arabic.StageTimes;
import org.isnad.core.record.Document;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Reading;
import org.isnad.ledger.Keeping;
import org.isnad.ledger.Ledger;

/**
 * Reads inputs into a ledger: what it knows is passed over, the rest analysed in parallel and kept
 * in the order of the input. It may be stopped at any moment and started again.
 */
public final class Intake {

  private final Ledger ledger;
  private final StageTimes clock;
  private final Watcher watcher;
  private final UnaryOperator<Reading> asTold;
  private final Tally tally = new Tally();

  /** Ends the reading of inputs from within, when the watcher wants the run to end. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A run that keeps what it reads under its own names. */
  public Intake(Ledger ledger, StageTimes clock, Watcher watcher) {
    this(ledger, clock, watcher, UnaryOperator.identity());
  }

  /**
   * A run that keeps what it reads under other names.
   *
   * @param asTold gives what is to be kept of a reading
   */
  public Intake(Ledger ledger, StageTimes clock, Watcher watcher, UnaryOperator<Reading> asTold) {
    this.ledger = ledger;
    this.clock = clock;
    this.watcher = watcher;
    this.asTold = asTold;
  }

  /**
   * Reads all inputs.
   *
   * @param threads that analyse
   * @param underWay documents at most that are read and not kept yet
   * @throws DocumentsLost if documents were lost on the way
   */
  public Tally run(List<Path> inputs, Analyst analyst, int threads, int underWay) {
    long before = ledger.documents();
    Ingest ingest = Ingest.standard();
    watcher.begins(ingest.plan(inputs).bytes());
    try (OrderedParallel<Reading, Outcome> parallel =
        new OrderedParallel<>(threads, underWay, analyst::outcome, this::keep)) {
      try {
        ingest.read(inputs, reading -> accept(asTold.apply(reading), parallel));
      } catch (Stopped e) {
        tally.interrupted();
      }
      parallel.finish();
      ledger.flush();
    }
    check(ledger.documents() - before);
    return tally;
  }

  private void accept(Reading reading, OrderedParallel<Reading, Outcome> parallel) {
    if (watcher.stops()) {
      throw new Stopped();
    }
    tally.in();
    if (reading instanceof Reading.Read read && knows(read.document())) {
      tally.known();
      watcher.comes(reading.progress(), tally);
    } else {
      parallel.accept(reading);
    }
  }

  private boolean knows(Document document) {
    return ledger.knows(document.id(), document.sha256());
  }

  private void keep(Outcome outcome) {
    if (outcome instanceof Outcome.Recorded recorded) {
      Keeping keeping =
          clock.time("ledger", () -> ledger.keep(recorded.record(), recorded.origin()));
      count(keeping, recorded);
      watcher.kept(recorded.record(), keeping);
    } else if (outcome instanceof Outcome.Failed failed) {
      ledger.keep(failed.failure());
      tally.failed(failed.failure());
    }
    watcher.comes(outcome.progress(), tally);
  }

  private void count(Keeping keeping, Outcome.Recorded recorded) {
    boolean analysed = Analyst.isArabic(recorded.record().document());
    switch (keeping) {
      case KEPT -> tally.kept(analysed);
      case CHANGED -> tally.changed(analysed);
      case KNOWN -> tally.known();
    }
  }

  private void check(long grown) {
    if (!tally.isWhole() || grown != tally.keptRecords()) {
      throw new DocumentsLost(
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
