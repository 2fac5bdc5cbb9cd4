package org.isnad.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.core.record.Failure;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.identity.Node;
import org.isnad.ledger.identity.Ruling;
import org.isnad.ledger.identity.Sameness;
import org.isnad.ledger.matter.Matters;
import org.isnad.ledger.review.Agreement;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Progress;
import org.isnad.ledger.review.Queue;
import org.isnad.ledger.review.Reviewed;
import org.isnad.ledger.review.Waiting;
import org.isnad.ledger.search.SearchIndex;
import org.isnad.ledger.search.Searching;
import org.isnad.ledger.store.Copies;
import org.isnad.ledger.store.Database;
import org.isnad.ledger.store.Digest;
import org.isnad.ledger.store.Groups;
import org.isnad.ledger.store.Identities;
import org.isnad.ledger.store.Judgements;
import org.isnad.ledger.store.Labels;
import org.isnad.ledger.store.Neighbours;
import org.isnad.ledger.store.Networks;
import org.isnad.ledger.store.Newest;
import org.isnad.ledger.store.Outlets;
import org.isnad.ledger.store.Profiles;
import org.isnad.ledger.store.Records;
import org.isnad.ledger.store.ReviewQueue;
import org.isnad.ledger.store.SecondOpinions;
import org.isnad.ledger.store.Rulings;
import org.isnad.ledger.store.Sources;
import org.isnad.ledger.store.Timelines;

/**
 * A folder that keeps records and answers questions about them: an SQLite database, which holds
 * everything, and a search index, which can be rebuilt from it.
 *
 * <p>One process at a time has a ledger open; within it any threads may use it. What was kept is
 * seen by questions at once, and is safe from the end of the process after {@link #flush} or at the
 * latest with the next keeping half a second later; whatever moment the process ends at, the ledger
 * opens again in a consistent state.
 */
public final class Ledger implements AutoCloseable {

  private static final int PROFILE_WINDOW = 200;

  /** Fewer articles are no group. */
  private static final int FEWEST = 2;

  private final Database database;
  private final Records records;
  private final SearchIndex index;

  /** Found once, until something is kept; null where not found yet. */
  private volatile List<AffairRef> affairs;

  private final Labels labels;

