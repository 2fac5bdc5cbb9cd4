package org.isnad.arabic.forms;

import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/**
 * A word without its ending of number, gender, case or relation, as a loose form under which its
 * kin are found too. Nothing is taken off in front: {@link Clitics} does that.
 */
public final class LightStem {

  private static final int SHORTEST = 3;
  private static final List<String> ENDINGS = endings();

  private LightStem() {}

  /** The endings in folded form, the longest first. */
  static List<String> endings() {
    return TableReader.resource("forms/endings.tsv").rows().stream()
        .map(row -> Folding.fold(row.key()))
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /** The stem of a word in folded form; the word itself where it has no such ending. */
  public static String of(String folded) {
    return ENDINGS.stream()
        .filter(e -> folded.endsWith(e) && folded.length() - e.length() >= SHORTEST)
        .findFirst()
        .map(e -> folded.substring(0, folded.length() - e.length()))
        .orElse(folded);
  }
}
