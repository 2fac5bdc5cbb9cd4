package org.isnad.ledger.store;

import org.isnad.core.record.EntityType;
import org.jdbi.v3.core.Handle;

/**
 * Who bears a key, as most documents have it.
 *
 * @param latin empty where the bearer is only described
 */
record Bearer(EntityType type, String name, String latin, boolean named) {

  private static final String MOST =
      """
      SELECT type, name, latin, named FROM entity WHERE key = :key
      GROUP BY type, name, latin, named
      ORDER BY named DESC, COUNT(*) DESC, name, type, latin LIMIT 1
      """;

  /** The bearer of a key, null if no record has an entity of that key. */
  static Bearer of(Handle handle, String key) {
    return handle
        .createQuery(MOST)
        .bind("key", key)
        .map(
            (row, context) ->
                new Bearer(
                    EntityType.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4) == 1))
        .findOne()
        .orElse(null);
  }
}
