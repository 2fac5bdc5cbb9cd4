package org.isnad.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.core.record.Failure;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.search.SearchIndex;
import org.isnad.ledger.search.Searching;
import org.isnad.ledger.store.Database;
import org.isnad.ledger.store.Digest;
import org.isnad.ledger.store.Judgements;
import org.isnad.ledger.store.Labels;
import org.isnad.ledger.store.Newest;
import org.isnad.ledger.store.Records;
import org.isnad.ledger.team.Team;

/**
 * A folder that keeps records and answers questions about them: an SQLite database, which holds
 * everything, and a search index, which can be rebuilt from it. Here records go in and are read and
 * searched; what else is known of them has a door for each concern.
 *
 * <p>One process at a time has a ledger open; within it any threads may use it. What was kept is
 * seen by questions at once, and is safe from the end of the process after {@link #flush} or at the
 * latest with the next keeping half a second later; whatever moment the process ends at, the ledger
 * opens again in a consistent state.
 */
public final class Ledger implements AutoCloseable {

  private final Database database;
  private final Records records;
  private final SearchIndex index;
  private final Labels labels;
  private final Reviews reviews;
  private final Names names;
  private final Across across;
  private final WhoIsWho who;
  private final Dossiers dossiers;
  private final Uploads uploads;
  private final Saved saved;

  private Ledger(Database database, Records records, SearchIndex index) {
    this.database = database;
    this.records = records;
    this.index = index;
    this.labels = new Labels(database);
    Parts parts = new Parts(database, records, index, labels);
    this.reviews = new Reviews(this, parts);
    this.names = new Names(parts);
    this.across = new Across(this, parts);
    this.who = new WhoIsWho(parts);
    this.dossiers = new Dossiers(this, parts);
    this.uploads = new Uploads(this, parts);
    this.saved = new Saved(this, parts);
  }

  /**
   * Opens a ledger, made anew where the folder is missing or empty. An index that is missing,
   * damaged or behind is mended from the database, which can take a while.
   *
   * @throws LedgerException saying what to do, if the folder cannot be used, is in use by another
   *     process, or holds a damaged or foreign database or one of a newer Isnad
   */
  public static Ledger open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LedgerException(
          folder + " cannot be made a folder (" + e + "); name another ledger folder", e);
    }
    Database database = Database.open(folder);
    try {
      Records records = new Records(database);
      return new Ledger(
          database,
          records,
          SearchIndex.open(folder.resolve("index"), records, new Judgements(database)));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** What readers judge of attributions. */
  public Reviews reviews() {
    return reviews;
  }

  /** What is known of one name in all articles. */
  public Names names() {
    return names;
  }

  /** What is found between articles. */
  public Across across() {
    return across;
  }

  /** Who is who, and what people judged of it. */
  public WhoIsWho who() {
    return who;
  }

  /** What people collect. */
  public Dossiers dossiers() {
    return dossiers;
  }

  /** What was uploaded in the browser. */
  public Uploads uploads() {
    return uploads;
  }

  /** Searches that somebody saved. */
  public Saved saved() {
    return saved;
  }

  /**
   * Keeps a record, and takes back the failures of its origin.
   *
   * @param origin the file, entry or line that it came from, as a failure would name it
   */
  public synchronized Keeping keep(SourcedRecord record, String origin) {
    Keeping keeping = records.keep(record, origin);
    if (keeping != Keeping.KNOWN) {
      records.withJudged(record.document().id(), index::add);
      labels.forget();
      if (index.isDue()) {
        flush();
      }
    }
    return keeping;
  }

  /** Whether a document with exactly this text is held, so that it need not be analysed again. */
  public boolean knows(String documentId, String sha256) {
    return records.knows(documentId, sha256);
  }

  /** Keeps a failure; the same one again adds nothing. */
  public void keep(Failure failure) {
    records.keep(failure);
  }

  /** Makes all that was kept safe from the end of the process or of power. */
  public synchronized void flush() {
    database.flush();
    index.commit();
  }

  /** The record of a document, of its newest text. */
  public Optional<SourcedRecord> record(String documentId) {
    return records.find(documentId);
  }

  /** Gives every document's record in the order of ids, reading few of them at a time. */
  public void forEachRecord(Consumer<SourcedRecord> sink) {
    records.forEach(sink);
  }

  /** How many documents are held; versions count once. */
  public long documents() {
    return records.count();
  }

  /** The documents of the latest days, newest first; those without a day last. */
  public List<DocumentRef> newest(int limit) {
    return new Newest(database).first(limit);
  }

  /** The failures that no later success took back, by origin. */
  public List<Failure> failures() {
    return records.failures();
  }

  /**
   * Documents that answer a query, best first. Never fails for what the query says: mistakes in it
   * are read as well as may be and noted.
   */
  public SearchPage search(String query, int limit, int offset) {
    return search(query, Narrowing.NONE, limit, offset);
  }

  /** The same, narrowed by facets, with counts beside each value. */
  public synchronized SearchPage search(String query, Narrowing narrowing, int limit, int offset) {
    return new Searching(index, records, labels).page(query, narrowing, limit, offset);
  }

  /** Gives the records of all documents that answer a query, as readers judged them, best first. */
  public void forEachAnswer(String query, Narrowing narrowing, Consumer<SourcedRecord> sink) {
    answers(query, narrowing)
        .forEach(id -> reviews.reviewed(id).ifPresent(r -> sink.accept(r.record())));
  }

  /** The ids of all documents that answer, best first. */
  synchronized List<String> answers(String query, Narrowing narrowing) {
    return new Searching(index, records, labels).all(query, narrowing);
  }

  /** The people who work with it where it is served to several. */
  public Team team() {
    return Team.of(database);
  }

  /** Builds the search index anew from the database. */
  public synchronized void reindex() {
    database.flush();
    index.rebuild();
  }

  /**
   * A fingerprint of all that the ledger says, the same for the same records and failures in
   * whatever order they were kept.
   */
  public String digest() {
    return Digest.of(database);
  }

  @Override
  public synchronized void close() {
    try (database;
        index) {
      flush();
    }
  }
}
