package org.isnad.ledger.identity;

import java.time.Instant;

/**
 * One entry of the log of judgements. Entries are appended and never changed.
 *
 * @param id its number in the log, from 1
 * @param judge who judged; never blank
 * @param at when
 * @param reason in the judge's words; empty where none was given
 * @param undone whether a later entry takes it back
 */
public record Ruling(
    long id,
    Node one,
    Node other,
    Sameness verdict,
    String judge,
    Instant at,
    String reason,
    boolean undone) {}
