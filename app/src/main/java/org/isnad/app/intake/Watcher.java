package org.isnad.app.intake;

import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Keeping;

/** Who follows a run, and may end it. All is told by the thread that runs it. */
public interface Watcher {

  /** A run begins over inputs of so many bytes. */
  void begins(long bytes);

  /** So many bytes were read, and this became of them. */
  void comes(long bytes, Tally tally);

  /** A record was kept. */
  void kept(SourcedRecord record, Keeping keeping);

  /** Whether the run is to end before all is read. */
  boolean stops();
}
