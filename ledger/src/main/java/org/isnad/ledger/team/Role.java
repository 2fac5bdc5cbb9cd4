package org.isnad.ledger.team;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an account may do; each role may do what those before it may. */
public enum Role {
  /** Reads all that the ledger holds. */
  READER,
  /** Judges and adds. */
  REVIEWER,
  /** Says who may do what, and reads the audit log. */
  KEEPER;

  /** The role with a {@link #label}; empty where there is none. */
  public static Optional<Role> of(String label) {
    return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
  }

  /** The name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
