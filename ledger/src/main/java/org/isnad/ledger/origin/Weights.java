package org.isnad.ledger.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much each stem says among some texts: the rarer the more (inverse document frequency; Spärck
 * Jones 1972), and numbers twice as much, since reports keep them when they change the words.
 */
public final class Weights {

  private final Map<String, Integer> texts = new HashMap<>();
  private final int count;

  /** Counts in how many of some texts each stem stands. */
  public Weights(Collection<Gist> all) {
    all.forEach(gist -> gist.stems().forEach(stem -> texts.merge(stem, 1, Integer::sum)));
    count = all.size();
  }

  /** What a stem says; above 0. */
  public double of(String stem) {
    double rarity = Math.log((count + 2.0) / (texts.getOrDefault(stem, 0) + 1.0)) + 0.1;
    return Character.isDigit(stem.charAt(0)) ? 2 * rarity : rarity;
  }

  /** What some stems say together. */
  public double of(Set<String> stems) {
    return stems.stream().sorted().mapToDouble(this::of).sum();
  }

  /** The share of what the shorter piece says that the other says too, 0 to 1. */
  public double likeness(Gist one, Gist other) {
    Set<String> shared = shared(one, other);
    double least = Math.min(of(one.stems()), of(other.stems()));
    return shared.size() < 2 || least == 0 ? 0 : of(shared) / least;
  }

  private static Set<String> shared(Gist one, Gist other) {
    Set<String> out = new HashSet<>(one.stems());
    out.retainAll(other.stems());
    return out;
  }
}
