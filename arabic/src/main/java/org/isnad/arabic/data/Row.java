package org.isnad.arabic.data;

import java.util.List;
import java.util.Map;

/**
 * One line of a table.
 *
 * @param line its number in the file, from 1
 * @param key the first column
 * @param cells all columns by name; an absent cell is empty
 */
public record Row(int line, String key, Map<String, String> cells) {

  public Row {
    cells = Map.copyOf(cells);
  }

  /** A cell; empty where the line leaves it out. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** A cell that holds several values with {@code |} between them. */
  public List<String> list(String column) {
    String cell = get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
