package org.isnad.ledger.team;

/** An account that cannot be made or changed as asked. */
public final class AccountException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why an account cannot be made or changed. */
  public enum Reason {
    /** Another account has the name. */
    TAKEN,
    /** No account has the name. */
    UNKNOWN,
    /** The name is empty or too long. */
    NAME,
    /** The password is too short or too long. */
    PASSWORD,
    /** Nobody would be left who may change accounts. */
    LAST_KEEPER
  }

  private final Reason reason;

  AccountException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
