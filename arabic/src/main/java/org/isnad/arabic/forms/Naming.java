package org.isnad.arabic.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/** Words between one who is described and the name by which he or she is called. */
public final class Naming {

  private static final Map<String, Set<String>> WORDS =
      TableReader.resource("forms/naming.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("kind"),
                  Collectors.mapping(row -> Folding.fold(row.key()), Collectors.toSet())));

  private Naming() {}

  /** Whether all words of a text are such, and one of them of naming. */
  public static boolean is(String between) {
    List<String> words =
        Arrays.stream(Folding.fold(between).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.stream().anyMatch(word -> has("names", word))
        && words.stream().allMatch(word -> has("names", word) || has("with", word));
  }

  private static boolean has(String kind, String word) {
    return WORDS.get(kind).contains(word);
  }
}
