package org.isnad.ledger.store;

import java.time.LocalDate;
import java.util.List;
import org.isnad.ledger.DocumentRef;

/** The documents of the latest days. */
public final class Newest {

  private static final String NEWEST =
      """
      SELECT id, title, publisher, published FROM document WHERE shown = 1
      ORDER BY published DESC NULLS LAST, seq DESC LIMIT :limit
      """;

  private final Database database;

  public Newest(Database database) {
    this.database = database;
  }

  /** The newest first; of one day the last kept first; those without a day last. */
  public List<DocumentRef> first(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(NEWEST)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new DocumentRef(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4) == null ? null : LocalDate.parse(row.getString(4))))
                .list());
  }
}
