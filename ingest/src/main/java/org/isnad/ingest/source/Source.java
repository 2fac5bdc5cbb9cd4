package org.isnad.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes with a name: a file, an archive's entry, the content of a packed file.
 *
 * @param origin in words a person can follow, as {@code news.zip!/a.html}
 * @param name the file name without folders
 * @param size in bytes as stored, -1 where unknown
 * @param file where it lies on disk, null if it is part of another file
 * @param opener opens the bytes anew each time
 * @param siblings finds files that lie beside this one
 */
public record Source(
    String origin, String name, long size, Path file, Opener opener, Siblings siblings) {

  /** Opens a stream from the first byte on. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** Finds a file of another name in the same folder. */
  public interface Siblings {
    Optional<Opener> named(String name);
  }

  /** What follows the name's last dot, in lower case; empty where there is none. */
  public String extension() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its extension. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The first bytes, fewer where there are fewer. */
  public byte[] head(int count) throws IOException {
    try (InputStream in = opener.open()) {
      return in.readNBytes(count);
    }
  }

  /**
   * All bytes.
   *
   * @throws UnreadableException if there are more than {@code most}
   */
  public byte[] bytes(long most) throws IOException {
    if (size > most) {
      throw tooLarge(size + " bytes", most);
    }
    try (InputStream in = opener.open()) {
      byte[] all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
      if (all.length > most) {
        throw tooLarge("more", most);
      }
      return all;
    }
  }

  private static UnreadableException tooLarge(String size, long most) {
    return new UnreadableException(
        "too large for one document ("
            + size
            + ", the limit is "
            + most
            + "); split it, or give its articles as JSON lines");
  }
}
