package org.isnad.arabic.attribution;

import java.util.Arrays;
import org.isnad.arabic.data.DataException;

/** What may carry the content of a cue. */
enum Frame {
  CLAUSE("an"),
  QUOTE("quote"),
  /** A clause behind "in" and a document: "it came in the report that …". */
  IN_DOCUMENT("in"),
  NOUN("np"),
  NOUN_OF_DOCUMENT("np-doc"),
  TO("ila"),
  ON("ala"),
  ABOUT("3an"),
  WITH("bi"),
  FROM("min"),
  /** An object that is never left out. */
  TARGET("obj"),
  TARGET_WITH("obj-bi"),
  TARGET_ON("obj-ala"),
  TARGET_TO("obj-ila"),
  TARGET_FROM("obj-min"),
  /** An addressee, then a clause. */
  TARGET_CLAUSE("obj-an"),
  RESPONSIBILITY("resp");

  private final String label;

  Frame(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Whether a target or addressee stands before the preposition that leads to the content. */
  boolean isTargeted() {
    return switch (this) {
      case TARGET_WITH, TARGET_ON, TARGET_TO, TARGET_FROM, RESPONSIBILITY -> true;
      default -> false;
    };
  }

  static Frame of(String label) {
    return Arrays.stream(values())
        .filter(frame -> frame.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new DataException("no frame is called " + label));
  }
}
