package org.isnad.ingest.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Splits a stream at line feeds with bounded memory. */
final class LineSplitter {

  private final InputStream in;
  private final int most;
  private boolean ended;
  private boolean tooLong;

  LineSplitter(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next line without its end, or null after the last; of too long a line its beginning. */
  byte[] next() throws IOException {
    if (ended) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    tooLong = false;
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        ended = true;
        return line.size() == 0 ? null : line.toByteArray();
      }
      if (line.size() < most) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return line.toByteArray();
  }

  /** Whether the last line was cut. */
  boolean wasTooLong() {
    return tooLong;
  }
}
