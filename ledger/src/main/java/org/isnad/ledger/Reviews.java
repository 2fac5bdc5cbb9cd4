package org.isnad.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.ledger.review.Agreement;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Progress;
import org.isnad.ledger.review.Queue;
import org.isnad.ledger.review.Reviewed;
import org.isnad.ledger.review.Waiting;
import org.isnad.ledger.store.Judgements;
import org.isnad.ledger.store.ReviewQueue;
import org.isnad.ledger.store.SecondOpinions;

/** A ledger's door to what readers judge of attributions. */
public final class Reviews {

  private final Ledger ledger;
  private final Parts parts;

  Reviews(Ledger ledger, Parts parts) {
    this.ledger = ledger;
    this.parts = parts;
  }

  /** A record as readers have judged it; see {@link Reviewed}. */
  public Optional<Reviewed> reviewed(String documentId) {
    return parts
        .records()
        .find(documentId)
        .map(r -> Reviewed.of(r, new Judgements(parts.database()).of(documentId)));
  }

  /** A record as one reader alone has judged it, blind to what others say. */
  public Optional<Reviewed> reviewedBy(String reader, String documentId) {
    return parts
        .records()
        .find(documentId)
        .map(r -> Reviewed.of(r, judgements(documentId), reader));
  }

  /** Gives every document's record as readers have judged it, in the order of ids. */
  public void forEachReviewed(Consumer<Reviewed> sink) {
    Judgements judgements = new Judgements(parts.database());
    parts.records().forEach(r -> sink.accept(Reviewed.of(r, judgements.of(r.document().id()))));
  }

  /**
   * Adds a judgement to the log, at once safe from the end of the process.
   *
   * @return the number it was given
   */
  public long judge(Judgement judgement) {
    synchronized (ledger) {
      long number = new Judgements(parts.database()).add(judgement);
      parts.index().judged(judgement.document(), number);
      parts.labels().forget();
      ledger.flush();
      return number;
    }
  }

  /** All judgements of a document, also those taken back, in order. */
  public List<Judgement> judgements(String documentId) {
    return new Judgements(parts.database()).of(documentId);
  }

  /**
   * Attributions that nobody has judged yet, the most doubtful first.
   *
   * @param queue which of them
   */
  public List<Waiting> waiting(Queue queue, int limit, int offset) {
    return new ReviewQueue(parts.database()).waiting(queue, limit, offset);
  }

  /** What others judged and this reader has not, in the order in which they did. */
  public List<Waiting> secondOpinions(String reader, Queue queue, int limit, int offset) {
    return new SecondOpinions(parts.database(), parts.records())
        .waiting(reader, queue, limit, offset);
  }

  /** How far readers agree who judged the same places. */
  public List<Agreement> agreements() {
    return Agreement.of(new Judgements(parts.database()).all());
  }

  /** How far reviewing has come. */
  public Progress reviewProgress() {
    return new ReviewQueue(parts.database()).progress();
  }

  /** The ids of the documents that somebody judged. */
  public List<String> judgedDocuments() {
    return new Judgements(parts.database()).documents();
  }
}
