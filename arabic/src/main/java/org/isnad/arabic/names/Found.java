package org.isnad.arabic.names;

import java.util.Optional;
import org.isnad.core.record.EntityType;
import org.isnad.core.text.Span;

/**
 * A name found by a rule.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param span the letters, proclitics left out
 * @param core index of the first word after the type word; {@code first} where there is none
 * @param entry the authority entry, null where no list holds the name
 * @param weight the rule's say where two names of the same length overlap; more is stronger
 */
record Found(
    int first,
    int end,
    Span span,
    int core,
    EntityType type,
    Entry entry,
    String rule,
    int weight) {

  /** The same name with the entry of a list that holds exactly it. */
  Found with(Optional<Found> listed) {
    return listed
        .filter(l -> l.span().equals(span) && l.type() == type)
        .map(l -> new Found(first, end, span, core, type, l.entry(), rule, weight))
        .orElse(this);
  }

  /** The same name made longer. */
  Found upTo(int newEnd, Span last) {
    return new Found(first, newEnd, span.cover(last), core, type, entry, rule, weight);
  }

  int length() {
    return end - first;
  }

  boolean overlaps(Found other) {
    return first < other.end && other.first < end;
  }
}
