package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of articles about one matter. A group grows from one article: next comes the one that most
 * of the group are near to, as long as a quarter of those of its days are. So no single article
 * that speaks of two matters can join their groups.
 */
final class Growth {

  /** A group holds articles that many days before and after the one from which it grew, at most. */
  static final int REACH = 15;

  private static final double LEAST_SHARE = 0.25;
  private static final int MOST_ARTICLES = 200;

  private final Nearness nearness;

  /** To how many of the group each article is near; only those of the present group are not 0. */
  private final int[] links;

  Growth(Nearness nearness) {
    this.nearness = nearness;
    this.links = new int[nearness.size()];
  }

  /** The articles of a group, in order, and the one from which it grew. */
  record Group(int seed, BitSet members) {}

  /**
   * Groups of at least some articles. They grow from the articles that most are near to; one that
   * mostly holds what earlier groups hold is left out.
   */
  List<Group> all(int least) {
    BitSet covered = new BitSet();
    List<Group> out = new ArrayList<>();
    for (int seed : seeds()) {
      if (!covered.get(seed)) {
        BitSet group = from(seed);
        BitSet known = (BitSet) group.clone();
        known.and(covered);
        covered.or(group);
        if (known.cardinality() * 2 < group.cardinality() && group.cardinality() >= least) {
          out.add(new Group(seed, group));
        }
      }
    }
    return out;
  }

  private List<Integer> seeds() {
    return IntStream.range(0, nearness.size())
        .boxed()
        .sorted(Comparator.comparing((Integer article) -> -nearness.of(article).length))
        .toList();
  }

  /** The group that grows from one article, itself in it. */
  BitSet from(int seed) {
    BitSet group = new BitSet();
    List<Integer> open = new ArrayList<>();
    int[] days = new int[2 * REACH + 1];
    int next = seed;
    while (next >= 0 && group.cardinality() < MOST_ARTICLES) {
      group.set(next);
      days[day(next, seed)]++;
      for (int other : nearness.of(next)) {
        if (!group.get(other) && isInReach(other, seed) && links[other]++ == 0) {
          open.add(other);
        }
      }
      open.remove((Integer) next);
      links[next] = 0;
      next = nearest(open, days, seed);
    }
    open.forEach(article -> links[article] = 0);
    return group;
  }

  private boolean isInReach(int article, int seed) {
    return Math.abs(nearness.day(article) - nearness.day(seed)) <= REACH;
  }

  private int day(int article, int seed) {
    return (int) (nearness.day(article) - nearness.day(seed)) + REACH;
  }

  /** The one that most of the group are near to; -1 where for none enough of its days are. */
  private int nearest(List<Integer> open, int[] days, int seed) {
    int[] within = within(days);
    int best = -1;
    for (int article : open) {
      boolean enough = links[article] >= LEAST_SHARE * within[day(article, seed)];
      if (enough && (best < 0 || isBefore(article, best))) {
        best = article;
      }
    }
    return best;
  }

  private boolean isBefore(int one, int other) {
    return links[one] > links[other] || (links[one] == links[other] && one < other);
  }

  /** For each day, how many of the group are of the days around it. */
  private static int[] within(int[] days) {
    int[] out = new int[days.length];
    for (int day = 0; day < days.length; day++) {
      int to = Math.min(days.length - 1, day + Nearness.DAYS);
      for (int near = Math.max(0, day - Nearness.DAYS); near <= to; near++) {
        out[day] += days[near];
      }
    }
    return out;
  }
}
