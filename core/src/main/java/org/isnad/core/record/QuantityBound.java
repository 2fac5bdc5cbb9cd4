package org.isnad.core.record;

import java.util.Locale;

/** How a figure is meant. */
public enum QuantityBound {
  /** As it is written. */
  EXACT,
  /** "About", "nearly". */
  ABOUT,
  /** "At least", "no fewer than". */
  AT_LEAST,
  MORE_THAN,
  /** "At most", "up to". */
  AT_MOST,
  LESS_THAN,
  /** From one figure to another. */
  BETWEEN,
  /** No figure at all: dozens, hundreds, a bare plural. */
  SOME;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
