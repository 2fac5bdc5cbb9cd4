package org.isnad.ledger.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.function.IntFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.isnad.ledger.Facet;
import org.isnad.ledger.Narrowing;

/**
 * The attributions of one segment's documents. What is asked of source, act, depth and access must
 * hold of one attribution; each of the four is counted as if nothing were chosen of it.
 */
final class ToldColumn {

  private final SortedNumericDocValues values;
  private final KeyColumn sources;
  private final Choice acts;
  private final Choice depths;
  private final Choice access;
  private final boolean asked;
  private final BitSet seen = new BitSet();
  private long[] here = new long[32];
  private int size;

  ToldColumn(LeafReader reader, Narrowing narrowing) throws IOException {
    values = DocValues.getSortedNumeric(reader, FacetFields.TOLD);
    sources = new KeyColumn(reader, Facet.SOURCE, narrowing);
    acts =
        new Choice(
            narrowing, Facet.ACT, FacetFields.ACTS.size(), i -> FacetFields.ACTS.get(i).name());
    depths = new Choice(narrowing, Facet.DEPTH, Narrowing.DEEP + 1, Integer::toString);
    access =
        new Choice(
            narrowing,
            Facet.ACCESS,
            FacetFields.ACCESSES.size() + 1,
            i -> i == 0 ? null : FacetFields.ACCESSES.get(i - 1).name());
    asked = narrowing.asksOfAttributions();
  }

  /** The few values of a facet, by their numbers. */
  private static final class Choice {
    private final Facet facet;
    private final IntFunction<String> names;
    private final boolean[] wanted;
    private final int[] counts;
    private final BitSet seen = new BitSet();

    Choice(Narrowing narrowing, Facet facet, int size, IntFunction<String> names) {
      this.facet = facet;
      this.names = names;
      this.counts = new int[size];
      this.wanted = new boolean[size];
      for (int i = 0; i < size; i++) {
        wanted[i] = narrowing.admits(facet, names.apply(i));
      }
    }

    void count() {
      seen.stream().forEach(i -> counts[i]++);
      seen.clear();
    }

    void addTo(FacetCounts all) {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0 && names.apply(i) != null) {
          all.add(facet, names.apply(i), counts[i]);
        }
      }
    }
  }

  /** Goes to a document, which must come after the one before. */
  void read(int document) throws IOException {
    sources.read(document);
    size = values.advanceExact(document) ? values.docValueCount() : 0;
    if (size > here.length) {
      here = new long[2 * size];
    }
    for (int i = 0; i < size; i++) {
      here[i] = values.nextValue();
    }
  }

  /** Whether the document has an attribution as it is asked for, or nothing is asked. */
  boolean admits() {
    boolean admits = !asked;
    for (int i = 0; i < size && !admits; i++) {
      admits = misses(here[i]) == 0;
    }
    return admits;
  }

  private boolean admitsSource(long told) {
    return sources.admits(FacetFields.source(told) - 1);
  }

  private int misses(long told) {
    return (admitsSource(told) ? 0 : 1)
        + (acts.wanted[FacetFields.act(told)] ? 0 : 1)
        + (depths.wanted[FacetFields.depth(told)] ? 0 : 1)
        + (access.wanted[FacetFields.access(told)] ? 0 : 1);
  }

  /** Counts the document once for each value that one of its attributions has. */
  void count() {
    for (int i = 0; i < size; i++) {
      see(here[i], misses(here[i]));
    }
    seen.stream().forEach(sources::count);
    seen.clear();
    acts.count();
    depths.count();
    access.count();
  }

  private void see(long told, int misses) {
    int source = FacetFields.source(told);
    if (source > 0 && misses == (admitsSource(told) ? 0 : 1)) {
      seen.set(source - 1);
    }
    see(acts, FacetFields.act(told), misses);
    see(depths, FacetFields.depth(told), misses);
    see(access, FacetFields.access(told), misses);
  }

  private static void see(Choice choice, int value, int misses) {
    if (misses == (choice.wanted[value] ? 0 : 1)) {
      choice.seen.set(value);
    }
  }

  void addTo(FacetCounts all) throws IOException {
    sources.addTo(all);
    acts.addTo(all);
    depths.addTo(all);
    access.addTo(all);
  }
}
