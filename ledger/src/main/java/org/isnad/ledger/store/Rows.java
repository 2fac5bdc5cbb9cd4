package org.isnad.ledger.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;

/**
 * Rows for one table, gathered and then inserted together; through plain JDBC, since a record has
 * hundreds.
 */
final class Rows {

  private final String table;
  private final List<String> columns;
  private final Map<List<Object>, Object[]> rows = new LinkedHashMap<>();
  private final int keyColumns;

  /**
   * @param keyColumns how many of the first columns tell rows apart; of rows that agree in them the
   *     first is kept
   */
  Rows(String table, int keyColumns, String... columns) {
    this.table = table;
    this.keyColumns = keyColumns;
    this.columns = List.of(columns);
  }

  /** Adds a row; enums stand by their names and truth values as 0 and 1. */
  void add(Object... values) {
    Object[] plain = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      plain[i] = plain(values[i]);
    }
    rows.putIfAbsent(Arrays.asList(plain).subList(0, keyColumns), plain);
  }

  private static Object plain(Object value) {
    if (value instanceof Enum<?> label) {
      return label.name();
    }
    return value instanceof Boolean flag ? Integer.valueOf(flag ? 1 : 0) : value;
  }

  void insert(Handle handle, long document) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql())) {
      for (Object[] row : rows.values()) {
        statement.setLong(1, document);
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 2, row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new LedgerException(
          "a record could not be written (" + e.getMessage() + "); is there room on the disk?", e);
    }
  }

  private String sql() {
    String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
    return "INSERT INTO %s (document, %s) VALUES (?, %s)"
        .formatted(table, String.join(", ", columns), marks);
  }
}
