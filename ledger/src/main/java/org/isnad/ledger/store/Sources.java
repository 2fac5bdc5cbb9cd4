package org.isnad.ledger.store;

import java.util.List;
import java.util.stream.Stream;
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
      SELECT v.kind, v.key, MIN(v.name), COUNT(*) AS attributions
      FROM attribution a JOIN via v ON v.document = a.document AND v.attribution = a.id
      WHERE a.key = :key
      GROUP BY v.kind, v.key ORDER BY attributions DESC, v.key
      """;

  /** Links that are shown of each kind. */
  private static final int MOST_LINKS = 10;

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

  /** Kind by kind, the most frequent first. */
  private static List<Via> through(Handle handle, String key) {
    List<Via> all =
        handle
            .createQuery(THROUGH)
            .bind("key", key)
            .map(
                (row, context) ->
                    new Via(
                        Via.Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4)))
            .list();
    return Stream.of(Via.Kind.values())
        .flatMap(kind -> all.stream().filter(via -> via.kind() == kind).limit(MOST_LINKS))
        .toList();
  }
}
