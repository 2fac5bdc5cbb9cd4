package org.isnad.ledger.reprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.isnad.core.text.Span;

/**
 * Two texts side by side: what of each stands in the other too, and what only here.
 *
 * @param one the one text's stretches, in order; together they hold all its words
 * @param other the same of the other text
 */
public record Collation(List<Stretch> one, List<Stretch> other) {

  /** Gaps with more words than this on one side are not compared word by word. */
  private static final int LONGEST_GAP = 400;

  public Collation {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /**
   * A stretch of one text.
   *
   * @param span from its first word to its last, in the unchanged text
   */
  public record Stretch(Kind kind, Span span) {}

  /** What a stretch is to the other text. */
  public enum Kind {
    /** It stands there too, in the same place. */
    KEPT,
    /** It stands there too, in another place. */
    MOVED,
    /** It does not stand there. */
    OWN
  }

  /** Collates two texts. */
  public static Collation of(Wording one, Wording other) {
    List<Tile> tiles = Tiling.of(one.words(), other.words());
    List<Tile> inOrder = inOrder(tiles);
    Marks marks = new Marks(one, other);
    tiles.forEach(tile -> marks.put(tile, inOrder.contains(tile) ? Kind.KEPT : Kind.MOVED));
    Tile before = new Tile(0, 0, 0);
    for (Tile tile : inOrder) {
      marks.fill(before, tile);
      before = tile;
    }
    marks.fill(before, new Tile(one.size(), other.size(), 0));
    return new Collation(marks.ofOne.stretches(one), marks.ofOther.stretches(other));
  }

  /** The tiles that keep their order in both texts, as many words as possible. */
  private static List<Tile> inOrder(List<Tile> tiles) {
    int[] words = new int[tiles.size()];
    int[] before = new int[tiles.size()];
    int best = -1;
    for (int i = 0; i < tiles.size(); i++) {
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        boolean follows = tiles.get(j).oneEnd() <= tiles.get(i).one();
        if (follows && (before[i] < 0 || words[j] > words[before[i]])) {
          before[i] = j;
        }
      }
      words[i] = tiles.get(i).length() + (before[i] < 0 ? 0 : words[before[i]]);
      best = best < 0 || words[i] > words[best] ? i : best;
    }
    List<Tile> out = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      out.add(tiles.get(i));
    }
    out.sort(Comparator.comparingInt(Tile::other));
    return out;
  }

  private static final class Side {
    private final BitSet kept = new BitSet();
    private final BitSet moved = new BitSet();

    private void put(int begin, int end, Kind kind) {
      (kind == Kind.KEPT ? kept : moved).set(begin, end);
    }

    private Kind kind(int word) {
      return kept.get(word) ? Kind.KEPT : moved.get(word) ? Kind.MOVED : Kind.OWN;
    }

    private List<Stretch> stretches(Wording wording) {
      List<Stretch> out = new ArrayList<>();
      int begin = 0;
      for (int i = 1; i <= wording.size(); i++) {
        if (i == wording.size() || kind(i) != kind(begin)) {
          out.add(new Stretch(kind(begin), wording.span(begin, i - 1)));
          begin = i;
        }
      }
      return out;
    }
  }

  private static final class Marks {
    private final Wording one;
    private final Wording other;
    private final Side ofOne = new Side();
    private final Side ofOther = new Side();

    private Marks(Wording one, Wording other) {
      this.one = one;
      this.other = other;
    }

    private void put(Tile tile, Kind kind) {
      ofOne.put(tile.one(), tile.oneEnd(), kind);
      ofOther.put(tile.other(), tile.otherEnd(), kind);
    }

    /** Finds the single words that are common between two tiles that follow each other. */
    private void fill(Tile before, Tile after) {
      int n = after.one() - before.oneEnd();
      int m = after.other() - before.otherEnd();
      if (n > 0 && m > 0 && n <= LONGEST_GAP && m <= LONGEST_GAP) {
        common(before.oneEnd(), n, before.otherEnd(), m);
      }
    }

    /** The longest common subsequence of two gaps. */
    private void common(int oneBegin, int n, int otherBegin, int m) {
      int[][] length = new int[n + 1][m + 1];
      for (int i = n - 1; i >= 0; i--) {
        for (int j = m - 1; j >= 0; j--) {
          length[i][j] =
              same(oneBegin + i, otherBegin + j)
                  ? length[i + 1][j + 1] + 1
                  : Math.max(length[i + 1][j], length[i][j + 1]);
        }
      }
      int i = 0;
      int j = 0;
      while (i < n && j < m) {
        if (same(oneBegin + i, otherBegin + j)) {
          put(new Tile(oneBegin + i++, otherBegin + j++, 1), Kind.KEPT);
        } else if (length[i + 1][j] >= length[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
    }

    private boolean same(int i, int j) {
      return one.words().get(i).equals(other.words().get(j))
          && ofOne.kind(i) == Kind.OWN
          && ofOther.kind(j) == Kind.OWN;
    }
  }
}
