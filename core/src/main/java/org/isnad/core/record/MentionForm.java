package org.isnad.core.record;

import java.util.Locale;

/** How a text refers to an entity. */
public enum MentionForm {
  /** By a name of its own. */
  NAME,
  /** By a description, as in "the agency". */
  NOMINAL,
  PRONOUN;

  /** As it stands in a record. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
