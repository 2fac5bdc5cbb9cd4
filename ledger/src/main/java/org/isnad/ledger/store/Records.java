package org.isnad.ledger.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.isnad.core.json.RecordReader;
import org.isnad.core.json.RecordWriter;
import org.isnad.core.record.Document;
import org.isnad.core.record.Failure;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Stage;
import org.isnad.ledger.Keeping;
import org.isnad.ledger.NameKey;
import org.jdbi.v3.core.Handle;

/** Records and failures in the database: keeping, and getting back. */
public final class Records {

  private static final int PAGE = 50;

  private final Database database;

  public Records(Database database) {
    this.database = database;
  }

  /** A version of a document that is held. */
  private record Held(long seq, String sha256, boolean shown, String line) {}

  /** A record with the place it took in the order of keeping. */
  private record Placed(long seq, String id, String line) {}

  /** Keeps a record and clears its origin's failures, in one unit. */
  public Keeping keep(SourcedRecord record, String origin) {
    String line = RecordWriter.line(record);
    return database.write(
        handle -> {
          handle.execute("DELETE FROM failure WHERE origin = ?", origin);
          return keep(handle, record, line, origin);
        });
  }

  private static Keeping keep(Handle handle, SourcedRecord record, String line, String origin) {
    List<Held> held = held(handle, record.document().id());
    Optional<Held> same =
        held.stream().filter(h -> h.sha256().equals(record.document().sha256())).findFirst();
    if (same.isPresent() && (!same.get().shown() || same.get().line().equals(line))) {
      return Keeping.KNOWN;
    }
    long seq = last(handle) + 1;
    held.stream().filter(Held::shown).forEach(old -> hide(handle, old.seq()));
    same.ifPresent(old -> handle.execute("DELETE FROM document WHERE seq = ?", old.seq()));
    insert(handle, seq, record, line, origin);
    return held.isEmpty() ? Keeping.KEPT : Keeping.CHANGED;
  }

  private static List<Held> held(Handle handle, String id) {
    return handle
        .createQuery("SELECT seq, sha256, shown, record FROM document WHERE id = :id")
        .bind("id", id)
        .map(
            (row, context) ->
                new Held(row.getLong(1), row.getString(2), row.getInt(3) == 1, row.getString(4)))
        .list();
  }

  private static void hide(Handle handle, long seq) {
    Derived.delete(handle, seq);
    handle.execute("UPDATE document SET shown = 0 WHERE seq = ?", seq);
  }

  private static void insert(
      Handle handle, long seq, SourcedRecord record, String line, String origin) {
    Document document = record.document();
    handle
        .createUpdate(
            "INSERT INTO document (seq, id, sha256, shown, title, publisher, publisher_key,"
                + " published, origin, record) VALUES (:seq, :id, :sha256, 1, :title, :publisher,"
                + " :key, :published, :origin, :record)")
        .bind("seq", seq)
        .bind("id", document.id())
        .bind("sha256", document.sha256())
        .bind("title", document.title())
        .bind("publisher", document.publisher())
        .bind("key", document.publisher() == null ? null : NameKey.of(document.publisher()))
        .bind("published", document.published() == null ? null : document.published().toString())
        .bind("origin", origin)
        .bind("record", line)
        .execute();
    Derived.insert(handle, seq, Judgements.view(handle, record));
  }

  /** The highest number given; a row is deleted only where one with a higher number follows. */
  private static long last(Handle handle) {
    return handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM document").mapTo(Long.class).one();
  }

  /** The ledger's own name: random, made once. */
  public String ledgerId() {
    return database.read(
        handle -> {
          handle.execute(
              "INSERT INTO ledger (id) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM ledger)",
              UUID.randomUUID().toString());
          return handle.createQuery("SELECT id FROM ledger").mapTo(String.class).one();
        });
  }

  /** The number of the latest keeping, 0 in an empty ledger. */
  public long last() {
    return database.read(Records::last);
  }

  /** Whether a document with this text is held, as shown or as an older version. */
  public boolean knows(String id, String sha256) {
    return database.read(
        handle ->
            handle
                    .createQuery(
                        "SELECT COUNT(*) FROM document WHERE id = :id AND sha256 = :sha256")
                    .bind("id", id)
                    .bind("sha256", sha256)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  /** Adds a failure, once. */
  public void keep(Failure failure) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO failure (origin, stage, reason) VALUES (?, ?, ?) ON CONFLICT DO"
                    + " NOTHING",
                failure.origin(),
                failure.stage().name(),
                failure.reason()));
  }

  /** All failures by origin. */
  public List<Failure> failures() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT origin, stage, reason FROM failure ORDER BY origin, stage, reason")
                .map(
                    (row, context) ->
                        new Failure(
                            row.getString(1), Stage.valueOf(row.getString(2)), row.getString(3)))
                .list());
  }

  /** The shown version of a document. */
  public Optional<SourcedRecord> find(String id) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("SELECT record FROM document WHERE id = :id AND shown = 1")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne())
        .map(RecordReader::line);
  }

  /** The version of a document with one text, shown or not. */
  public Optional<SourcedRecord> find(String id, String sha256) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("SELECT record FROM document WHERE id = :id AND sha256 = :sha256")
                    .bind("id", id)
                    .bind("sha256", sha256)
                    .mapTo(String.class)
                    .findOne())
        .map(RecordReader::line);
  }

  public long count() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT COUNT(*) FROM document WHERE shown = 1")
                .mapTo(Long.class)
                .one());
  }

  /** Every shown record in the order of ids; some at a time, so that others may write between. */
  public void forEach(Consumer<SourcedRecord> sink) {
    String after = "";
    List<Placed> page = byId(after);
    while (!page.isEmpty()) {
      page.forEach(placed -> sink.accept(RecordReader.line(placed.line())));
      after = page.get(page.size() - 1).id();
      page = byId(after);
    }
  }

  private List<Placed> byId(String after) {
    return page("shown = 1 AND id > :after ORDER BY id", after);
  }

  /**
   * Every shown record kept after a number, as readers have judged it, in the order of keeping,
   * with its own number.
   */
  public void forEachAfter(long seq, BiConsumer<Long, SourcedRecord> sink) {
    long after = seq;
    List<Placed> page = bySeq(after);
    while (!page.isEmpty()) {
      page.forEach(placed -> sink.accept(placed.seq(), judged(placed)));
      after = page.get(page.size() - 1).seq();
      page = bySeq(after);
    }
  }

  private SourcedRecord judged(Placed placed) {
    return database.read(handle -> Judgements.view(handle, placed.line()));
  }

  /** The shown version of a document, as readers have judged it. */
  public Optional<SourcedRecord> judged(String id) {
    return find(id).map(r -> database.read(handle -> Judgements.view(handle, r)));
  }

  /** The shown record of a document, as readers have judged it, with its number. */
  public void withJudged(String id, BiConsumer<Long, SourcedRecord> sink) {
    page("shown = 1 AND id = :after ORDER BY id", id)
        .forEach(placed -> sink.accept(placed.seq(), judged(placed)));
  }

  private List<Placed> bySeq(long after) {
    return page("shown = 1 AND seq > :after ORDER BY seq", after);
  }

  private List<Placed> page(String which, Object after) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT seq, id, record FROM document WHERE " + which + " LIMIT " + PAGE)
                .bind("after", after)
                .map(
                    (row, context) ->
                        new Placed(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
  }
}
