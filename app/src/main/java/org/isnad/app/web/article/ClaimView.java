package org.isnad.app.web.article;

import java.util.List;
import org.isnad.core.record.Claim;
import org.isnad.core.record.StanceKind;

/**
 * A claim as the page lists it, so that a reader without Arabic sees who is said to do what to
 * whom.
 *
 * @param english the claim as a sentence that names who says so
 * @param arabic the same in Arabic
 * @param words the predicate in the text's letters
 * @param agent null where the text tells of nobody, as are the following
 * @param time a TIMEX3 value
 * @param stance to an earlier claim of the article, null for none
 * @param chain from the publisher to the innermost of those who answer for it
 */
public record ClaimView(
    Claim claim,
    String english,
    String arabic,
    String words,
    Called agent,
    Called patient,
    Called theme,
    Called place,
    String time,
    boolean negative,
    Stance stance,
    List<ChainStop> chain) {

  public ClaimView {
    chain = List.copyOf(chain);
  }

  /**
   * How the claim stands to an earlier one.
   *
   * @param claim its id
   * @param earlier its predicate in the text's letters
   * @param words those that show it
   */
  public record Stance(StanceKind kind, String claim, String earlier, String words) {}

  /** Between 0 and 100. */
  public long percent() {
    return Math.round(claim.confidence() * 100);
  }
}
