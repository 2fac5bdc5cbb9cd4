package org.isnad.ledger.origin;

/** How a statement stands to the matter. */
public enum Stance {
  /** It says so, or passes on that somebody says so. */
  SAYS,
  /** It tells the same with another number. */
  GIVES_ANOTHER_FIGURE,
  /** It denies it. */
  DENIES,
  /** It says that it does not deny it: less than saying so. */
  DOES_NOT_DENY
}
