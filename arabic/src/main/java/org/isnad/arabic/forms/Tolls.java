package org.isnad.arabic.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/** Numbers of the dead and of the wounded, whatever noun is counted. */
public final class Tolls {

  /** So many words before a number may tell what it counts. */
  private static final int BEFORE = 3;

  private static final Map<String, Map<String, String>> WORDS =
      TableReader.resource("forms/tolls.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("kind"),
                  Collectors.toMap(
                      row -> Folding.fold(row.key()), row -> Folding.fold(row.get("of")))));

  private Tolls() {}

  /**
   * Whom a number counts: one word for the dead, one for the wounded; empty where neither.
   *
   * @param words folded words of a text
   * @param number which of them is the number
   */
  public static Optional<String> of(List<String> words, int number) {
    if (number + 1 < words.size() && WORDS.get("counted").containsKey(words.get(number + 1))) {
      return Optional.of(WORDS.get("counted").get(words.get(number + 1)));
    }
    for (int i = number - 1; i >= Math.max(0, number - BEFORE); i--) {
      String of = WORDS.get("before").get(words.get(i));
      if (of != null) {
        return Optional.of(of);
      }
    }
    return Optional.empty();
  }
}
