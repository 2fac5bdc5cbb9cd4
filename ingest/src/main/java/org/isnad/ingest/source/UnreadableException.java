package org.isnad.ingest.source;

import java.io.IOException;

/** An input that cannot become a document; the message says why and what to do, in one line. */
public final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  public UnreadableException(String reason) {
    super(reason);
  }

  public UnreadableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
