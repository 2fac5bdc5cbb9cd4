package org.isnad.app.web.article;

import java.util.Optional;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.review.Agreement;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Reported;
import org.isnad.ledger.review.Reviewed;

/**
 * A place on which two readers differ.
 *
 * @param attribution the id under which the place can be opened, null where what stands is that it
 *     is none
 * @param cue the words that are judged
 * @param stands the number of the judgement that stands
 */
public record Difference(
    Document document, String attribution, String cue, Said one, Said other, long stands) {

  private static final int LONGEST = 120;

  /**
   * What one of them says.
   *
   * @param source what the source is called, null for nobody or where it is no attribution
   * @param act null where it is none
   * @param words the content, null where it is none
   */
  public record Said(Judgement judged, String source, Act act, String words) {}

  /** A pair of judgements of an article's text as it is now. */
  public static Difference of(Reviewed reviewed, Agreement.Pair pair) {
    SourcedRecord record = reviewed.machine();
    RecordNames names = new RecordNames(record, entity -> Optional.empty());
    return new Difference(
        record.document(),
        reviewed.record().attributions().stream()
            .filter(a -> a.cue().overlaps(pair.one().cue()))
            .map(Attribution::id)
            .findFirst()
            .orElse(null),
        names.words(pair.one().cue()),
        said(names, pair.one()),
        said(names, pair.other()),
        reviewed.about(pair.one().cue()).map(Judgement::number).orElse(0L));
  }

  private static Said said(RecordNames names, Judgement judged) {
    Reported as = judged.verdict().reported();
    if (as == null) {
      return new Said(judged, null, null, null);
    }
    String written = as.source() == null ? null : names.words(as.source());
    return new Said(
        judged,
        as.sourceName() == null ? written : as.sourceName(),
        as.act(),
        names.words(as.content().get(0), LONGEST));
  }
}
