package org.isnad.ledger.store;

import java.util.Arrays;
import java.util.List;
import org.isnad.ledger.origin.Topic;

/**
 * Which articles are near to which: those of a few days that have uncommon words of their headlines
 * and beginnings, and names, in common. A word says the more the fewer articles of these days have
 * it; one that all have, or only one, says nothing.
 *
 * <p>Articles go by their places in a list that is sorted by days, so that those of some days stand
 * together; so do the places of one word. Not safe for several threads.
 */
final class Nearness {

  /** Words that stand in more articles of the days than this say nothing. */
  private static final int COMMON = 150;

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

  /** What a word says, by how many articles of the days have it. */
  private static final double[] SAYS = new double[COMMON + 1];

  static {
    for (int held = 2; held <= COMMON; held++) {
      SAYS[held] = Math.log(BACKGROUND / held);
    }
  }

  /** An article: its number, its day, counted from 1970 (0: unknown), and what it is about. */
  record About(long document, long day, Topic topic) {}

  private final List<About> articles;

  /** Of each word, by its rank among all words, the articles that have it, in order. */
  private final int[][] places;

  /** Of each article the ranks of its words. */
  private final int[][] words;

  /** Of each article the first of the days around it, and the one behind the last. */
  private final int[] from;

  private final int[] to;

  private final int[][] near;
  private final double[] weights;

  /** What each article shares with the one asked about, and which articles share anything. */
  private final double[] shared;

  private final int[] sharing;
  private int sharers;

  /**
   * @param articles sorted by days; all that are of the days around those that are asked about
   */
  Nearness(List<About> articles) {
    this.articles = articles;
    int size = articles.size();
    this.words = new int[size][];
    this.places = places(articles, words);
    this.from = new int[size];
    this.to = new int[size];
    window();
    this.near = new int[size][];
    this.weights = new double[size];
    Arrays.fill(weights, -1);
    this.shared = new double[size];
    this.sharing = new int[size];
  }

  private static int[][] places(List<About> articles, int[][] words) {
    long[] pairs = new long[articles.stream().mapToInt(a -> a.topic().size()).sum()];
    int next = 0;
    for (int i = 0; i < words.length; i++) {
      Topic topic = articles.get(i).topic();
      words[i] = new int[topic.size()];
      for (int w = 0; w < topic.size(); w++) {
        pairs[next++] = ((long) topic.word(w) << Integer.SIZE) | i;
      }
    }
    Arrays.sort(pairs);
    return byWord(pairs, words);
  }

  /** Cuts the sorted pairs of word and article where the word changes. */
  private static int[][] byWord(long[] pairs, int[][] words) {
    int[][] places = new int[pairs.length][];
    int[] filled = new int[words.length];
    int ranks = 0;
    int begin = 0;
    for (int i = 1; i <= pairs.length; i++) {
      if (i == pairs.length || word(pairs[i]) != word(pairs[begin])) {
        places[ranks] = new int[i - begin];
        for (int j = begin; j < i; j++) {
          int article = (int) pairs[j];
          places[ranks][j - begin] = article;
          words[article][filled[article]++] = ranks;
        }
        ranks++;
        begin = i;
      }
    }
    return Arrays.copyOf(places, ranks);
  }

  private static int word(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  private void window() {
    int first = 0;
    int behind = 0;
    for (int i = 0; i < articles.size(); i++) {
      while (day(first) < day(i) - DAYS) {
        first++;
      }
      while (behind < articles.size() && day(behind) <= day(i) + DAYS) {
        behind++;
      }
      from[i] = first;
      to[i] = behind;
    }
  }

  int size() {
    return articles.size();
  }

  long day(int article) {
    return articles.get(article).day();
  }

  /** The number under which the ledger has an article. */
  long document(int article) {
    return articles.get(article).document();
  }

  /** Those near to an article, itself not among them, in order. */
  int[] of(int article) {
    if (near[article] == null) {
      near[article] = find(article);
    }
    return near[article];
  }

  private int[] find(int article) {
    double own = share(article);
    int[] out = new int[sharers];
    int found = 0;
    for (int i = 0; i < sharers; i++) {
      int other = sharing[i];
      double common = shared[other];
      shared[other] = 0;
      if (other != article && common >= LEAST && common >= SHARE * Math.sqrt(own * weight(other))) {
        out[found++] = other;
      }
    }
    sharers = 0;
    Arrays.sort(out, 0, found);
    return Arrays.copyOf(out, found);
  }

  /** Adds up what each other article shares with one; gives what that one's words say in all. */
  private double share(int article) {
    double sum = 0;
    for (int word : words[article]) {
      int[] held = places[word];
      int begin = first(held, from[article]);
      int end = first(held, to[article]);
      double says = says(end - begin);
      sum += says;
      for (int i = begin; says > 0 && i < end; i++) {
        if (shared[held[i]] == 0) {
          sharing[sharers++] = held[i];
        }
        shared[held[i]] += says;
      }
    }
    weights[article] = sum;
    return sum;
  }

  private double weight(int article) {
    if (weights[article] < 0) {
      double sum = 0;
      for (int word : words[article]) {
        int[] held = places[word];
        sum += says(first(held, to[article]) - first(held, from[article]));
      }
      weights[article] = sum;
    }
    return weights[article];
  }

  /** The place of the first article that is not before another. */
  private static int first(int[] held, int article) {
    int found = Arrays.binarySearch(held, article);
    return found < 0 ? -found - 1 : found;
  }

  private static double says(int held) {
    return held > COMMON ? 0 : SAYS[held];
  }
}
