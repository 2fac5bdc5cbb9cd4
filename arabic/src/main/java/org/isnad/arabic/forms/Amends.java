package org.isnad.arabic.forms;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/** The words by which articles put right or take back what was said before. */
public final class Amends {

  private static final Map<String, String> KINDS =
      TableReader.resource("forms/amends.tsv").rows().stream()
          .collect(Collectors.toMap(Row::key, row -> row.get("kind"), (a, b) -> a));

  private Amends() {}

  /** What a sentence does to what was said before, {@code correction} or {@code retraction}. */
  public static Optional<String> in(String sentence) {
    return Arrays.stream(Folding.fold(sentence).split("[^\\p{L}\\p{N}]+"))
        .map(KINDS::get)
        .filter(kind -> kind != null)
        .findFirst();
  }
}