  private Ledger(Database database, Records records, SearchIndex index) {
    this.database = database;
    this.records = records;
    this.index = index;
    this.labels = new Labels(database);
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

  /**
   * Keeps a record, and takes back the failures of its origin.
   *
   * @param origin the file, entry or line that it came from, as a failure would name it
   */
  public synchronized Keeping keep(SourcedRecord record, String origin) {
    Keeping keeping = records.keep(record, origin);
    if (keeping != Keeping.KNOWN) {
      affairs = null;
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

  /** A record as readers have judged it; see {@link Reviewed}. */
  public Optional<Reviewed> reviewed(String documentId) {
    return record(documentId).map(r -> Reviewed.of(r, new Judgements(database).of(documentId)));
  }

  /** A record as one reader alone has judged it, blind to what others say. */
  public Optional<Reviewed> reviewedBy(String reader, String documentId) {
    return record(documentId)
        .map(r -> Reviewed.of(r, judgements(documentId), reader));
  }

  /** Gives every document's record as readers have judged it, in the order of ids. */
  public void forEachReviewed(Consumer<Reviewed> sink) {
    Judgements judgements = new Judgements(database);
    records.forEach(r -> sink.accept(Reviewed.of(r, judgements.of(r.document().id()))));
  }

  /**
   * Adds a judgement to the log, at once safe from the end of the process.
   *
   * @return the number it was given
   */
  public synchronized long judge(Judgement judgement) {
    long number = new Judgements(database).add(judgement);
    index.judged(judgement.document(), number);
    labels.forget();
    flush();
    return number;
  }

  /** All judgements of a document, also those taken back, in order. */
  public List<Judgement> judgements(String documentId) {
    return new Judgements(database).of(documentId);
  }

  /**
   * Attributions that nobody has judged yet, the most doubtful first.
   *
   * @param queue which of them
   */
  public List<Waiting> waiting(Queue queue, int limit, int offset) {
    return new ReviewQueue(database).waiting(queue, limit, offset);
  }

  /** What others judged and this reader has not, in the order in which they did. */
  public List<Waiting> secondOpinions(String reader, Queue queue, int limit, int offset) {
    return new SecondOpinions(database, records).waiting(reader, queue, limit, offset);
  }

  /** How far readers agree who judged the same places. */
  public List<Agreement> agreements() {
    return Agreement.of(new Judgements(database).all());
  }

  /** How far reviewing has come. */
  public Progress reviewProgress() {
    return new ReviewQueue(database).progress();
  }

  /** The ids of the documents that somebody judged. */
  public List<String> judgedDocuments() {
    return new Judgements(database).documents();
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

  /** Who speaks, most often first. */
  public List<SourceTally> sources(int limit, int offset) {
    return new Sources(database).most(limit, offset);
  }

  /**
   * What is known of a person, body, place or work across documents, its lists cut to the first
   * 200.
   *
   * @param key a {@link NameKey}
   */
  public Optional<Profile> profile(String key) {
    return profile(key, PROFILE_WINDOW, 0);
  }

  /** What is known of a person, body, place or work, its lists cut to a window. */
  public Optional<Profile> profile(String key, int limit, int offset) {
    return new Profiles(database).find(key, limit, offset);
  }

  /**
   * When somebody is said to have said and done something.
   *
   * @param key a {@link NameKey}
   */
  public Timeline timeline(String key) {
    return new Timelines(database).of(key);
  }

  /**
   * Who speaks through whom and who is said to do what to whom, next to a name.
   *
   * @param key a {@link NameKey}
   * @param days the days of publication that count; nothing else of it is used
   * @param most edges at most, those with most claims
   */
  public Network network(String key, Set<Network.Kind> kinds, Narrowing days, int most) {
    return new Networks(database, labels).of(key, kinds, days, most);
  }

  /**
   * What one is said to say in the words of another, the first 200.
   *
   * @param days the days of publication that count; nothing else of it is used
   */
  public List<Profile.Saying> passedOn(String through, String source, Narrowing days) {
    return new Profiles(database).passedOn(through, source, days, PROFILE_WINDOW);
  }

  /**
   * What one is said to do to another, the first 200.
   *
   * @param days the days of publication that count; nothing else of it is used
   */
  public List<Profile.Deed> done(String agent, String other, Narrowing days) {
    return new Profiles(database).done(agent, other, days, PROFILE_WINDOW);
  }

  /** What a name is called; the key itself where the ledger has no such name. */
  public Network.Node called(String key) {
    FacetValue label = labels.of(Facet.SOURCE, key, 0);
    return new Network.Node(key, label.name(), label.latin());
  }

  /** All outlets with how they quote, those with most articles first. */
  public List<Outlet.Summary> outlets() {
    return new Outlets(database, labels).all();
  }

  /**
   * Whom an outlet quotes, and how; empty where no article is of it.
   *
   * @param key a {@link NameKey}
   */
  public Optional<Outlet> outlet(String key) {
    return new Outlets(database, labels).find(key);
  }

  /** The articles that share wording with one: its copies first, the most alike first. */
  public List<Copy> copies(String documentId) {
    return new Copies(database).of(documentId);
  }

  /** All groups of articles that are mostly the same text, the largest first. */
  public List<Reprints> reprints() {
    return new Groups(database).all();
  }

  /**
   * Who says what one place says, who denies it, and how many voices are behind it.
   *
   * @param id of an attribution or a claim of the article's record
   * @return empty where there is no such place
   */
  public synchronized Optional<Origins> origins(String documentId, String id) {
    return new Matters(database, records, index).origins(documentId, id);
  }

  /**
   * The affair that grows from an article: those about the same matter, and how they hang together;
   * empty where there is no such article.
   */
  public synchronized Optional<Affair> affair(String documentId) {
    return new Matters(database, records, index).affair(documentId);
  }

  /**
   * Groups of articles about one matter, the largest first. Looks through what all articles are
   * about.
   *
   * @param least how many articles a group must have; groups have two at least
   */
  public List<AffairRef> affairs(int least) {
    List<AffairRef> known = affairs;
    if (known == null) {
      known = new Neighbours(database).all(FEWEST);
      affairs = known;
    }
    return known.stream().filter(affair -> affair.documents().size() >= least).toList();
  }

  /** Who bears a name; empty where no article has it as a name. */
  public Optional<Identity> identity(String key) {
    return new Identities(database).find(key);
  }

  /**
   * The keys of a name as a person writes it: in Arabic letters in any spelling that folds alike,
   * or in Latin letters as the ledger spells it; empty where no article has it.
   */
  public List<String> keys(String written) {
    return new Identities(database).keys(written);
  }

  /**
   * Appends a judgement on who is who.
   *
   * @param judge who judges; not blank
   */
  public Ruling rule(
      Node one, Node other, Sameness verdict, String judge, Instant at, String reason) {
    return new Rulings(database).add(one, other, verdict, judge, at, reason);
  }

  /** Takes a judgement on who is who back; false where there is none, or it was taken back. */
  public boolean takeBack(long ruling, String judge, Instant at, String reason) {
    return new Rulings(database).undo(ruling, judge, at, reason);
  }

  /** The log of judgements on who is who, oldest first, with those that were taken back. */
  public List<Ruling> rulings() {
    return new Rulings(database).all();
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
    answers(query, narrowing).forEach(id -> reviewed(id).ifPresent(r -> sink.accept(r.record())));
  }

  private synchronized List<String> answers(String query, Narrowing narrowing) {
    return new Searching(index, records, labels).all(query, narrowing);
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
