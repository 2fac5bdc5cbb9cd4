package org.isnad.app.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The digits in which the pages write numbers and days of their own; texts keep theirs. */
public enum Digits {
  /** 0 to 9. */
  WESTERN("latn", '0'),
  /** \u0660 to \u0669, as most papers east of Libya write. */
  EASTERN("arab", '\u0660');

  private final String system;
  private final char zero;

  Digits(String system, char zero) {
    this.system = system;
    this.zero = zero;
  }

  static Optional<Digits> of(String label) {
    return Arrays.stream(values()).filter(d -> d.label().equals(label)).findFirst();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other ones. */
  public Digits other() {
    return this == WESTERN ? EASTERN : WESTERN;
  }

  /** A few of them, by which a reader knows them. */
  public String sample() {
    return "" + (char) (zero + 1) + (char) (zero + 2) + (char) (zero + 3);
  }

  /** A locale that writes numbers with them (CLDR numbering systems, Unicode TS #35). */
  Locale in(Locale language) {
    return new Locale.Builder().setLocale(language).setUnicodeLocaleKeyword("nu", system).build();
  }
}
