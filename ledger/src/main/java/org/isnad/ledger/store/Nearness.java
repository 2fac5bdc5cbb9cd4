package org.isnad.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which articles are near to which: those of a few days that have uncommon words of their headlines
 * and beginnings, and names, in common. A word says the more the fewer articles of these days have
 * it; one that all have, or only one, says nothing.
 */
final class Nearness {

  /** Words that stand in more articles of the days than this say nothing. */
  static final int COMMON = 150;

  /** Articles more than that many days apart are not near, whatever they share. */
  static final int DAYS = 5;

  /**
   * As many articles as a paper's archive of a few days has; a word's rarity is held against it.
   */
  private static final double BACKGROUND = 2000;

  /** What two near articles must share at least: about four uncommon words. */
  private static final double LEAST = 22;

  /** The share of what they are about that must be common. */
  private static final double SHARE = 0.18;

  /** An article's day, counted from 1970 (0: unknown), and what it is about. */
  record About(long day, Set<String> words) {}

  /** A word within the days around a day. */
  record Around(String word, long day) {}

  private final Function<Long, About> about;
  private final Function<Around, List<Long>> places;
  private final Map<Long, Set<Long>> near = new HashMap<>();
  private final Map<Long, Double> weights = new HashMap<>();

  /**
   * @param about what an article is about
   * @param places the articles that have a word within some days, cut behind {@link #COMMON}
   */
  Nearness(Function<Long, About> about, Function<Around, List<Long>> places) {
    this.about = about;
    this.places = places;
  }

  /** Those near to an article, itself not among them, by number. */
  Set<Long> of(long document) {
    return near.computeIfAbsent(document, this::find);
  }

  /** How many of some articles are of the days around another. */
  long within(long document, Set<Long> articles) {
    long day = about.apply(document).day();
    return articles.stream().filter(a -> Math.abs(about.apply(a).day() - day) <= DAYS).count();
  }

  private Set<Long> find(long document) {
    About own = about.apply(document);
    Map<Long, Double> shared = new TreeMap<>();
    double weight = 0;
    for (String word : own.words()) {
      List<Long> held = places.apply(new Around(word, own.day()));
      double says = weight(held.size());
      weight += says;
      if (says > 0) {
        held.forEach(other -> shared.merge(other, says, Double::sum));
      }
    }
    weights.put(document, weight);
    shared.remove(document);
    Set<Long> out = new TreeSet<>();
    for (Map.Entry<Long, Double> other : shared.entrySet()) {
      if (other.getValue() >= LEAST
          && other.getValue() >= SHARE * Math.sqrt(weight * weight(other.getKey()))) {
        out.add(other.getKey());
      }
    }
    return out;
  }

  private double weight(long document) {
    Double known = weights.get(document);
    if (known == null) {
      About other = about.apply(document);
      known =
          other.words().stream()
              .mapToDouble(word -> weight(places.apply(new Around(word, other.day())).size()))
              .sum();
      weights.put(document, known);
    }
    return known;
  }

  private static double weight(int places) {
    return places < 2 || places > COMMON ? 0 : Math.log(BACKGROUND / places);
  }
}
