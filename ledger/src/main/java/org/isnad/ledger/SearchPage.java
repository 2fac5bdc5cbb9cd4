package org.isnad.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One page of the answer to a query.
 *
 * @param total how many documents answer the query in all
 * @param hits those of this page, best first
 * @param notes how a query with mistakes was read, in English, one remark each; empty for a clean
 *     query
 * @param facets the most frequent values of each facet, and those that are chosen; of each facet
 *     counted as if nothing were chosen of it
 * @param days how many articles answer of each day of publication, counted in the same way
 */
public record SearchPage(
    long total,
    List<SearchHit> hits,
    List<String> notes,
    Map<Facet, List<FacetValue>> facets,
    SortedMap<LocalDate, Long> days) {

  public SearchPage {
    hits = List.copyOf(hits);
    notes = List.copyOf(notes);
    facets = Map.copyOf(facets);
    days = new TreeMap<>(days);
  }
}
