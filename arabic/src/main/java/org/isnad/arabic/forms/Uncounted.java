package org.isnad.arabic.forms;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/** Words behind a number that are not what it counts. */
public final class Uncounted {

  private static final Set<String> WORDS =
      TableReader.resource("forms/uncounted.tsv").rows().stream()
          .map(Row::key)
          .map(Folding::fold)
          .collect(Collectors.toSet());

  private Uncounted() {}

  /** Whether a folded word is one of these. */
  public static boolean is(String word) {
    return WORDS.contains(word);
  }
}
