package org.isnad.core.record;

import java.util.Locale;

/** Whether a role is held now. */
public enum RoleStatus {
  CURRENT,
  FORMER,
  ACTING;

  /** As it stands in a record. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
