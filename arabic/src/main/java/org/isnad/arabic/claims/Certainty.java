package org.isnad.arabic.claims;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.data.Logistic;
import org.isnad.core.record.Claim;

/**
 * How probable it is that a claim has the right act, agent and patient, by a logistic model over
 * {@link Signs} whose weights ({@code claims/certainty.tsv}) were fitted to claims judged by hand.
 * What is more likely wrong than worth its room is not put on record.
 */
final class Certainty {

  /** Below this a claim is left out, unless somebody asks for more. */
  static final double BAR = 0.34;

  private final Logistic model;

  private Certainty(Logistic model) {
    this.model = model;
  }

  static Certainty load() {
    return new Certainty(Logistic.load("claims/certainty.tsv"));
  }

  /**
   * The claims that are certain enough, each with its probability, numbered anew.
   *
   * @param bar the probability from which on one is kept
   */
  List<Claim> weigh(List<Claim> claims, Signs signs, double bar) {
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      double probability = model.probability(signs.of(claim));
      if (probability >= bar) {
        kept.add(claim.withConfidence(probability).called("c" + (kept.size() + 1)));
      }
    }
    return kept;
  }
}
