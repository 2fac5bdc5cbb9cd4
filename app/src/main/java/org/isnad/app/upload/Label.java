package org.isnad.app.upload;

import java.util.Arrays;
import java.util.List;

/**
 * A name that a browser gives a file, made fit to be a path below a folder of ours: it can lead
 * nowhere else, whatever it says.
 */
final class Label {

  private static final int LONGEST = 100;
  private static final int DEEPEST = 6;

  private Label() {}

  /** The parts of the path, the folders first; never empty. */
  static List<String> of(String name) {
    List<String> parts =
        Arrays.stream((name == null ? "" : name).split("[/\\\\]"))
            .map(Label::part)
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty()
        ? List.of("unnamed")
        : parts.subList(Math.max(0, parts.size() - DEEPEST), parts.size());
  }

  /** Letters, marks and digits of any script, and what file names need; no dot in front. */
  private static String part(String part) {
    String plain =
        part.replaceAll("[^\\p{L}\\p{M}\\p{N}._ ()+-]", "_").replaceAll("^[. ]+", "").strip();
    int dot = plain.lastIndexOf('.');
    String ending = dot < 0 || plain.length() - dot > 12 ? "" : plain.substring(dot);
    String stem = plain.substring(0, plain.length() - ending.length());
    return stem.substring(0, Math.min(stem.length(), LONGEST)) + ending;
  }
}
