package org.isnad.ledger.search;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.isnad.ledger.Facet;
import org.isnad.ledger.Narrowing;

/**
 * Looks at the documents of one segment that answer the words of a query: which of them the
 * narrowing admits, and what values they have. Each facet is counted as if nothing were chosen of
 * it, so that a reader sees what another choice would give ("drill sideways").
 */
final class LeafFacets {

  private final Narrowing narrowing;
  private final FacetCounts counts;
  private final NumericDocValues dates;
  private final KeyColumn outlets;
  private final KeyColumn named;
  private final ToldColumn told;

  LeafFacets(LeafReader reader, Narrowing narrowing, FacetCounts counts) throws IOException {
    this.narrowing = narrowing;
    this.counts = counts;
    dates = DocValues.getNumeric(reader, Fields.DATE);
    outlets = new KeyColumn(reader, Facet.OUTLET, narrowing);
    named = new KeyColumn(reader, Facet.NAMED, narrowing);
    told = new ToldColumn(reader, narrowing);
  }

  /** Counts a document, which must come after the one before; whether the narrowing admits it. */
  boolean look(int document) throws IOException {
    LocalDate day = dates.advanceExact(document) ? LocalDate.ofEpochDay(dates.longValue()) : null;
    outlets.read(document);
    named.read(document);
    told.read(document);
    int days = narrowing.admits(day) ? 0 : 1;
    int outlet = outlets.admits() ? 0 : 1;
    int name = named.admits() ? 0 : 1;
    int attribution = told.admits() ? 0 : 1;
    int misses = days + outlet + name + attribution;
    if (misses == days && day != null) {
      counts.add(day);
    }
    if (misses == outlet) {
      outlets.countAll();
    }
    if (misses == name) {
      named.countAll();
    }
    if (misses == attribution) {
      told.count();
    }
    return misses == 0;
  }

  /** To be called once, after the last document. */
  void finish() throws IOException {
    outlets.addTo(counts);
    named.addTo(counts);
    told.addTo(counts);
  }
}
