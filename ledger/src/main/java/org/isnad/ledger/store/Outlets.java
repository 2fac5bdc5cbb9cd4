package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.Facet;
import org.isnad.ledger.FacetValue;
import org.isnad.ledger.Outlet;
import org.isnad.ledger.Outlet.Summary;
import org.isnad.ledger.Outlet.Voice;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Counts whom the outlets quote, and how. */
public final class Outlets {

  private static final int SHOWN = 30;

  /** Where a text tells of nobody, that is a voice too. */
  private static final String SUMMARIES =
      """
      WITH article AS (
        SELECT d.seq, d.publisher_key AS outlet, d.publisher, COUNT(a.id) AS told,
          COUNT(DISTINCT CASE WHEN a.id IS NOT NULL THEN COALESCE(a.key, '') END) AS voices,
          COALESCE(SUM(a.access = 'ANONYMOUS'), 0) AS anonymous
        FROM document d LEFT JOIN attribution a ON a.document = d.seq
        WHERE d.shown = 1 AND d.publisher_key IS NOT NULL
          AND (:key IS NULL OR d.publisher_key = :key)
        GROUP BY d.seq)
      SELECT outlet, MIN(publisher) AS name, COUNT(*) AS documents, SUM(told > 0) AS quoting,
        SUM(voices = 1) AS alone, SUM(told) AS attributions, SUM(anonymous) AS anonymous
      FROM article GROUP BY outlet ORDER BY documents DESC, outlet
      """;

  private static final String OF_OUTLET =
      " FROM attribution a JOIN document d ON d.seq = a.document"
          + " WHERE d.publisher_key = :key AND d.shown = 1 ";

  private static final String SPOKEN =
      "WITH spoken AS (SELECT a.key AS key, COUNT(*) AS told"
          + OF_OUTLET
          + "GROUP BY a.key) SELECT key, told, EXISTS (SELECT 1 FROM entity e WHERE e.key ="
          + " spoken.key AND e.named = 1) AS named FROM spoken ORDER BY told DESC, key";

  private static final String DEPTHS =
      "SELECT MIN(a.depth, 3), COUNT(*)" + OF_OUTLET + "GROUP BY 1";

  private static final String ACCESS =
      "SELECT a.access, COUNT(*)" + OF_OUTLET + "AND a.access IS NOT NULL GROUP BY 1";

  private static final String DAYS =
      "SELECT MIN(published), MAX(published) FROM document WHERE publisher_key = :key AND shown = 1";

  private static final String AGENCIES =
      """
      SELECT c.key, COUNT(*) FROM document d JOIN credit c ON c.document = d.seq
      WHERE d.publisher_key = :key AND d.shown = 1 AND c.kind = 'WIRE'
      GROUP BY c.key ORDER BY 2 DESC, 1
      """;

  private static final String RELAYS =
      """
      SELECT v.key, COUNT(*) FROM document d JOIN via v ON v.document = d.seq
      WHERE d.publisher_key = :key AND d.shown = 1 AND v.kind = 'SOURCE'
      GROUP BY v.key ORDER BY 2 DESC, 1
      """;

  private final Database database;
  private final Labels labels;

  public Outlets(Database database, Labels labels) {
    this.database = database;
    this.labels = labels;
  }

  private record Spoken(String key, long told, boolean named) {}

  /** All outlets, those with most articles first. */
  public List<Summary> all() {
    return database.read(handle -> list(handle, SUMMARIES, null, (r, c) -> summary(r)));
  }

  /** One outlet; empty where no article is of it. */
  public Optional<Outlet> find(String key) {
    return database.read(handle -> list(handle, SUMMARIES, key, (r, c) -> summary(r))).stream()
        .findFirst()
        .map(summary -> database.read(handle -> outlet(handle, summary)));
  }

  private Outlet outlet(Handle handle, Summary summary) {
    String key = summary.key();
    List<Spoken> spoken =
        list(handle, SPOKEN, key, (r, c) -> new Spoken(r.getString(1), r.getLong(2), flag(r)));
    LocalDate[] days = list(handle, DAYS, key, (r, c) -> days(r)).get(0);
    Map<Integer, Long> depths = new HashMap<>();
    list(handle, DEPTHS, key, (r, c) -> depths.put(r.getInt(1), r.getLong(2)));
    Map<String, Long> access = new HashMap<>();
    list(handle, ACCESS, key, (r, c) -> access.put(r.getString(1), r.getLong(2)));
    return new Outlet(
        summary,
        days[0],
        days[1],
        spoken.stream().filter(s -> s.key() != null && s.named()).mapToLong(Spoken::told).sum(),
        spoken.stream().filter(s -> s.key() != null && !s.named()).mapToLong(Spoken::told).sum(),
        spoken.stream().filter(s -> s.key() == null).mapToLong(Spoken::told).sum(),
        depths,
        access,
        spoken.stream()
            .filter(s -> s.key() != null)
            .limit(SHOWN)
            .map(s -> voice(s.key(), s.told()))
            .toList(),
        voices(handle, AGENCIES, key),
        voices(handle, RELAYS, key));
  }

  private List<Voice> voices(Handle handle, String sql, String key) {
    return list(
        handle, sql + " LIMIT " + SHOWN, key, (r, c) -> voice(r.getString(1), r.getLong(2)));
  }

  private Voice voice(String key, long count) {
    FacetValue label = labels.of(Facet.SOURCE, key, count);
    return new Voice(key, label.name(), label.latin(), count);
  }

  private static <T> List<T> list(Handle handle, String sql, String key, RowMapper<T> form) {
    return handle.createQuery(sql).bind("key", key).map(form).list();
  }

  private static boolean flag(ResultSet row) throws SQLException {
    return row.getInt("named") == 1;
  }

  private static LocalDate[] days(ResultSet row) throws SQLException {
    return new LocalDate[] {day(row.getString(1)), day(row.getString(2))};
  }

  private static LocalDate day(String written) {
    return written == null ? null : LocalDate.parse(written);
  }

  private static Summary summary(ResultSet row) throws SQLException {
    return new Summary(
        row.getString("outlet"),
        row.getString("name"),
        row.getLong("documents"),
        row.getLong("quoting"),
        row.getLong("alone"),
        row.getLong("attributions"),
        row.getLong("anonymous"));
  }
}
