package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Attribution;
import org.isnad.core.text.Span;

/**
 * How probable it is that an attribution is a real one with the right content, by a logistic model
 * over {@link Signs} whose weights ({@code certainty.tsv}) were fitted to attributions judged by
 * hand. What is more likely wrong than worth its room is not put on record.
 */
final class Certainty {

  /** The weight that every attribution has. */
  static final String ALWAYS = "always";

  /** Which part of the bar is asked of a link in a chain. */
  private static final double LINK = 0.8;

  private final Map<String, Double> weights;

  private Certainty(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static Certainty load() {
    Map<String, Double> weights = new HashMap<>();
    for (Row row : Lexicon.load("attribution/certainty.tsv").rows()) {
      weights.put(row.key(), Double.parseDouble(row.get("weight")));
    }
    return new Certainty(weights);
  }

  /**
   * The attributions that are certain enough, each with its probability.
   *
   * @param bar the probability from which on one is kept
   */
  Attributed weigh(ParsedText text, Attributed found, double bar) {
    Signs signs = new Signs(text, found.cast(), found.attributions());
    List<Attribution> weighed = new ArrayList<>();
    for (Attribution attribution : found.attributions()) {
      weighed.add(attribution.withConfidence(probability(signs.of(attribution))));
    }
    Predicate<Attribution> isKept = isKept(weighed, bar);
    List<Span> doubtful =
        weighed.stream().filter(isKept.negate()).flatMap(it -> it.content().stream()).toList();
    return new Attributed(Numbering.keep(weighed, isKept), found.cast(), doubtful);
  }

  /** Those that are certain enough, and the links of their chains. */
  static Predicate<Attribution> isKept(List<Attribution> weighed, double bar) {
    Set<String> links = links(weighed, bar);
    return it -> it.confidence() >= bar || links.contains(it.id());
  }

  /**
   * The attributions on which one hangs that is certain enough, and that are nearly so themselves:
   * a chain with a link left out would say that somebody spoke to whom he never spoke.
   */
  private static Set<String> links(List<Attribution> all, double bar) {
    Map<String, Attribution> byId = new HashMap<>();
    all.forEach(it -> byId.put(it.id(), it));
    Set<String> out = new HashSet<>();
    for (Attribution inner : all) {
      Attribution link = inner.confidence() < bar ? null : byId.get(inner.parent());
      while (link != null && link.confidence() >= LINK * bar) {
        out.add(link.id());
        link = byId.get(link.parent());
      }
      if (isRelayed(inner, byId, bar)) {
        out.add(inner.id());
      }
    }
    return out;
  }

  /** "From so-and-so": without its inner link a relay would end at the one who passes it on. */
  private static boolean isRelayed(Attribution inner, Map<String, Attribution> byId, double bar) {
    Attribution outer = byId.get(inner.parent());
    return inner.rule().startsWith("relayed:")
        && inner.confidence() >= LINK * bar
        && outer != null
        && outer.confidence() >= bar;
  }

  /** The probability of an attribution with these signs, in hundredths. */
  double probability(Set<String> signs) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }
}
