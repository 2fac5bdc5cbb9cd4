package org.isnad.app.web;

import org.isnad.ledger.team.Role;

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

  /** What a role may do. */
  static Right of(Role role) {
    return switch (role) {
      case READER -> READER;
      case REVIEWER -> REVIEWER;
      case KEEPER -> KEEPER;
    };
  }

  /** Whether who has this right may do what needs another. */
  public boolean holds(Right needed) {
    return compareTo(needed) >= 0;
  }
}
