package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.isnad.ledger.DocumentRef;

/** How documents stand in the answers of queries. */
final class Documents {

  /** The columns that {@link #of} reads, of a table {@code d}. */
  static final String COLUMNS = "d.id AS doc, d.title, d.publisher, d.published";

  private Documents() {}

  static DocumentRef of(ResultSet row) throws SQLException {
    String published = row.getString("published");
    return new DocumentRef(
        row.getString("doc"),
        row.getString("title"),
        row.getString("publisher"),
        published == null ? null : LocalDate.parse(published));
  }
}
