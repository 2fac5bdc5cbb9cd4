package org.isnad.ledger.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.isnad.ledger.Narrowing;

/** A query put to one state of the index. */
final class Asked {

  private static final Sort BEST_NEWEST_FIRST = sort();

  private final IndexSearcher searcher;
  private final List<String> notes = new ArrayList<>();
  private final Query query;

  Asked(IndexSearcher searcher, String text) {
    this.searcher = searcher;
    Ask ask = Asking.read(text, notes);
    this.query = new Queries(searcher.getIndexReader(), notes).of(ask);
  }

  private static Sort sort() {
    SortField newest = new SortField(Fields.DATE, SortField.Type.LONG, true);
    newest.setMissingValue(Long.MIN_VALUE);
    return new Sort(SortField.FIELD_SCORE, newest, new SortField(Fields.ID, SortField.Type.STRING));
  }

  Found found(int limit, int offset) throws IOException {
    TopFieldDocs top = searcher.search(query, best(most(limit, offset)));
    return found(top, limit, offset, new FacetCounts());
  }

  Found found(Narrowing narrowing, int limit, int offset) throws IOException {
    Faceting faceting = new Faceting(best(most(limit, offset)), narrowing);
    return found(searcher.search(query, faceting), limit, offset, faceting.counts());
  }

  List<String> ids(Narrowing narrowing) throws IOException {
    TopFieldDocs top =
        searcher.search(query, new Faceting(best(most(Integer.MAX_VALUE, 0)), narrowing));
    List<String> out = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      out.add(id(hit));
    }
    return out;
  }

  private static TopFieldCollectorManager best(int most) {
    return new TopFieldCollectorManager(BEST_NEWEST_FIRST, most, null, Integer.MAX_VALUE);
  }

  private int most(int limit, int offset) {
    return (int) Math.max(1, Math.min(wanted(limit, offset), searcher.getIndexReader().maxDoc()));
  }

  private static long wanted(int limit, int offset) {
    return Math.max(0L, limit) + Math.max(0, offset);
  }

  private Found found(TopFieldDocs top, int limit, int offset, FacetCounts facets)
      throws IOException {
    MatchSpans spans = new MatchSpans(searcher, query);
    List<Found.One> documents = new ArrayList<>();
    long end = Math.min(wanted(limit, offset), top.scoreDocs.length);
    for (long i = Math.max(0, offset); i < end; i++) {
      ScoreDoc hit = top.scoreDocs[(int) i];
      double score = ((Float) ((FieldDoc) hit).fields[0]).doubleValue();
      documents.add(new Found.One(id(hit), score, spans.in(hit.doc)));
    }
    return new Found(top.totalHits.value, documents, notes.stream().distinct().toList(), facets);
  }

  private String id(ScoreDoc hit) throws IOException {
    return searcher.storedFields().document(hit.doc, Set.of(Fields.ID)).get(Fields.ID);
  }
}
