package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.ledger.Timeline;
import org.isnad.ledger.Timeline.Happening;
import org.jdbi.v3.core.Handle;

/** Gathers when somebody is said to have said and done something. */
public final class Timelines {

  private static final String SAYS =
      """
      SELECT d.published, COUNT(*) FROM attribution a JOIN document d ON d.seq = a.document
      WHERE a.key = :key AND d.published IS NOT NULL GROUP BY d.published
      """;

  /** Of each time the claim of the article that was kept first stands for all. */
  private static final String ACTS =
      """
      SELECT p.part = 'AGENT' AS agent, c.earliest, c.latest, MIN(d.published) AS told,
        COUNT(*) AS claims, MIN(d.id || char(9) || c.id) AS place
      FROM party p JOIN claim c ON c.document = p.document AND c.id = p.claim
        JOIN document d ON d.seq = p.document
      WHERE p.key = :key
      GROUP BY agent, c.earliest, c.latest, CASE WHEN c.earliest IS NULL THEN d.published END
      ORDER BY c.earliest NULLS LAST, c.latest, told, agent
      """;

  private final Database database;

  public Timelines(Database database) {
    this.database = database;
  }

  /** The timeline of a key; an empty one where the ledger has no such key. */
  public Timeline of(String key) {
    return database.read(
        handle -> new Timeline(says(handle, key), acts(handle, key), RivalDates.of(handle, key)));
  }

  private static SortedMap<LocalDate, Long> says(Handle handle, String key) {
    SortedMap<LocalDate, Long> out = new TreeMap<>();
    handle
        .createQuery(SAYS)
        .bind("key", key)
        .map((row, context) -> out.put(LocalDate.parse(row.getString(1)), row.getLong(2)))
        .list();
    return out;
  }

  private static List<Happening> acts(Handle handle, String key) {
    return handle.createQuery(ACTS).bind("key", key).map((row, context) -> happening(row)).list();
  }

  private static Happening happening(ResultSet row) throws SQLException {
    LocalDate earliest = day(row.getString("earliest"));
    LocalDate latest = day(row.getString("latest"));
    boolean dated = earliest != null && latest != null && !latest.isBefore(earliest);
    String[] place = row.getString("place").split("\t", 2);
    return new Happening(
        row.getInt("agent") == 1,
        dated ? earliest : null,
        dated ? latest : null,
        day(row.getString("told")),
        row.getLong("claims"),
        place[0],
        place[1]);
  }

  /** A day; null for none, and for one that the calendar does not have. */
  static LocalDate day(String written) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
