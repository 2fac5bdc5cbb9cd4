package org.isnad.app.cli;

import java.io.PrintWriter;
import org.isnad.app.intake.Tally;
import org.isnad.app.intake.Watcher;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Keeping;

/** Tells on standard error how far a run has come, and ends it on Ctrl-C. */
final class TerminalWatcher implements Watcher, AutoCloseable {

  private final PrintWriter err;
  private final Interrupt interrupt;
  private Progress progress;

  TerminalWatcher(PrintWriter err, Interrupt interrupt) {
    this.err = err;
    this.interrupt = interrupt;
  }

  @Override
  public void begins(long bytes) {
    progress = new Progress(err, Progress.onTerminal(), bytes);
    progress.show(0, 0);
  }

  @Override
  public void comes(long bytes, Tally tally) {
    progress.show(bytes, tally.records());
  }

  @Override
  public void kept(SourcedRecord record, Keeping keeping) {
    // The bar counts; it names nothing.
  }

  @Override
  public boolean stops() {
    return interrupt.requested();
  }

  @Override
  public void close() {
    if (progress != null) {
      progress.end();
    }
  }
}
