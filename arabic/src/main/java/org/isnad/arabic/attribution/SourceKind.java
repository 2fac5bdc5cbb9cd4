package org.isnad.arabic.attribution;

/** What a noun that heads a source phrase stands for. */
enum SourceKind {
  PERSON,
  GROUP,
  BODY,
  MEDIUM,
  DOCUMENT,
  RECORDING,
  FIGURE,
  /** A person whom the text does not name: a source, a witness. */
  ANONYMOUS;

  /** Whether it shows rather than speaks. */
  boolean isDocument() {
    return this == DOCUMENT || this == RECORDING || this == FIGURE;
  }
}
