package org.isnad.app.web.article;

import org.isnad.ledger.review.Judgement;

/**
 * What the machine found and a reader rejected.
 *
 * @param words the beginning of the words that it took the source to answer for
 */
public record RejectedView(Judgement judged, ChainStop machine, String words) {}
