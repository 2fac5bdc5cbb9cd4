package org.isnad.ledger.reprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of words that two texts share, wherever they stand in either: longest first, no word
 * used twice (greedy string tiling; Wise 1993). So passages that were moved are found as well as
 * those that were kept in their place.
 */
final class Tiling {

  /** Of a run that stands in the one text more often than this, the first ones are tried. */
  private static final int MOST_PLACES = 20;

  private static final Comparator<Tile> LONGEST_FIRST =
      Comparator.comparingInt(Tile::length)
          .reversed()
          .thenComparingInt(Tile::one)
          .thenComparingInt(Tile::other);

  private final List<String> one;
  private final List<String> other;
  private final BitSet usedOfOne = new BitSet();
  private final BitSet usedOfOther = new BitSet();
  private final List<Tile> tiles = new ArrayList<>();

  private Tiling(List<String> one, List<String> other) {
    this.one = one;
    this.other = other;
  }

  /** The shared runs of at least {@link Sketch#RUN} words, in the order of the other text. */
  static List<Tile> of(List<String> one, List<String> other) {
    Tiling tiling = new Tiling(one, other);
    List<Tile> longest = tiling.longestRuns();
    longest.sort(LONGEST_FIRST);
    longest.forEach(tiling::lay);
    tiling.tiles.sort(Comparator.comparingInt(Tile::other));
    return List.copyOf(tiling.tiles);
  }

  private List<Tile> longestRuns() {
    Map<List<String>, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + Sketch.RUN <= one.size(); i++) {
      places.computeIfAbsent(run(one, i), key -> new ArrayList<>()).add(i);
    }
    List<Tile> out = new ArrayList<>();
    for (int j = 0; j + Sketch.RUN <= other.size(); j++) {
      List<Integer> here = places.getOrDefault(run(other, j), List.of());
      for (int i : here.subList(0, Math.min(here.size(), MOST_PLACES))) {
        if (i == 0 || j == 0 || !one.get(i - 1).equals(other.get(j - 1))) {
          out.add(new Tile(i, j, length(i, j)));
        }
      }
    }
    return out;
  }

  private static List<String> run(List<String> words, int at) {
    return words.subList(at, at + Sketch.RUN);
  }

  private int length(int i, int j) {
    int length = Sketch.RUN;
    while (i + length < one.size()
        && j + length < other.size()
        && one.get(i + length).equals(other.get(j + length))) {
      length++;
    }
    return length;
  }

  /** Takes what is still free of a run. */
  private void lay(Tile run) {
    int at = 0;
    while (at < run.length()) {
      int end = at;
      while (end < run.length() && isFree(run, end)) {
        end++;
      }
      if (end - at >= Sketch.RUN) {
        Tile tile = new Tile(run.one() + at, run.other() + at, end - at);
        usedOfOne.set(tile.one(), tile.oneEnd());
        usedOfOther.set(tile.other(), tile.otherEnd());
        tiles.add(tile);
      }
      at = end + 1;
    }
  }

  private boolean isFree(Tile run, int at) {
    return !usedOfOne.get(run.one() + at) && !usedOfOther.get(run.other() + at);
  }
}
