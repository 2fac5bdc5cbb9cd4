package org.isnad.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.record.Failure;

/** What became of everything that went into a run. One thread counts. */
final class Tally {

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
  boolean isWhole() {
    return in == records() + failures.size();
  }

  long documentsIn() {
    return in;
  }

  long records() {
    return kept + changed + known;
  }

  long keptRecords() {
    return kept;
  }

  long changedRecords() {
    return changed;
  }

  long knownRecords() {
    return known;
  }

  long notArabic() {
    return notArabic;
  }

  List<Failure> failures() {
    return failures;
  }

  boolean wasInterrupted() {
    return interrupted;
  }
}
