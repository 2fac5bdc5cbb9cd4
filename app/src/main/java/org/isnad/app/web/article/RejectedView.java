package org.isnad.app.web.article;

import java.util.List;
import org.isnad.ledger.review.Judgement;

/**
 * What the machine found and a reader rejected.
 *
 * @param besides what other readers say of it, whose word does not stand
 * @param words the beginning of the words that it took the source to answer for
 */
public record RejectedView(
    Judgement judged, List<Judgement> besides, ChainStop machine, String words) {}
