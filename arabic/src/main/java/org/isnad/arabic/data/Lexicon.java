package org.isnad.arabic.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.text.Folding;

/**
 * A table of language knowledge, looked up by the folded form of its first column.
 *
 * @see TableReader
 */
public final class Lexicon {

  private final Table table;
  private final Map<String, Row> byKey;

  private Lexicon(Table table) {
    this.table = table;
    Map<String, Row> rows = new LinkedHashMap<>();
    table.rows().forEach(row -> rows.putIfAbsent(Folding.fold(row.key()), row));
    this.byKey = Map.copyOf(rows);
  }

  /**
   * Loads a table from the module's resources.
   *
   * @param name its path under {@code org/isnad/arabic/}
   * @throws DataException naming file and line, if the table is malformed or has no examples
   */
  public static Lexicon load(String name) {
    return new Lexicon(TableReader.resource(name));
  }

  /** The row for a word or phrase in folded form. */
  public Optional<Row> find(String folded) {
    return Optional.ofNullable(byKey.get(folded));
  }

  public List<Row> rows() {
    return table.rows();
  }
}
