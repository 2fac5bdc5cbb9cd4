package org.isnad.arabic.latin;

/** Where a word stands, as far as that tells which pattern it is likely to have. */
enum Place {
  /** Behind the article in the name of a person: likely a family name. */
  FAMILY,
  /** In the name of a person. */
  PERSON,
  /** In the name of a place, a body or a work. */
  OTHER;

  /** Whether a line of the table of patterns is meant for this place. */
  boolean fits(String where) {
    return switch (where) {
      case "family" -> this == FAMILY;
      case "person" -> this != OTHER;
      case "other" -> this == OTHER;
      default -> true;
    };
  }
}
