package org.isnad.arabic.times;

/**
 * One way to read a word: proclitics taken off, the rest in folded form with its article.
 *
 * @param prefix the letters taken off in front, such as {@code وب}; empty where none are
 * @param form what is left; a fused {@code لل} leaves {@code ال…}
 */
record Reading(String prefix, String form) {

  boolean isBare() {
    return prefix.isEmpty();
  }

  boolean isDefinite() {
    return form.length() > 3 && form.startsWith("ال");
  }

  /** The form without its article. */
  String indefinite() {
    return isDefinite() ? form.substring(2) : form;
  }
}
