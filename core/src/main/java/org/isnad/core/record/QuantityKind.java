package org.isnad.core.record;

import java.util.Locale;

/** What a figure counts, whatever words were used, so that figures of several reports compare. */
public enum QuantityKind {
  DEAD,
  WOUNDED,
  /** Dead and wounded together. */
  CASUALTIES,
  MISSING,
  /** Arrested, imprisoned or captured. */
  DETAINED,
  /** Taken by force by those who are no authority. */
  KIDNAPPED,
  /** Driven from home, or fled. */
  DISPLACED,
  RESCUED,
  /** The unit is the currency as the text names it. */
  MONEY,
  /** People of whom nothing of the above is told. */
  PEOPLE,
  /** Things; the unit is the text's word for them. */
  OTHER;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
