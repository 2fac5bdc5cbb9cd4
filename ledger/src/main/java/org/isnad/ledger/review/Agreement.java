package org.isnad.ledger.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far two readers agree on the places that both judged. They agree on a place where both
 * accept, both correct or both reject it; what two corrections say may still differ, see {@link
 * #differences}.
 *
 * @param one the reader whose name comes first
 * @param other the other reader
 * @param pairs what each says of one place, in the order in which the first judged
 */
public record Agreement(String one, String other, List<Pair> pairs) {

  /** Two readers on one place. */
  public record Pair(Judgement one, Judgement other) {

    /** Whether both accept, both correct or both reject. */
    public boolean isSameVerdict() {
      return one.verdict().getClass().equals(other.verdict().getClass());
    }

    /** Whether both take the place to be the same; corrections by what they say. */
    public boolean isSame() {
      return isSameVerdict()
          && (!(one.verdict() instanceof Verdict.Corrected)
              || one.verdict().equals(other.verdict()));
    }
  }

  public Agreement {
    pairs = List.copyOf(pairs);
  }

  /**
   * All pairs of readers who judged a place in common, those with most places first.
   *
   * @param log all judgements in the order of their numbers
   */
  public static List<Agreement> of(List<Judgement> log) {
    Map<String, List<Judgement>> texts = new TreeMap<>();
    log.forEach(
        j -> texts.computeIfAbsent(j.document() + " " + j.sha256(), t -> new ArrayList<>()).add(j));
    Map<List<String>, List<Pair>> found = new HashMap<>();
    texts.values().forEach(text -> pair(Standing.byReader(text), found));
    return found.entrySet().stream()
        .map(e -> new Agreement(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .sorted(
            Comparator.comparingInt((Agreement a) -> -a.pairs().size())
                .thenComparing(Agreement::one)
                .thenComparing(Agreement::other))
        .toList();
  }

  private static void pair(List<Judgement> said, Map<List<String>, List<Pair>> out) {
    for (Judgement one : said) {
      for (Judgement other : said) {
        if (one.reader().compareTo(other.reader()) < 0 && one.cue().overlaps(other.cue())) {
          out.computeIfAbsent(List.of(one.reader(), other.reader()), k -> new ArrayList<>())
              .add(new Pair(one, other));
        }
      }
    }
  }

  /** The places on which they differ, also where both correct but not to the same. */
  public List<Pair> differences() {
    return pairs.stream().filter(p -> !p.isSame()).toList();
  }

  /** On how many places their verdict is the same. */
  public long same() {
    return pairs.stream().filter(Pair::isSameVerdict).count();
  }

  /**
   * Cohen's kappa of the verdicts: agreement beyond what two readers with these habits would reach
   * by chance (J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and
   * Psychological Measurement 20, 1960).
   *
   * @return at most 1; empty where both always say the same one thing, since chance explains all
   */
  public OptionalDouble kappa() {
    Map<Class<?>, long[]> counts = new HashMap<>();
    for (Pair pair : pairs) {
      counts.computeIfAbsent(pair.one().verdict().getClass(), c -> new long[2])[0]++;
      counts.computeIfAbsent(pair.other().verdict().getClass(), c -> new long[2])[1]++;
    }
    double all = pairs.size();
    double chance = counts.values().stream().mapToDouble(n -> n[0] / all * (n[1] / all)).sum();
    return chance >= 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((same() / all - chance) / (1 - chance));
  }
}
