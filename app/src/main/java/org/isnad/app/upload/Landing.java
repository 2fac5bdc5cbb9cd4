package org.isnad.app.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of its own into which the files of one upload are written, and which goes with it. */
final class Landing implements AutoCloseable {

  private static final int NAMES_SHOWN = 5;

  private final Path folder;
  private final List<String> names = new ArrayList<>();
  private long bytes;

  Landing() throws IOException {
    this.folder = Files.createTempDirectory("isnad-upload");
  }

  /**
   * Writes a file.
   *
   * @throws TooMuchException if all files together are larger than the limit
   */
  void take(Incoming file, long limit) throws IOException, TooMuchException {
    Path path = free(Label.of(file.name()));
    Files.createDirectories(path.getParent());
    try (InputStream in = file.content();
        OutputStream out = Files.newOutputStream(path)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        if (bytes > limit) {
          throw new TooMuchException();
        }
        out.write(buffer, 0, read);
      }
    }
    names.add(folder.relativize(path).toString());
  }

  /** A path that no file has yet. */
  private Path free(List<String> label) {
    Path parent = folder;
    for (String part : label.subList(0, label.size() - 1)) {
      parent = parent.resolve(part);
    }
    String name = label.get(label.size() - 1);
    Path path = parent.resolve(name);
    for (int i = 2; Files.exists(path) || Files.isRegularFile(parent); i++) {
      parent = Files.isRegularFile(parent) ? folder.resolve("folder " + i) : parent;
      path = parent.resolve(i + " " + name);
    }
    return path;
  }

  Path folder() {
    return folder;
  }

  long bytes() {
    return bytes;
  }

  int files() {
    return names.size();
  }

  /** For people: the first names. */
  String label() {
    return names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "))
        + (names.size() > NAMES_SHOWN ? " …" : "");
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
