package org.isnad.ledger.review;

/**
 * How far reviewing has come.
 *
 * @param judged attributions of which a judgement stands
 * @param all attributions that the machine found
 */
public record Progress(long judged, long all) {}
