package org.isnad.arabic.latin;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.arabic.data.TableReader;

/** Weighs by its letters whether a word is Arabic or a foreign name in Arabic letters. */
final class WordOrigin {

  /** So foreign that the letters f and b may stand for v and p. */
  private static final int CLEARLY_FOREIGN = -2;

  /** A sign and what it says. */
  private record Sign(Pattern letters, int weight) {}

  private final List<Sign> signs;

  private WordOrigin(List<Sign> signs) {
    this.signs = signs;
  }

  static WordOrigin load() {
    return new WordOrigin(
        TableReader.resource("latin/origin.tsv").rows().stream()
            .map(row -> new Sign(Pattern.compile(row.key()), Integer.parseInt(row.get("weight"))))
            .toList());
  }

  /**
   * Whether a word is Arabic.
   *
   * @param word without article and marks
   * @param support what the words around it say: above 0 for an Arabic name
   */
  boolean isArabic(String word, int support) {
    return weight(word) + support > 0;
  }

  boolean isClearlyForeign(String word) {
    return weight(word) <= CLEARLY_FOREIGN;
  }

  private int weight(String word) {
    return signs.stream()
        .filter(sign -> sign.letters().matcher(word).find())
        .mapToInt(Sign::weight)
        .sum();
  }
}
