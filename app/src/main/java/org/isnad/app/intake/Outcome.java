package org.isnad.app.intake;

import org.isnad.core.record.Failure;
import org.isnad.core.record.SourcedRecord;

/** What became of one document or input. */
public sealed interface Outcome {

  /** How far the run had come in the inputs when this was read, in bytes. */
  long progress();

  /**
   * It has a record.
   *
   * @param record of the analysis, or {@link SourcedRecord#unread} for what is not Arabic
   */
  record Recorded(SourcedRecord record, String origin, long progress) implements Outcome {}

  /** The ledger holds it already. */
  record Known(long progress) implements Outcome {}

  /** It could not be read or analysed. */
  record Failed(Failure failure, long progress) implements Outcome {}
}
