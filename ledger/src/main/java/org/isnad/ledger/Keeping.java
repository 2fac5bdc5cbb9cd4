package org.isnad.ledger;

/** What keeping a record did to the ledger. */
public enum Keeping {
  /** The document was new. */
  KEPT,
  /** The same record was held already; nothing was added. */
  KNOWN,
  /**
   * The document was held with another text, which stays as an older version, or with another
   * reading of the same text, which is replaced. The record given is the one now shown.
   */
  CHANGED
}
