package org.isnad.ledger.reprint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How much wording two texts share.
 *
 * @param tiles the shared runs, in the order of the other text
 * @param resemblance the share of runs of four words that both have among those that either has, 0
 *     to 1
 * @param ofOne the share of the one text's words that stand in shared runs, 0 to 1
 * @param ofOther the same of the other text
 */
public record Overlap(List<Tile> tiles, double resemblance, double ofOne, double ofOther) {

  private static final double MOST = 0.6;
  private static final double WHATEVER_THE_DAY = 0.4;
  private static final double LEAST = 0.05;
  private static final int PASSAGE = 25;

  /** Fewer words in common are a headline or a formula. */
  private static final int LEAST_WORDS = 15;

  public Overlap {
    tiles = List.copyOf(tiles);
  }

  /** The overlap of two texts. */
  public static Overlap of(Wording one, Wording other) {
    List<Tile> tiles = Tiling.of(one.words(), other.words());
    int shared = tiles.stream().mapToInt(Tile::length).sum();
    return new Overlap(
        tiles,
        Sketch.of(one).resemblance(Sketch.of(other)),
        (double) shared / Math.max(1, one.size()),
        (double) shared / Math.max(1, other.size()));
  }

  /**
   * What two articles with this overlap are to each other. Formulas (telegrams, forecasts,
   * statements of courts) come back on other days with other facts in them, so of articles that are
   * more than a day apart, or whose day is unknown, more is asked.
   *
   * @param one the day on which the one article was published, null where unknown
   * @param other the same of the other
   */
  public Kinship kinship(LocalDate one, LocalDate other) {
    int shared = tiles.stream().mapToInt(Tile::length).sum();
    boolean most = Math.max(ofOne, ofOther) >= MOST && shared >= LEAST_WORDS;
    boolean near =
        one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
    if (most && (resemblance >= WHATEVER_THE_DAY || (near && resemblance >= LEAST))) {
      return Kinship.COPY;
    }
    return longest() >= PASSAGE ? Kinship.PASSAGE : Kinship.NONE;
  }

  /** How many words the longest shared run has; 0 where there is none. */
  public int longest() {
    return tiles.stream().mapToInt(Tile::length).max().orElse(0);
  }
}
