package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Stage;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Upload;

/** What was uploaded, in the database. */
public final class UploadLog {

  private final Database database;

  public UploadLog(Database database) {
    this.database = database;
  }

  /** Adds one that is about to be read; gives its number. */
  public long begin(String reader, Instant made, String names, long files, long bytes) {
    return database.write(
        handle -> {
          long number =
              handle
                  .createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM upload")
                  .mapTo(Long.class)
                  .one();
          handle.execute(
              "INSERT INTO upload (number, reader, made, names, files, bytes, state)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?)",
              number,
              reader,
              made.toString(),
              names,
              files,
              bytes,
              Upload.State.READING.name());
          return number;
        });
  }

  /** Says what became of one. */
  public void end(
      long number, Upload.State state, Instant ended, long kept, long known, long failed) {
    database.write(
        handle ->
            handle.execute(
                "UPDATE upload SET state = ?, ended = ?, kept = ?, known = ?, failed = ?"
                    + " WHERE number = ?",
                state.name(),
                ended.toString(),
                kept,
                known,
                failed,
                number));
  }

  /** One by its number. */
  public Optional<Upload> find(long number) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM upload WHERE number = :number")
                .bind("number", number)
                .map((row, context) -> upload(row))
                .findOne());
  }

  /** The latest, the latest first. */
  public List<Upload> latest(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM upload ORDER BY number DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> upload(row))
                .list());
  }

  private static Upload upload(ResultSet row) throws SQLException {
    String ended = row.getString("ended");
    return new Upload(
        row.getLong("number"),
        row.getString("reader"),
        Instant.parse(row.getString("made")),
        row.getString("names"),
        row.getLong("files"),
        row.getLong("bytes"),
        Upload.State.valueOf(row.getString("state")),
        ended == null ? null : Instant.parse(ended),
        row.getLong("kept"),
        row.getLong("known"),
        row.getLong("failed"));
  }

  /** The articles of one that are shown, in the order of keeping. */
  public List<DocumentRef> documents(long number, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id, title, publisher, published FROM document WHERE origin >= :from AND"
                        + " origin < :to AND shown = 1 ORDER BY seq LIMIT :limit")
                .bind("from", Upload.origin(number))
                .bind("to", after(number))
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new DocumentRef(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4) == null ? null : LocalDate.parse(row.getString(4))))
                .list());
  }

  /** What of one could not be read. */
  public List<Failure> failures(long number) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT origin, stage, reason FROM failure WHERE origin >= :from AND origin <"
                        + " :to ORDER BY origin, stage, reason")
                .bind("from", Upload.origin(number))
                .bind("to", after(number))
                .map(
                    (row, context) ->
                        new Failure(
                            row.getString(1), Stage.valueOf(row.getString(2)), row.getString(3)))
                .list());
  }

  /** The first text behind all origins of an upload: the sign behind the slash is 0. */
  private static String after(long number) {
    return Upload.origin(number).replace('/', '0');
  }
}
