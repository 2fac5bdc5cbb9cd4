package org.isnad.ledger.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.isnad.ledger.Narrowing;

/** Finds the best documents that a narrowing admits and counts the facets, all in one pass. */
final class Faceting implements CollectorManager<Faceting.Pass, TopFieldDocs> {

  private final TopFieldCollectorManager best;
  private final Narrowing narrowing;
  private final FacetCounts counts = new FacetCounts();

  Faceting(TopFieldCollectorManager best, Narrowing narrowing) {
    this.best = best;
    this.narrowing = narrowing;
  }

  /** What was counted; whole after the search. */
  FacetCounts counts() {
    return counts;
  }

  @Override
  public Pass newCollector() throws IOException {
    return new Pass(best.newCollector(), narrowing, counts);
  }

  @Override
  public TopFieldDocs reduce(Collection<Pass> passes) throws IOException {
    List<TopFieldCollector> tops = new ArrayList<>();
    for (Pass pass : passes) {
      for (LeafFacets leaf : pass.leaves) {
        leaf.finish();
      }
      tops.add(pass.top);
    }
    return best.reduce(tops);
  }

  /** One pass over segments. */
  static final class Pass implements Collector {
    private final TopFieldCollector top;
    private final Narrowing narrowing;
    private final FacetCounts counts;
    private final List<LeafFacets> leaves = new ArrayList<>();

    Pass(TopFieldCollector top, Narrowing narrowing, FacetCounts counts) {
      this.top = top;
      this.narrowing = narrowing;
      this.counts = counts;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      LeafFacets leaf = new LeafFacets(context.reader(), narrowing, counts);
      leaves.add(leaf);
      return new FilterLeafCollector(top.getLeafCollector(context)) {
        @Override
        public void collect(int document) throws IOException {
          if (leaf.look(document)) {
            super.collect(document);
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
