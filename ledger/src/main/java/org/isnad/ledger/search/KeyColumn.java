package org.isnad.ledger.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.isnad.ledger.Facet;
import org.isnad.ledger.Narrowing;

/** The keys that the documents of one segment have of one facet, and how often each is counted. */
final class KeyColumn {

  private final Facet facet;
  private final SortedSetDocValues values;
  private final BitSet wanted = new BitSet();
  private final boolean asked;
  private final int[] counts;
  private int[] here = new int[32];
  private int size;

  KeyColumn(LeafReader reader, Facet facet, Narrowing narrowing) throws IOException {
    this.facet = facet;
    this.values = DocValues.getSortedSet(reader, FacetFields.field(facet));
    this.counts = new int[(int) values.getValueCount()];
    this.asked = !narrowing.of(facet).isEmpty();
    for (String key : narrowing.of(facet)) {
      long place = values.lookupTerm(FacetFields.value(key));
      if (place >= 0) {
        wanted.set((int) place);
      }
    }
  }

  /** Goes to a document, which must come after the one before. */
  void read(int document) throws IOException {
    size = values.advanceExact(document) ? values.docValueCount() : 0;
    if (size > here.length) {
      here = new int[2 * size];
    }
    for (int i = 0; i < size; i++) {
      here[i] = (int) values.nextOrd();
    }
  }

  int size() {
    return size;
  }

  /** Whether one of the document's keys is wanted, or none is asked for. */
  boolean admits() {
    return !asked || Arrays.stream(here, 0, size).anyMatch(wanted::get);
  }

  /**
   * Whether one key of the document is wanted.
   *
   * @param place among its keys in the order of their bytes; below 0 for none
   */
  boolean admits(int place) {
    return !asked || (place >= 0 && wanted.get(here[place]));
  }

  void countAll() {
    for (int i = 0; i < size; i++) {
      counts[here[i]]++;
    }
  }

  void count(int place) {
    counts[here[place]]++;
  }

  void addTo(FacetCounts all) throws IOException {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        all.add(facet, values.lookupOrd(i).utf8ToString(), counts[i]);
      }
    }
  }
}
