package org.isnad.core.record;

import java.util.List;
import org.isnad.core.text.Span;

/**
 * A place where the text makes somebody else answer for a piece of content.
 *
 * @param id unique within the record: {@code a1}, {@code a2}, …
 * @param cue the words that say so, clitics off
 * @param source who answers; null where the text tells of nobody
 * @param content the stretches the source answers for; never empty
 * @param parent the id of the attribution in whose content this one stands, null where the article
 *     itself speaks
 * @param negated whether the act itself is negated, as in "did not deny"
 * @param hedged whether the act itself is hedged, as in "seemed to confirm"
 * @param medium through what it was said (a statement, a tweet), null where the text does not tell
 * @param access the kind of access the source claims, null where the text gives no sign of it
 * @param evidence the words that show the access; empty where {@code access} is null
 * @param rule the rule that found it
 * @param confidence between 0 and 1
 */
public record Attribution(
    String id,
    Act act,
    Span cue,
    Party source,
    List<Span> content,
    String parent,
    boolean negated,
    boolean hedged,
    Medium medium,
    Access access,
    List<Span> evidence,
    String rule,
    double confidence) {

  public Attribution {
    content = List.copyOf(content);
    evidence = List.copyOf(evidence);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution " + id + " has no content");
    }
  }

  /** The same attribution in the content of another one; null where the article itself speaks. */
  public Attribution inside(String outer) {
    return numbered(id, outer);
  }

  /** The same attribution under another id, and in the content of another one or of none. */
  public Attribution numbered(String other, String outer) {
    return with(other, outer, confidence);
  }

  /** The same attribution, as certain as given: a probability. */
  public Attribution withConfidence(double probability) {
    return with(id, parent, probability);
  }

  private Attribution with(String newId, String outer, double certainty) {
    return new Attribution(
        newId, act, cue, source, content, outer, negated, hedged, medium, access, evidence, rule,
        certainty);
  }

  /** The words that name a medium, as in "in a statement". */
  public record Medium(Span span) {}
}
