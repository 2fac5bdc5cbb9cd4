package org.isnad.arabic.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tables of language knowledge.
 *
 * <p>A table is a UTF-8 file of lines with tabs between cells. {@code #} begins a comment. A line
 * that begins with {@code +} and a tab is an example, one with {@code -} and a tab a
 * counterexample; a table without both does not load. The first other line names the columns.
 */
public final class TableReader {

  private static final String ROOT = "/org/isnad/arabic/";

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private final List<String> counterexamples = new ArrayList<>();
  private String[] columns;

  private TableReader(String name) {
    this.name = name;
  }

  /**
   * Reads a table from the module's resources.
   *
   * @throws DataException naming file and line, if it is missing, malformed or without examples
   */
  public static Table resource(String name) {
    try (InputStream in = TableReader.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new DataException(name + ": no such table among the resources of this module");
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read", e);
    }
  }

  /** Reads a table from its text. */
  public static Table parse(String name, String content) {
    TableReader reader = new TableReader(name);
    String[] lines = content.split("\r?\n");
    for (int i = 0; i < lines.length; i++) {
      reader.accept(lines[i], i + 1);
    }
    return reader.table();
  }

  private void accept(String line, int number) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("+\t")) {
      examples.add(line.substring(2).strip());
    } else if (line.startsWith("-\t")) {
      counterexamples.add(line.substring(2).strip());
    } else if (columns == null) {
      columns = line.split("\t");
    } else {
      rows.add(row(line, number));
    }
  }

  private Row row(String line, int number) {
    String[] cells = line.split("\t");
    if (cells.length > columns.length) {
      throw new DataException(
          name + ":" + number + ": " + cells.length + " cells for " + columns.length + " columns");
    }
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        byName.put(columns[i], cells[i].strip());
      }
    }
    if (!byName.containsKey(columns[0])) {
      throw new DataException(name + ":" + number + ": the first cell is empty");
    }
    return new Row(number, byName.get(columns[0]), byName);
  }

  private Table table() {
    if (examples.isEmpty() || counterexamples.isEmpty()) {
      throw new DataException(
          name
              + ": needs at least one example (+) and one counterexample (-); see CONTRIBUTING.md");
    }
    return new Table(name, rows, examples, counterexamples);
  }
}
