package org.isnad.ledger.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Members joined into classes (union by least member, with path halving), so that the same joins in
 * any order give the same roots.
 */
public final class Union<T extends Comparable<T>> {

  private final Map<T, T> parents = new TreeMap<>();

  /** Adds a member, in a class of its own if it is new. */
  public void add(T member) {
    parents.putIfAbsent(member, member);
  }

  /** Whether a member was added. */
  public boolean has(T member) {
    return parents.containsKey(member);
  }

  /** Makes the classes of two members one. */
  public void join(T one, T other) {
    T a = root(one);
    T b = root(other);
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else {
      parents.put(a, b);
    }
  }

  /** The least member of a member's class. */
  public T root(T member) {
    add(member);
    T at = member;
    while (!parents.get(at).equals(at)) {
      parents.put(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  /** All members in order. */
  public Collection<T> members() {
    return List.copyOf(parents.keySet());
  }
}
