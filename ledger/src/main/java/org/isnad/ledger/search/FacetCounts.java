package org.isnad.ledger.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.ledger.Facet;

/** In how many documents each value of each facet stands. */
public final class FacetCounts {

  private final Map<Facet, Map<String, Long>> values = new EnumMap<>(Facet.class);
  private final SortedMap<LocalDate, Long> days = new TreeMap<>();

  void add(Facet facet, String value, long documents) {
    values.computeIfAbsent(facet, f -> new HashMap<>()).merge(value, documents, Long::sum);
  }

  void add(LocalDate day) {
    days.merge(day, 1L, Long::sum);
  }

  /** By value; a value that is not there stands in none. */
  Map<String, Long> of(Facet facet) {
    return values.getOrDefault(facet, Map.of());
  }

  SortedMap<LocalDate, Long> days() {
    return days;
  }
}
