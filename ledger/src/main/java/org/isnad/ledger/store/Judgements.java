package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.ledger.identity.Judgement;
import org.isnad.ledger.identity.Node;
import org.isnad.ledger.identity.Verdict;
import org.jdbi.v3.core.Handle;

/** The log of what people judged about who is who. Rows are added and never changed. */
public final class Judgements {

  private static final String ALL =
      "SELECT j.*, u.judgement IS NOT NULL AS undone FROM judgement j LEFT JOIN undo u ON"
          + " u.judgement = j.id";

  private final Database database;

  public Judgements(Database database) {
    this.database = database;
  }

  /** Appends a judgement. */
  public Judgement add(
      Node one, Node other, Verdict verdict, String judge, Instant at, String reason) {
    return database.write(
        handle -> {
          long id =
              handle
                      .createQuery("SELECT COALESCE(MAX(id), 0) FROM judgement")
                      .mapTo(Long.class)
                      .one()
                  + 1;
          handle
              .createUpdate(
                  "INSERT INTO judgement (id, one, other, verdict, judge, at, reason) VALUES (:id,"
                      + " :one, :other, :verdict, :judge, :at, :reason)")
              .bind("id", id)
              .bind("one", one.toString())
              .bind("other", other.toString())
              .bind("verdict", verdict.name())
              .bind("judge", judge)
              .bind("at", at.toString())
              .bind("reason", reason)
              .execute();
          return new Judgement(id, one, other, verdict, judge, at, reason, false);
        });
  }

  /** Takes a judgement back; false where there is none of that number or it was taken back. */
  public boolean undo(long id, String judge, Instant at, String reason) {
    return database.write(
        handle ->
            handle.execute(
                    "INSERT INTO undo (judgement, judge, at, reason) SELECT id, ?, ?, ? FROM"
                        + " judgement WHERE id = ? AND id NOT IN (SELECT judgement FROM undo)",
                    judge,
                    at.toString(),
                    reason,
                    id)
                > 0);
  }

  /** The whole log, oldest first. */
  public List<Judgement> all() {
    return database.read(
        handle -> handle.createQuery(ALL + " ORDER BY j.id").map((r, c) -> of(r)).list());
  }

  /** The judgement of that number. */
  public Optional<Judgement> find(long id) {
    return database.read(
        handle ->
            handle
                .createQuery(ALL + " WHERE j.id = :id")
                .bind("id", id)
                .map((r, c) -> of(r))
                .findOne());
  }

  /** The judgements that are about one of some names. */
  static Collection<Judgement> about(Handle handle, Collection<String> keys) {
    Map<Long, Judgement> out = new TreeMap<>();
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

  private static Judgement of(ResultSet row) throws SQLException {
    return new Judgement(
        row.getLong("id"),
        Node.parse(row.getString("one")),
        Node.parse(row.getString("other")),
        Verdict.valueOf(row.getString("verdict")),
        row.getString("judge"),
        Instant.parse(row.getString("at")),
        row.getString("reason"),
        row.getInt("undone") == 1);
  }
}
