package org.isnad.ledger.identity;

import java.util.Comparator;

/**
 * The bearer of a name in one article: the least that identity is about. It is told by name and
 * article, not by a number of the record, so that judgements survive a new reading.
 */
public record Atom(String key, String document) implements Comparable<Atom> {

  private static final Comparator<Atom> ORDER =
      Comparator.comparing(Atom::key).thenComparing(Atom::document);

  @Override
  public int compareTo(Atom other) {
    return ORDER.compare(this, other);
  }
}
