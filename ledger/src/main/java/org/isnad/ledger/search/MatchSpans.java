package org.isnad.ledger.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.isnad.core.text.Span;

/** Finds the words of a document that answer a query. */
final class MatchSpans {

  private static final int MOST = 1000;

  private final IndexSearcher searcher;
  private final Weight weight;

  MatchSpans(IndexSearcher searcher, Query query) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  /** In order; words that several forms of the query find are there once. */
  List<Span> in(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    List<Span> spans = new ArrayList<>();
    if (matches != null) {
      for (Form form : Form.values()) {
        add(matches.getMatches(form.field(Fields.TEXT)), spans);
      }
    }
    return apart(spans);
  }

  private static void add(MatchesIterator matches, List<Span> spans) throws IOException {
    for (int i = 0; matches != null && i < MOST && matches.next(); i++) {
      spans.add(new Span(matches.startOffset(), matches.endOffset()));
    }
  }

  private static List<Span> apart(List<Span> spans) {
    List<Span> out = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = out.size() - 1;
      if (last >= 0 && span.begin() < out.get(last).end()) {
        Span before = out.get(last);
        out.set(last, new Span(before.begin(), Math.max(before.end(), span.end())));
      } else {
        out.add(span);
      }
    }
    return out;
  }
}
