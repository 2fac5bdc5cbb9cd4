package org.isnad.arabic.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A logistic regression over named signs, whose weights are a table that people can read and whose
 * fit is plain descent, so that the same cases give the same weights.
 */
public final class Logistic {

  /** The weight that every case has. */
  private static final String ALWAYS = "always";

  private static final int ROUNDS = 3000;
  private static final double STEP = 0.5;

  private final Map<String, Double> weights;
  private final Map<String, Integer> seen;

  private Logistic(Map<String, Double> weights, Map<String, Integer> seen) {
    this.weights = Map.copyOf(weights);
    this.seen = Map.copyOf(seen);
  }

  /**
   * Loads weights: a table with the columns {@code sign} and {@code weight}.
   *
   * @throws DataException naming file and line, if the table is malformed or has no examples
   */
  public static Logistic load(String table) {
    Map<String, Double> weights = new HashMap<>();
    for (Row row : TableReader.resource(table).rows()) {
      weights.put(row.key(), Double.parseDouble(row.get("weight")));
    }
    return new Logistic(weights, Map.of());
  }

  /**
   * Fits weights to cases.
   *
   * @param signs of each case
   * @param right which cases are right, in the same order
   * @param least how many cases must have a sign for it to get a weight
   * @param ridge how strongly weights are drawn towards zero, but for the one that all cases have
   */
  public static Logistic fit(
      List<Set<String>> signs, List<Boolean> right, int least, double ridge) {
    Map<String, Integer> seen = new TreeMap<>();
    signs.forEach(set -> set.forEach(sign -> seen.merge(sign, 1, Integer::sum)));
    seen.values().removeIf(count -> count < least);
    Map<String, Double> weights = new TreeMap<>();
    seen.keySet().forEach(sign -> weights.put(sign, 0.0));
    weights.put(ALWAYS, 0.0);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> gradient = gradient(weights, signs, right, ridge);
      gradient.forEach((sign, slope) -> weights.merge(sign, -STEP * slope, Double::sum));
    }
    seen.put(ALWAYS, signs.size());
    return new Logistic(weights, seen);
  }

  private static Map<String, Double> gradient(
      Map<String, Double> weights, List<Set<String>> signs, List<Boolean> right, double ridge) {
    int size = signs.size();
    Map<String, Double> gradient = new HashMap<>();
    weights.forEach((s, w) -> gradient.put(s, s.equals(ALWAYS) ? 0 : ridge * w / size));
    for (int i = 0; i < size; i++) {
      double error = (chance(weights, signs.get(i)) - (right.get(i) ? 1 : 0)) / size;
      gradient.merge(ALWAYS, error, Double::sum);
      for (String sign : signs.get(i)) {
        gradient.computeIfPresent(sign, (s, slope) -> slope + error);
      }
    }
    return gradient;
  }

  private static double chance(Map<String, Double> weights, Set<String> signs) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The probability of a case with these signs, in hundredths. */
  public double probability(Set<String> signs) {
    return Math.round(100 * chance(weights, signs)) / 100.0;
  }

  /** The rows of the table, each sign with its weight and in how many cases it was seen. */
  public List<String> rows() {
    List<String> out = new ArrayList<>();
    Map<String, Double> sorted = new TreeMap<>(weights);
    out.add(row(ALWAYS, sorted.remove(ALWAYS)));
    sorted.forEach((sign, weight) -> out.add(row(sign, weight)));
    return out;
  }

  private String row(String sign, double weight) {
    return String.format(Locale.ROOT, "%s\t%.2f\t%d", sign, weight, seen.getOrDefault(sign, 0));
  }
}
