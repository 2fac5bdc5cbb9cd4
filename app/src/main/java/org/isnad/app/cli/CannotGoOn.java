package org.isnad.app.cli;

/** Ends a command with one clear line that says what to do, and an exit code. */
final class CannotGoOn extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  CannotGoOn(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
