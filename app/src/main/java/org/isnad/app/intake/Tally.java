package org.isnad.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.record.Failure;

/** What became of everything that went into a run. One thread counts. */
public final class Tally {

  private long in;
  private long kept;
  private long changed;
  private long known;
  private long notArabic;
  private final List<Failure> failures = new ArrayList<>();
  private boolean interrupted;

  void in() {
    in++;
  }

  void kept(boolean analysed) {
    kept++;
    notArabic += analysed ? 0 : 1;
  }

  void changed(boolean analysed) {
    changed++;
    notArabic += analysed ? 0 : 1;
  }

  void known() {
    known++;
  }

  void failed(Failure failure) {
    failures.add(failure);
  }

  void interrupted() {
    interrupted = true;
  }

  /** Whether every document that went in came out as a record or as a failure. */
  public boolean isWhole() {
    return in == records() + failures.size();
  }

  /** How many documents went in. */
  public long documentsIn() {
    return in;
  }

  /** How many came out as records. */
  public long records() {
    return kept + changed + known;
  }

  /** Those that the ledger did not have. */
  public long keptRecords() {
    return kept;
  }

  /** Those that the ledger had with another text. */
  public long changedRecords() {
    return changed;
  }

  /** Those that the ledger had. */
  public long knownRecords() {
    return known;
  }

  /** Those of the kept and changed that were not analysed. */
  public long notArabic() {
    return notArabic;
  }

  /** Those that came out as failures. */
  public List<Failure> failures() {
    return failures;
  }

  /** Whether the run was ended from outside. */
  public boolean wasInterrupted() {
    return interrupted;
  }
}
