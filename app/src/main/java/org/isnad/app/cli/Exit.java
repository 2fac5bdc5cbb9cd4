package org.isnad.app.cli;

/** What the exit code of every command tells a script; printed in the help. */
final class Exit {

  static final int OK = 0;

  /** Some inputs failed, or nothing was there to read or to show; the rest was done. */
  static final int SOME_FAILED = 1;

  static final int USAGE = 2;

  /** The ledger is missing, locked or damaged. */
  static final int LEDGER = 3;

  /** Documents in are not records out + failures, or another fault of the program's own. */
  static final int FAULT = 4;

  /** Ended by Ctrl-C, as shells say it: 128 and the signal's number. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
