package org.isnad.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;

/**
 * To what a search is narrowed. Of one facet any of the values will do; all facets must hold, and
 * those that ask for an attribution must hold of one and the same.
 *
 * @param values by facet; a facet that is not there asks nothing
 * @param from first day of publication, null for an open beginning
 * @param to last day, null for an open end
 */
public record Narrowing(Map<Facet, Set<String>> values, LocalDate from, LocalDate to) {

  /** Asks nothing. */
  public static final Narrowing NONE = new Narrowing(Map.of(), null, null);

  /** The depth from which on chains count as equally deep. */
  public static final int DEEP = 3;

  public Narrowing {
    EnumMap<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, of) -> {
          if (!of.isEmpty()) {
            copy.put(facet, new TreeSet<>(of));
          }
        });
    values = copy;
  }

  /** The values that will do; empty where the facet asks nothing. */
  public Set<String> of(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  /** Whether it asks nothing. */
  public boolean isNothing() {
    return values.isEmpty() && from == null && to == null;
  }

  /** Whether it asks for an attribution, and not only for articles. */
  public boolean asksOfAttributions() {
    return values.keySet().stream().anyMatch(Facet::ofAttribution);
  }

  /** Whether a value of a facet will do; null where the text gives none. */
  public boolean admits(Facet facet, String value) {
    Set<String> wanted = of(facet);
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  /** Whether a day of publication will do; null where it is not known. */
  public boolean admits(LocalDate day) {
    if (day == null) {
      return from == null && to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether an attribution has all that the facets of attributions ask. */
  public boolean admits(SourcedRecord record, Attribution one) {
    return admits(Facet.SOURCE, NameKey.of(record, one.source()))
        && admits(Facet.ACT, one.act().name())
        && admits(Facet.DEPTH, depth(record, one))
        && admits(Facet.ACCESS, one.access() == null ? null : one.access().name());
  }

  /** The depth of an attribution's chain as {@link Facet#DEPTH} has it. */
  public static String depth(SourcedRecord record, Attribution one) {
    return Integer.toString(Math.min(DEEP, record.chain(one).size()));
  }
}
