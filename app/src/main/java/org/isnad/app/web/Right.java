package org.isnad.app.web;

/** What a request needs; each right holds those before it. */
public enum Right {
  /** Nothing: also for who has not signed in. */
  NONE,
  /** To read all that the ledger holds. */
  READER,
  /** To judge, and to add. */
  REVIEWER,
  /** To say who may do what. */
  KEEPER;

  /** Whether who has this right may do what needs another. */
  public boolean holds(Right needed) {
    return compareTo(needed) >= 0;
  }
}
