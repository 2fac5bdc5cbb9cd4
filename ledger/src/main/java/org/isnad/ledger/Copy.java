package org.isnad.ledger;

import org.isnad.ledger.reprint.Kinship;

/**
 * Another article that shares wording with the one asked about.
 *
 * @param document the other article
 * @param kinship a copy, or an article with a common passage; never none
 * @param ofThis the share of the asked article's words that stand in the other, 0 to 1
 * @param ofOther the share of the other's words that stand in the asked one, 0 to 1
 * @param longest how many words the longest common run has
 * @param order which of the two came first
 */
public record Copy(
    DocumentRef document,
    Kinship kinship,
    double ofThis,
    double ofOther,
    int longest,
    Order order) {

  /** Which of two articles came first, and what tells so. */
  public enum Order {
    /** The asked article credits the other's publisher. */
    CREDITS_OTHER,
    /** The other article credits the asked one's publisher. */
    CREDITED_BY_OTHER,
    /** The other article was published on an earlier day. */
    AFTER_OTHER,
    /** The other article was published on a later day. */
    BEFORE_OTHER,
    /** They credit each other, or bear the same day, or one has none. */
    UNKNOWN
  }
}
