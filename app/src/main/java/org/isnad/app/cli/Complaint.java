package org.isnad.app.cli;

import java.io.PrintWriter;
import org.isnad.app.intake.DocumentsLost;
import org.isnad.ledger.LedgerException;

/** What a user is told when a command cannot go on. */
final class Complaint {

  private Complaint() {}

  /** Tells it on standard error and gives the exit code. */
  static int of(Exception e, PrintWriter err) {
    if (e instanceof CannotGoOn expected) {
      return tell(expected, expected.exitCode(), err);
    }
    if (e instanceof LedgerException) {
      return tell(e, Exit.LEDGER, err);
    }
    if (e instanceof DocumentsLost) {
      return tell(e, Exit.FAULT, err);
    }
    err.println("isnad: a fault of Isnad's own; please report it with these lines:");
    e.printStackTrace(err);
    err.flush();
    return Exit.FAULT;
  }

  private static int tell(Exception e, int exitCode, PrintWriter err) {
    err.println("isnad: " + e.getMessage());
    err.flush();
    return exitCode;
  }
}
