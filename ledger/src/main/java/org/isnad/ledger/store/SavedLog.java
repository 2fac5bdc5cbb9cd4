package org.isnad.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isnad.ledger.SavedSearch;

/** Saved searches in the database. */
public final class SavedLog {

  private final Database database;

  public SavedLog(Database database) {
    this.database = database;
  }

  /** Adds one; its own number is passed over. */
  public long add(SavedSearch search) {
    return database.write(
        handle -> {
          long number =
              handle
                  .createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM saved_search")
                  .mapTo(Long.class)
                  .one();
          handle.execute(
              "INSERT INTO saved_search (number, name, address, reader, made) VALUES (?, ?, ?, ?, ?)",
              number,
              search.name(),
              search.address(),
              search.reader(),
              search.made().toString());
          return number;
        });
  }

  /** Gives one another name. */
  public void rename(long number, String name) {
    database.write(
        handle ->
            handle.execute("UPDATE saved_search SET name = ? WHERE number = ?", name, number));
  }

  /** Deletes one, or puts it back. */
  public void gone(long number, boolean gone) {
    database.write(
        handle ->
            handle.execute("UPDATE saved_search SET gone = ? WHERE number = ?", gone, number));
  }

  /** All, also those deleted, the oldest first. */
  public List<SavedSearch> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM saved_search ORDER BY number")
                .map(
                    (row, context) ->
                        new SavedSearch(
                            row.getLong("number"),
                            row.getString("name"),
                            row.getString("address"),
                            row.getString("reader"),
                            Instant.parse(row.getString("made")),
                            row.getBoolean("gone")))
                .list());
  }

  /** Remembers up to which keeping a reader has seen one. */
  public void seen(long number, String reader, long seq) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO saved_seen (search, reader, seq) VALUES (?, ?, ?)"
                    + " ON CONFLICT (search, reader) DO UPDATE SET seq = excluded.seq",
                number,
                reader,
                seq));
  }

  /** The shown documents kept since a reader has seen one; all where the reader never did. */
  public Set<String> since(long number, String reader) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id FROM document WHERE shown = 1 AND seq > COALESCE((SELECT seq FROM"
                        + " saved_seen WHERE search = :number AND reader = :reader), 0)")
                .bind("number", number)
                .bind("reader", reader)
                .mapTo(String.class)
                .set());
  }
}
