package org.isnad.core.record;

import java.math.BigDecimal;
import org.isnad.core.text.Span;

/**
 * A figure that a text gives, of people or of money above all: how many, meant how, of whom.
 *
 * @param id unique within the record: {@code q1}, {@code q2}, …
 * @param span the figure with the words that bound it and what it counts
 * @param least the smallest value that the words allow; null for none
 * @param most the greatest; null for none
 * @param unit {@code person}, a currency or thing in the text's own word
 * @param of the words for what is counted; null where they stand elsewhere
 * @param part whether it is a part of a figure before it ("among them three children")
 * @param claim the claim to which it belongs; null for none that is on record
 * @param attribution the innermost attribution that holds it; null for the article's voice
 * @param rule the rule that found it
 */
public record Quantity(
    String id,
    Span span,
    QuantityKind kind,
    QuantityBound bound,
    BigDecimal least,
    BigDecimal most,
    String unit,
    Span of,
    boolean part,
    String claim,
    String attribution,
    String rule) {

  public Quantity {
    least = plain(least);
    most = plain(most);
  }

  /** One spelling for each value, so that what was written is read back equal. */
  private static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /** The same figure under another attribution; null for the article's voice. */
  public Quantity heldBy(String holder) {
    return new Quantity(id, span, kind, bound, least, most, unit, of, part, claim, holder, rule);
  }
}
