package org.isnad.app.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lightness of the pages. */
public enum Theme {
  /** As the reader's system is set. */
  AUTO,
  LIGHT,
  DARK;

  static Optional<Theme> of(String label) {
    return Arrays.stream(values()).filter(t -> t.label().equals(label)).findFirst();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The next one of the round that a switch on the page goes. */
  public Theme next() {
    return switch (this) {
      case AUTO -> LIGHT;
      case LIGHT -> DARK;
      case DARK -> AUTO;
    };
  }
}
