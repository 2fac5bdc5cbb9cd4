package org.isnad.ledger.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.store.Records;

/**
 * The search index beside a ledger's database. Each commit says which ledger it is of and up to
 * which keeping it goes, so that what a killed process left out is added when it is opened again.
 * The caller commits the database first.
 */
public final class SearchIndex implements AutoCloseable {

  /** To be raised with every change of what is indexed; an index of another form is built anew. */
  private static final String FORM = "1";

  private static final int COMMIT_AFTER = 2000;
  private static final int MEMORY_MB = 64;
  private static final int MOST_CLAUSES = 8192;
  private static final Sort BEST_NEWEST_FIRST = sort();

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Directory directory;
  private final Records records;
  private final String ledger;
  private IndexWriter writer;
  private SearcherManager searchers;
  private long last;
  private int pending;

  private SearchIndex(Directory directory, Records records) {
    this.directory = directory;
    this.records = records;
    this.ledger = records.ledgerId();
  }

  private static Sort sort() {
    SortField newest = new SortField(Fields.DATE, SortField.Type.LONG, true);
    newest.setMissingValue(Long.MIN_VALUE);
    return new Sort(SortField.FIELD_SCORE, newest, new SortField(Fields.ID, SortField.Type.STRING));
  }

  /** Opens the index in a folder and brings it up to the ledger's state. */
  public static SearchIndex open(Path folder, Records records) {
    return clearly(
        () -> {
          Files.createDirectories(folder);
          SearchIndex index = new SearchIndex(FSDirectory.open(folder), records);
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
  }

  private void catchUp() throws IOException {
    long before = last;
    records.forEachAfter(before, this::add);
    if (last > before || !isOurs()) {
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
          last = seq;
          pending++;
          return null;
        });
  }

  /** Whether so much was added that it is time to commit. */
  public boolean isDue() {
    return pending >= COMMIT_AFTER;
  }

  /** Makes what was added safe; the database must have been committed. */
  public void commit() {
    clearly(
        () -> {
          writer.setLiveCommitData(
              Map.of("form", FORM, "ledger", ledger, "last", Long.toString(last)).entrySet());
          writer.commit();
          pending = 0;
          return null;
        });
  }

  /** The documents that answer a query, from the {@code offset}th on. */
  public Found search(String query, int limit, int offset) {
    return clearly(
        () -> {
          searchers.maybeRefreshBlocking();
          IndexSearcher searcher = searchers.acquire();
          try {
            return search(searcher, query, limit, offset);
          } finally {
            searchers.release(searcher);
          }
        });
  }

  private static Found search(IndexSearcher searcher, String text, int limit, int offset)
      throws IOException {
    List<String> notes = new ArrayList<>();
    Ask ask = Asking.read(text, notes);
    Query query = new Queries(searcher.getIndexReader(), notes).of(ask);
    long wanted = Math.max(0L, limit) + Math.max(0, offset);
    int most = (int) Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
    TopFieldDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(BEST_NEWEST_FIRST, most, null, Integer.MAX_VALUE));
    MatchSpans spans = new MatchSpans(searcher, query);
    List<Found.One> documents = new ArrayList<>();
    for (long i = Math.max(0, offset); i < Math.min(wanted, top.scoreDocs.length); i++) {
      documents.add(one(searcher, top.scoreDocs[(int) i], spans));
    }
    return new Found(top.totalHits.value, documents, notes.stream().distinct().toList());
  }

  private static Found.One one(IndexSearcher searcher, ScoreDoc hit, MatchSpans spans)
      throws IOException {
    String id = searcher.storedFields().document(hit.doc, Set.of(Fields.ID)).get(Fields.ID);
    double score = ((Float) ((FieldDoc) hit).fields[0]).doubleValue();
    return new Found.One(id, score, spans.in(hit.doc));
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
