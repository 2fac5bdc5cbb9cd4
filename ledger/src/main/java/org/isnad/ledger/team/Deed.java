package org.isnad.ledger.team;

import java.util.Locale;

/** What the audit log tells of. */
public enum Deed {
  SIGN_IN,
  SIGN_IN_FAILED,
  SIGN_OUT,
  PASSWORD_CHANGED,
  ACCOUNT_ADDED,
  ROLE_CHANGED,
  ACCOUNT_DISABLED,
  ACCOUNT_ENABLED,
  TOKEN_MADE,
  TOKEN_REVOKED,
  /** Somebody asked for what they may not have. */
  REFUSED,
  JUDGED,
  JUDGEMENT_UNDONE,
  /** Something else was written: an upload, a collection. */
  WRITTEN,
  /** Something was taken out as a file. */
  EXPORTED;

  /** The name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
