package org.isnad.app.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the pages speak to their reader. */
public enum Language {
  EN("ltr"),
  AR("rtl");

  private final String direction;

  Language(String direction) {
    this.direction = direction;
  }

  /** The language of an ISO 639-1 code; empty for one that the pages do not speak. */
  static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code().equalsIgnoreCase(code)).findFirst();
  }

  /** ISO 639-1, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As HTML's {@code dir} says it. */
  public String direction() {
    return direction;
  }

  /** Without a word on digits, see {@link Digits}. */
  Locale locale() {
    return this == AR ? Locale.forLanguageTag("ar") : Locale.UK;
  }

  /** The one that a switch on the page leads to. */
  public Language other() {
    return this == AR ? EN : AR;
  }
}
