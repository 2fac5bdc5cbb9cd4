package org.isnad.ledger.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Narrowing;
import org.isnad.ledger.store.Judgements;
import org.isnad.ledger.store.Records;

/**
 * The search index beside a ledger's database. Each commit says which ledger it is of and up to
 * which keeping it goes, so that what a killed process left out is added when it is opened again.
 * The caller commits the database first.
 */
public final class SearchIndex implements AutoCloseable {

  /** To be raised with every change of what is indexed; an index of another form is built anew. */
  private static final String FORM = "2";

  private static final int COMMIT_AFTER = 2000;
  private static final int MEMORY_MB = 64;
  private static final int MOST_CLAUSES = 8192;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Directory directory;
  private final Records records;
  private final String ledger;
  private IndexWriter writer;
  private SearcherManager searchers;
  private final Judgements judgements;
  private long last;
  private long judged;
  private int pending;

  private SearchIndex(Directory directory, Records records, Judgements judgements) {
    this.directory = directory;
    this.judgements = judgements;
    this.records = records;
    this.ledger = records.ledgerId();
  }

  /** Opens the index in a folder and brings it up to the ledger's state. */
  public static SearchIndex open(Path folder, Records records, Judgements judgements) {
    return clearly(
        () -> {
          Files.createDirectories(folder);
          SearchIndex index = new SearchIndex(FSDirectory.open(folder), records, judgements);
          index.start();
          return index;
        });
  }

  private void start() throws IOException {
    try {
      open(OpenMode.CREATE_OR_APPEND);
    } catch (IOException | IllegalArgumentException e) {
      // A damaged or older index holds nothing that the database does not.
      clear();
      open(OpenMode.CREATE);
    }
    if (!isOurs()) {
      reopenEmpty();
    }
    catchUp();
  }

  private void open(OpenMode mode) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setOpenMode(mode);
    config.setRAMBufferSizeMB(MEMORY_MB);
    config.setCommitOnClose(false);
    writer = new IndexWriter(directory, config);
    try {
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
    last = Long.parseLong(committed().getOrDefault("last", "0"));
    judged = Long.parseLong(committed().getOrDefault("judged", "0"));
    pending = 0;
  }

  private Map<String, String> committed() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    Map<String, String> out = new HashMap<>();
    if (data != null) {
      data.forEach(entry -> out.put(entry.getKey(), entry.getValue()));
    }
    return out;
  }

  private boolean isOurs() {
    Map<String, String> committed = committed();
    return FORM.equals(committed.get("form"))
        && ledger.equals(committed.get("ledger"))
        && last <= records.last();
  }

  private void clear() throws IOException {
    for (String file : Set.of(directory.listAll())) {
      directory.deleteFile(file);
    }
  }

  private void reopenEmpty() throws IOException {
    searchers.close();
    writer.rollback();
    open(OpenMode.CREATE);
    last = 0;
    judged = 0;
  }

  private void catchUp() throws IOException {
    long before = last;
    long judgedBefore = judged;
    records.forEachAfter(before, this::add);
    judgements.documentsAfter(judgedBefore).forEach(id -> records.withJudged(id, this::add));
    judged = judgements.last();
    if (last > before || judged > judgedBefore || !isOurs()) {
      commit();
    }
  }

  /** Builds the whole index anew. */
  public void rebuild() {
    clearly(
        () -> {
          reopenEmpty();
          catchUp();
          return null;
        });
  }

  /** Adds a record, in place of what was there under its id. */
  public void add(long seq, SourcedRecord record) {
    clearly(
        () -> {
          writer.updateDocument(new Term(Fields.ID, record.document().id()), Fields.of(record));
          last = Math.max(last, seq);
          pending++;
          return null;
        });
  }

  /** Adds a document anew as it is judged up to a judgement. */
  public void judged(String id, long number) {
    records.withJudged(id, this::add);
    judged = number;
  }

  /** Whether so much was added that it is time to commit. */
  public boolean isDue() {
    return pending >= COMMIT_AFTER;
  }

  /** Makes what was added safe; the database must have been committed. */
  public void commit() {
    clearly(
        () -> {
          Map<String, String> state =
              Map.of(
                  "form",
                  FORM,
                  "ledger",
                  ledger,
                  "last",
                  Long.toString(last),
                  "judged",
                  Long.toString(judged));
          writer.setLiveCommitData(state.entrySet());
          writer.commit();
          pending = 0;
          return null;
        });
  }

  /** The documents that answer a query, from the {@code offset}th on. */
  public Found search(String query, int limit, int offset) {
    return searching(searcher -> new Asked(searcher, query).found(limit, offset));
  }

  /** The documents that answer a narrowed query, from the {@code offset}th on, with facets. */
  Found search(String query, Narrowing narrowing, int limit, int offset) {
    return searching(searcher -> new Asked(searcher, query).found(narrowing, limit, offset));
  }

  /** The ids of all documents that answer a narrowed query, best first. */
  List<String> ids(String query, Narrowing narrowing) {
    return searching(searcher -> new Asked(searcher, query).ids(narrowing));
  }

  private <T> T searching(Search<T> search) {
    return clearly(
        () -> {
          searchers.maybeRefreshBlocking();
          IndexSearcher searcher = searchers.acquire();
          try {
            return search.in(searcher);
          } finally {
            searchers.release(searcher);
          }
        });
  }

  /** Ends without committing what was added since the last commit. */
  @Override
  public void close() {
    clearly(
        () -> {
          searchers.close();
          writer.rollback();
          directory.close();
          return null;
        });
  }

  private interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private static <T> T clearly(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new LedgerException(
          "the search index failed ("
              + e.getMessage()
              + "); if there is room on the disk, delete the ledger's folder \"index\", which is"
              + " then built anew",
          e);
    }
  }
}
