package org.isnad.ingest;

import java.util.Objects;
import org.isnad.core.record.Document;
import org.isnad.core.record.Failure;

/** One input's outcome: every document that goes in comes out as exactly one of these. */
public sealed interface Reading {

  /** The file, archive entry or line, as {@code news.zip!/a.html} or {@code day.jsonl:17}. */
  String origin();

  /** Bytes of the whole input consumed when this came out, to be set against {@link Plan#bytes}. */
  long progress();

  /** A document that could be read, whatever its language. */
  record Read(Document document, String origin, long progress) implements Reading {
    public Read {
      Objects.requireNonNull(document, "a reading needs its document");
      Objects.requireNonNull(origin, "a reading needs its origin");
    }
  }

  /** An input that could not be read, and why. */
  record Failed(Failure failure, long progress) implements Reading {
    public Failed {
      Objects.requireNonNull(failure, "a failed reading needs its failure");
    }

    @Override
    public String origin() {
      return failure.origin();
    }
  }
}
