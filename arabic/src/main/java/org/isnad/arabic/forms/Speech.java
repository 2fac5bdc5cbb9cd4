package org.isnad.arabic.forms;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/** Verbs by which one says or writes something, also where no words of it are told. */
public final class Speech {

  private static final Set<String> LEMMAS =
      TableReader.resource("forms/speech.tsv").rows().stream()
          .map(row -> Folding.fold(row.key()))
          .collect(Collectors.toSet());

  private Speech() {}

  /** Whether the rule of a claim names such a verb behind its colon. */
  public static boolean is(String rule) {
    return LEMMAS.contains(Folding.fold(rule.substring(rule.indexOf(':') + 1)));
  }
}
