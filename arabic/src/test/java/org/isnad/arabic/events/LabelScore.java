package org.isnad.arabic.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.arabic.Figures;

/** Counts in how many sentences of each label a program found an event of the type. */
final class LabelScore {

  static final List<String> LABELS = List.of("yes", "ambiguous", "difficult no", "easy no");
  private static final List<String> EASY = List.of("easy no");
  private static final List<String> BOTH = List.of("easy no", "difficult no");

  private final Map<String, int[]> counts = new TreeMap<>();

  /**
   * Counts a sentence.
   *
   * @throws IllegalArgumentException if the set has another label than those that are known
   */
  void count(String label, boolean found) {
    if (!LABELS.contains(label)) {
      throw new IllegalArgumentException("unknown label " + label + "; add it to LABELS");
    }
    int[] count = counts.computeIfAbsent(label, key -> new int[2]);
    count[0]++;
    count[1] += found ? 1 : 0;
  }

  int of(String label) {
    return counts.getOrDefault(label, new int[2])[0];
  }

  int found(String label) {
    return counts.getOrDefault(label, new int[2])[1];
  }

  double recall() {
    return (double) found("yes") / Math.max(1, of("yes"));
  }

  /** Precision where sentences of these labels hold no event; others are left out. */
  double precision(List<String> noes) {
    int wrong = noes.stream().mapToInt(this::found).sum();
    return (double) found("yes") / Math.max(1, found("yes") + wrong);
  }

  /** A table of counts, precision and recall, a column a score. */
  static List<String> table(String title, Map<String, LabelScore> scores) {
    List<String> out = new ArrayList<>(List.of(Figures.row(title, scores.keySet())));
    for (String label : LABELS) {
      out.add(line(label, scores, s -> s.found(label) + "/" + s.of(label)));
    }
    for (List<String> noes : List.of(EASY, BOTH)) {
      String against = "precision of yes against " + String.join(" and ", noes);
      out.add(line(against, scores, s -> Figures.line("%.1f %%", 100 * s.precision(noes))));
    }
    out.add(line("recall of yes", scores, s -> Figures.line("%.1f %%", 100 * s.recall())));
    return out;
  }

  private static String line(
      String title, Map<String, LabelScore> scores, Function<LabelScore, String> cell) {
    return Figures.row(title, scores.values().stream().map(cell).toList());
  }
}
