package org.isnad.core.record;

import org.isnad.core.text.Span;

/**
 * An event or act between actors, as a text states it. Never a fact: {@code attribution} leads to
 * those who answer for it.
 *
 * @param id unique within the record: {@code c1}, {@code c2}, …
 * @param predicate the verb or noun, clitics off
 * @param agent who did it; null where the text tells of nobody, as are the following parts
 * @param time where the act's time stands in the text, with its value
 * @param attribution the innermost attribution that holds the claim, null for the article's voice
 * @param rule the rule that found it
 * @param confidence between 0 and 1
 * @param stance how it stands to an earlier claim of the article, null where the text does not show
 *     it
 */
public record Claim(
    String id,
    ClaimType type,
    Span predicate,
    Party agent,
    Party patient,
    Party theme,
    Party place,
    When time,
    Polarity polarity,
    boolean hedged,
    String attribution,
    String rule,
    double confidence,
    Stance stance) {

  /** A claim that stands to no other. */
  public Claim(
      String id,
      ClaimType type,
      Span predicate,
      Party agent,
      Party patient,
      Party theme,
      Party place,
      When time,
      Polarity polarity,
      boolean hedged,
      String attribution,
      String rule,
      double confidence) {
    this(
        id,
        type,
        predicate,
        agent,
        patient,
        theme,
        place,
        time,
        polarity,
        hedged,
        attribution,
        rule,
        confidence,
        null);
  }

  /** The same claim, as it stands to an earlier one. */
  public Claim standing(Stance toEarlier) {
    return with(id, agent, hedged, attribution, confidence, toEarlier);
  }

  /** The same claim under another id. */
  public Claim called(String other) {
    return with(other, agent, hedged, attribution, confidence, stance);
  }

  /** The same act done by somebody else; null for nobody named. */
  public Claim doneBy(Party other) {
    return with(id, other, hedged, attribution, confidence, stance);
  }

  /** The same claim, said to be doubtful. */
  public Claim inDoubt() {
    return with(id, agent, true, attribution, confidence, stance);
  }

  /** The same claim under another attribution; null for the article's voice. */
  public Claim heldBy(String holder) {
    return with(id, agent, hedged, holder, confidence, stance);
  }

  /** The same claim, as certain as given: a probability. */
  public Claim withConfidence(double probability) {
    return with(id, agent, hedged, attribution, probability, stance);
  }

  private Claim with(
      String newId, Party doer, boolean doubt, String holder, double certainty, Stance toEarlier) {
    return new Claim(
        newId, type, predicate, doer, patient, theme, place, time, polarity, doubt, holder, rule,
        certainty, toEarlier);
  }

  /**
   * How a claim stands to an earlier one of the same article.
   *
   * @param claim the id of the earlier claim
   * @param words those that show it, never null
   */
  public record Stance(StanceKind kind, String claim, Span words) {}

  /**
   * A claim's time.
   *
   * @param value a TIMEX3 value
   */
  public record When(Span span, String value) {}
}
