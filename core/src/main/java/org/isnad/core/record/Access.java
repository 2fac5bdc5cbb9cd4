package org.isnad.core.record;

import java.util.Locale;

/** The kind of access a source claims to what it reports (after the Objective scale). */
public enum Access {
  /** Saw or heard it. */
  WITNESSED,
  /** Was told by somebody. */
  TOLD,
  /** A document, letter or statement in writing. */
  DOCUMENT,
  /** A video, picture or sound recording. */
  RECORDING,
  /** A source that the text does not name. */
  ANONYMOUS,
  /** Concluded from something else. */
  INFERRED,
  /** Speaks for itself, on its own acts or opinions. */
  OWN;

  /** As it stands in a record. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
