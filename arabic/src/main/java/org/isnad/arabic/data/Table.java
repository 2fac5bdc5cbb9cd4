package org.isnad.arabic.data;

import java.util.List;

/**
 * A file of language knowledge: rows, and the examples that prove them.
 *
 * @param name its path under the module's resources
 * @param examples sentences in which square brackets mark what must be found
 * @param counterexamples sentences in which nothing may be found
 */
public record Table(
    String name, List<Row> rows, List<String> examples, List<String> counterexamples) {

  public Table {
    rows = List.copyOf(rows);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
