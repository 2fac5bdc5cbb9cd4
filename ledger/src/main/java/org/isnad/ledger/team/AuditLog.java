package org.isnad.ledger.team;

import java.time.Instant;
import java.util.List;
import org.isnad.ledger.store.Database;

/** The log of who did what: added to, and by nobody changed or shortened. */
public final class AuditLog {

  private static final int LONGEST = 500;

  private final Database database;

  AuditLog(Database database) {
    this.database = database;
  }

  /** Adds an entry, at once safe from the end of the process. */
  public void add(Instant at, String who, String address, Deed deed, String object) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO audit (at, who, address, deed, object) VALUES (?, ?, ?, ?, ?)",
                at.toString(),
                cut(who),
                cut(address),
                deed.name(),
                cut(object)));
    database.flush();
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** The latest entries first. */
  public List<AuditEntry> latest(int limit, int offset) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM audit ORDER BY number DESC LIMIT :limit OFFSET :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .map(
                    (row, c) ->
                        new AuditEntry(
                            row.getLong("number"),
                            Instant.parse(row.getString("at")),
                            row.getString("who"),
                            row.getString("address"),
                            Deed.valueOf(row.getString("deed")),
                            row.getString("object")))
                .list());
  }
}
