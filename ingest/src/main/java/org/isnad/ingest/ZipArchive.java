package org.isnad.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.isnad.ingest.source.FileWalk;
import org.isnad.ingest.source.LimitedStream;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.source.UnreadableException;
import org.isnad.ingest.text.TextDecoder;

/**
 * A zip's entries as sources, by name.
 *
 * <p>Nothing is unpacked to disk but archives inside archives, to a temporary file of our own
 * naming, so an entry's name can lead nowhere. All entries together may unpack to so many bytes
 * only, and each packed byte to so many.
 */
final class ZipArchive implements Closeable {

  private static final Charset RAW = StandardCharsets.ISO_8859_1;
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final long FREE = 1 << 20;

  private final String origin;
  private final Limits limits;

  /** The temporary file of an archive inside an archive, else null. */
  private final Path copy;

  private final ZipFile zip;
  private final Map<String, ZipEntry> byName = new TreeMap<>();
  private long expanded;

  private ZipArchive(Source source, Limits limits, Path copy) throws IOException {
    this.origin = source.origin();
    this.limits = limits;
    this.copy = copy;
    this.zip = new ZipFile((copy == null ? source.file() : copy).toFile(), RAW);
  }

  /**
   * Opens a source that is a zip.
   *
   * @throws UnreadableException if it is damaged, too large or has too many entries
   */
  static ZipArchive open(Source source, Limits limits) throws IOException {
    Path copy = source.file() == null ? Files.createTempFile("isnad", ".zip") : null;
    try {
      if (copy != null) {
        copy(source, copy);
      }
      return new ZipArchive(source, limits, copy).listed();
    } catch (IOException e) {
      if (copy != null) {
        Files.delete(copy);
      }
      throw e instanceof ZipException
          ? new UnreadableException("the zip is damaged or cut off; get it anew", e)
          : e;
    }
  }

  private static void copy(Source source, Path copy) throws IOException {
    try (InputStream in = source.opener().open();
        OutputStream out = Files.newOutputStream(copy)) {
      in.transferTo(out);
    }
  }

  private ZipArchive listed() throws IOException {
    int entries = zip.size();
    if (entries > limits.entries()) {
      zip.close();
      throw new UnreadableException(
          "the zip has " + entries + " entries, more than " + limits.entries() + "; split it");
    }
    zip.stream().filter(e -> !e.isDirectory()).forEach(e -> byName.put(name(e), e));
    return this;
  }

  /** The entries that are documents by their name, sorted; hidden ones and sidecars are not. */
  public List<Source> entries() {
    List<Source> sources = new ArrayList<>();
    byName.forEach((name, entry) -> sources.add(source(name, entry)));
    sources.removeIf(source -> hidden(source.origin().substring(origin.length() + 2)));
    sources.sort(Comparator.comparing(Source::origin));
    return sources;
  }

  private static boolean hidden(String path) {
    for (String part : path.split("/")) {
      if (!part.equals("..") && !part.equals(".") && FileWalk.passesOver(part)) {
        return true;
      }
    }
    return false;
  }

  private Source source(String path, ZipEntry entry) {
    int slash = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, slash);
    Source.Siblings siblings =
        name -> Optional.ofNullable(byName.get(folder + name)).map(this::opener);
    return new Source(
        origin + "!/" + path,
        path.substring(slash),
        entry.getSize(),
        null,
        opener(entry),
        siblings);
  }

  private Source.Opener opener(ZipEntry entry) {
    return () -> {
      refuse(expanded > limits.expandedBytes(), limits.expandedBytes());
      return new LimitedStream(zip.getInputStream(entry), listener(entry.getCompressedSize()));
    };
  }

  private LimitedStream.Listener listener(long packed) {
    long before = expanded;
    return position -> {
      expanded = Math.max(expanded, before + position);
      refuse(expanded > limits.expandedBytes(), limits.expandedBytes());
      checkRatio(position, packed, limits);
    };
  }

  /**
   * Refuses what unpacks suspiciously well; news text shrinks to a tenth, hardly to a hundredth.
   *
   * @throws UnreadableException if it does
   */
  static void checkRatio(long expanded, long packed, Limits limits) throws IOException {
    if (packed > 0 && expanded > FREE && expanded / packed > limits.ratio()) {
      throw new UnreadableException(
          "it unpacks to more than "
              + limits.ratio()
              + " times its size, as a zip bomb does; unpack it yourself if you trust it");
    }
  }

  private static void refuse(boolean tooMuch, long limit) throws IOException {
    if (tooMuch) {
      throw new UnreadableException(
          "the archive unpacks to more than " + limit + " bytes; split it");
    }
  }

  /** Names without the UTF-8 flag are UTF-8 all the same, or come from an Arabic Windows. */
  private static String name(ZipEntry entry) {
    String name = entry.getName();
    if (name.chars().anyMatch(c -> c > 0xff)) {
      return name;
    }
    byte[] raw = name.getBytes(RAW);
    return TextDecoder.strictUtf8(raw).orElseGet(() -> new String(raw, WINDOWS_1256));
  }

  @Override
  public void close() throws IOException {
    zip.close();
    if (copy != null) {
      Files.deleteIfExists(copy);
    }
  }
}
