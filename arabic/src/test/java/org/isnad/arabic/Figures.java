package org.isnad.arabic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Where tests that measure on public data leave their figures: printed, and as {@code NAME.txt} in
 * the folder that the system property {@code isnad.figures} names. {@code ./evaluate public} puts
 * them into EVALUATION.md.
 */
public final class Figures {

  private Figures() {}

  /** A folder under {@code $ISNAD_SHARED/data}; skips the test where there is none. */
  public static Path data(String folder) {
    String shared = System.getenv("ISNAD_SHARED");
    assumeTrue(shared != null, "set ISNAD_SHARED to the folder that holds data/" + folder);
    return Path.of(shared, "data", folder);
  }

  /** The same, for what takes too long to be part of every build: only if figures are wanted. */
  public static Path dataIfMeasuring(String folder) {
    assumeTrue(System.getProperty("isnad.figures") != null, "run with ./evaluate public");
    return data(folder);
  }

  /** Prints the lines and keeps them if a folder for figures is named. */
  public static void write(String name, List<String> lines) {
    System.out.println(name);
    lines.forEach(System.out::println);
    String folder = System.getProperty("isnad.figures");
    if (folder != null) {
      try {
        Files.write(Path.of(folder, name + ".txt"), lines);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write figures to " + folder, e);
      }
    }
  }

  /** A line of a table: a title and cells. */
  public static String row(String title, Collection<String> cells) {
    StringBuilder out = new StringBuilder(line("%-52s", title));
    cells.forEach(cell -> out.append(line("%20s", cell)));
    return out.toString();
  }

  /** A line as {@link String#format}, with decimal points wherever the machine stands. */
  public static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
