package org.isnad.ledger.store;

import java.util.List;
import org.isnad.ledger.DocumentRef;

/** The documents of the latest days. */
public final class Newest {

  private static final String NEWEST =
      "SELECT "
          + Documents.COLUMNS
          + " FROM document d WHERE d.shown = 1"
          + " ORDER BY d.published DESC, d.seq DESC LIMIT :limit";

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
                .map((row, context) -> Documents.of(row))
                .list());
  }
}
