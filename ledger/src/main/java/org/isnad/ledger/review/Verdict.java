package org.isnad.ledger.review;

import org.isnad.core.text.Span;

/** What a reader says of an attribution. */
public sealed interface Verdict {

  /** It is right as the machine found it. */
  record Accepted(Reported as) implements Verdict {}

  /** It is another one than the machine found, or one that the machine missed. */
  record Corrected(Reported as) implements Verdict {}

  /** It is none. */
  record Rejected() implements Verdict {}

  /** An earlier judgement is taken back, by its number; taking this back restores it. */
  record Undone(long number) implements Verdict {}

  /** What the reader takes it to be; null where it is none. */
  default Reported reported() {
    if (this instanceof Accepted accepted) {
      return accepted.as();
    }
    return this instanceof Corrected corrected ? corrected.as() : null;
  }

  /** The cue of the attribution that holds it; null for none. */
  default Span parent() {
    return reported() == null ? null : reported().parent();
  }
}
