package org.isnad.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The files beside a file that tell about it: for {@code a.txt} either {@code a.txt.meta.json} or
 * {@code a.meta.json}.
 */
public final class Sidecars {

  private static final String ENDING = ".meta.json";
  private static final int MOST_BYTES = 1 << 20;

  private Sidecars() {}

  /** Whether a name, in lower case, is that of a sidecar. */
  public static boolean isSidecar(String name) {
    return name.endsWith(ENDING);
  }

  /** The content of the sidecar that belongs to a source, the closer name first. */
  public static Optional<byte[]> of(Source source) throws IOException {
    Optional<Source.Opener> found = source.siblings().named(source.name() + ENDING);
    if (found.isEmpty()) {
      found = source.siblings().named(source.stem() + ENDING);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(content(found.get()));
  }

  private static byte[] content(Source.Opener opener) throws IOException {
    try (InputStream in = opener.open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UnreadableException(
            "its " + ENDING + " is larger than 1 MB; keep only metadata in it");
      }
      return bytes;
    }
  }
}
