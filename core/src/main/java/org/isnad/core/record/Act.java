package org.isnad.core.record;

import java.util.Locale;

/** What a source is said to have done with the content it answers for. */
public enum Act {
  SAY,
  WRITE,
  /** According to, as carried by. */
  REPORT,
  REVEAL,
  ANNOUNCE,
  /** A document, recording or figure shows. */
  SHOW,
  DESCRIBE,
  /** Considers, sees. */
  OPINE,
  CONFIRM,
  DENY,
  ACCUSE,
  WARN,
  THREATEN,
  PROMISE,
  /** Calls for, demands, asks. */
  URGE,
  CRITICISE,
  DECLARE;

  /** As it stands in a record. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
