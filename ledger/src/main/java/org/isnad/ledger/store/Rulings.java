package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.ledger.identity.Node;
import org.isnad.ledger.identity.Ruling;
import org.isnad.ledger.identity.Sameness;
import org.jdbi.v3.core.Handle;

/** The log of what people judged about who is who. Rows are added and never changed. */
public final class Rulings {

  private static final String ALL =
      "SELECT j.*, u.ruling IS NOT NULL AS undone FROM ruling j LEFT JOIN ruling_undo u ON"
          + " u.ruling = j.id";

  private final Database database;

  public Rulings(Database database) {
    this.database = database;
  }

  /** Appends a judgement. */
  public Ruling add(
      Node one, Node other, Sameness verdict, String judge, Instant at, String reason) {
    return database.write(
        handle -> {
          long id =
              handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM ruling").mapTo(Long.class).one()
                  + 1;
          handle
              .createUpdate(
                  "INSERT INTO ruling (id, one, other, verdict, judge, at, reason) VALUES (:id,"
                      + " :one, :other, :verdict, :judge, :at, :reason)")
              .bind("id", id)
              .bind("one", one.toString())
              .bind("other", other.toString())
              .bind("verdict", verdict.name())
              .bind("judge", judge)
              .bind("at", at.toString())
              .bind("reason", reason)
              .execute();
          return new Ruling(id, one, other, verdict, judge, at, reason, false);
        });
  }

  /** Takes a judgement back; false where there is none of that number or it was taken back. */
  public boolean undo(long id, String judge, Instant at, String reason) {
    return database.write(
        handle ->
            handle.execute(
                    "INSERT INTO ruling_undo (ruling, judge, at, reason) SELECT id, ?, ?, ? FROM"
                        + " ruling WHERE id = ? AND id NOT IN (SELECT ruling FROM ruling_undo)",
                    judge,
                    at.toString(),
                    reason,
                    id)
                > 0);
  }

  /** The whole log, oldest first. */
  public List<Ruling> all() {
    return database.read(
        handle -> handle.createQuery(ALL + " ORDER BY j.id").map((r, c) -> of(r)).list());
  }

  /** The judgement of that number. */
  public Optional<Ruling> find(long id) {
    return database.read(
        handle ->
            handle
                .createQuery(ALL + " WHERE j.id = :id")
                .bind("id", id)
                .map((r, c) -> of(r))
                .findOne());
  }

  /** The judgements that are about one of some names. */
  static Collection<Ruling> about(Handle handle, Collection<String> keys) {
    Map<Long, Ruling> out = new TreeMap<>();
    for (String key : keys) {
      handle
          .createQuery(
              ALL
                  + " WHERE j.one = :key OR j.other = :key OR (j.one > :from AND j.one < :to) OR"
                  + " (j.other > :from AND j.other < :to)")
          .bind("key", key)
          .bind("from", key + "@")
          .bind("to", key + "A")
          .map((r, c) -> of(r))
          .forEach(j -> out.put(j.id(), j));
    }
    return out.values();
  }

  private static Ruling of(ResultSet row) throws SQLException {
    return new Ruling(
        row.getLong("id"),
        Node.parse(row.getString("one")),
        Node.parse(row.getString("other")),
        Sameness.valueOf(row.getString("verdict")),
        row.getString("judge"),
        Instant.parse(row.getString("at")),
        row.getString("reason"),
        row.getInt("undone") == 1);
  }
}
