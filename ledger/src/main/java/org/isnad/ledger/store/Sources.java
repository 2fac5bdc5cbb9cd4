package org.isnad.ledger.store;

import java.util.List;
import org.isnad.ledger.SourceTally;
import org.isnad.ledger.Via;
import org.jdbi.v3.core.Handle;

/** Counts who speaks, how often, and through whom. */
public final class Sources {

  private static final String TALLY =
      """
      SELECT key, COUNT(*) AS attributions, COUNT(DISTINCT document) AS documents
      FROM attribution WHERE key IS NOT NULL
      GROUP BY key ORDER BY attributions DESC, documents DESC, key
      LIMIT :limit OFFSET :offset
      """;

  /** The name that most attributions use, and of equals the first by letter. */
  private static final String NAME =
      "SELECT name FROM attribution WHERE key = :key GROUP BY name ORDER BY COUNT(*) DESC, name"
          + " LIMIT 1";

  private static final String THROUGH =
      """
      SELECT v.key, MIN(v.name), COUNT(*) AS attributions
      FROM attribution a JOIN via v ON v.document = a.document AND v.attribution = a.id
      WHERE a.key = :key AND v.kind = :kind
      GROUP BY v.key ORDER BY attributions DESC, v.key LIMIT 10
      """;

  private final Database database;

  public Sources(Database database) {
    this.database = database;
  }

  private record Count(String key, long attributions, long documents) {}

  /** Sources by how often they speak. */
  public List<SourceTally> most(int limit, int offset) {
    return database.read(
        handle ->
            handle
                .createQuery(TALLY)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> new Count(row.getString(1), row.getLong(2), row.getLong(3)))
                .list()
                .stream()
                .map(count -> tally(handle, count))
                .toList());
  }

  private static SourceTally tally(Handle handle, Count count) {
    Bearer bearer = Bearer.of(handle, count.key());
    return new SourceTally(
        count.key(),
        bearer == null ? name(handle, count.key()) : bearer.name(),
        bearer == null ? "" : bearer.latin(),
        bearer != null && bearer.named(),
        count.attributions(),
        count.documents(),
        through(handle, count.key()));
  }

  private static String name(Handle handle, String key) {
    return handle.createQuery(NAME).bind("key", key).mapTo(String.class).one();
  }

  private static List<Via> through(Handle handle, String key) {
    return List.of(Via.Kind.values()).stream()
        .flatMap(kind -> through(handle, key, kind).stream())
        .toList();
  }

  private static List<Via> through(Handle handle, String key, Via.Kind kind) {
    return handle
        .createQuery(THROUGH)
        .bind("key", key)
        .bind("kind", kind.name())
        .map((row, context) -> new Via(kind, row.getString(1), row.getString(2), row.getLong(3)))
        .list();
  }
}
