package org.isnad.ledger.review;

import java.time.Instant;
import org.isnad.core.text.Span;

/**
 * One entry of the log.
 *
 * @param number its place in the log; 0 before it is kept
 * @param document the id of the article
 * @param sha256 of the text that was judged: of another text it says nothing
 * @param cue of the attribution
 * @param reader who judged
 * @param made when
 * @param note why, in the reader's words; null for none
 */
public record Judgement(
    long number,
    String document,
    String sha256,
    Span cue,
    Verdict verdict,
    String reader,
    Instant made,
    String note) {

  /**
   * Refuses a judgement that nobody signs.
   *
   * @throws IllegalArgumentException if there is no reader
   */
  public Judgement {
    if (reader == null || reader.isBlank()) {
      throw new IllegalArgumentException("a judgement needs the name of who judges");
    }
  }
}
