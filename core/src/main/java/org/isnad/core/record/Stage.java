package org.isnad.core.record;

import java.util.Locale;

/** The step of the way from a file to the ledger. */
public enum Stage {
  /** Opening a file or listing a folder. */
  OPEN,
  /** Turning bytes into text. */
  READ,
  /** Turning text into a record. */
  ANALYSE,
  /** Keeping a record. */
  STORE;

  /** As it stands in a record. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
