package org.isnad.core.record;

import java.util.Locale;

/** How a claim stands to an earlier one of the same article. */
public enum StanceKind {
  CONFIRMS,
  DENIES,
  /** Denies a part and leaves or grants the rest. */
  PARTLY_DENIES,
  /** Says that it was otherwise. */
  CORRECTS;

  /** As it stands in a record. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
