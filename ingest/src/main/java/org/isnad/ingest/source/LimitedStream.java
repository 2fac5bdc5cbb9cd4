package org.isnad.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how far it was read; the listener ends the reading by throwing. */
public final class LimitedStream extends FilterInputStream {

  /** Hears the number of bytes read so far. */
  public interface Listener {
    /**
     * Takes note of the bytes so far.
     *
     * @throws UnreadableException when that is too many
     */
    void read(long bytes) throws IOException;
  }

  private final Listener listener;
  private long position;

  public LimitedStream(InputStream in, Listener listener) {
    super(in);
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    if (b >= 0) {
      advance(1);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (count > 0) {
      advance(count);
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    advance(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void advance(long count) throws IOException {
    position += count;
    listener.read(position);
  }
}
