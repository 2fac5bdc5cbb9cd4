package org.isnad.ledger.identity;

/** What is judged of two bearers of names. */
public enum Sameness {
  SAME,
  NOT_SAME,
  /** Looked at, and left open. */
  UNDECIDED
}
