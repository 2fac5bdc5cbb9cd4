package org.isnad.ledger;

import java.time.LocalDate;

/**
 * A group of articles about one matter, before anybody has looked at how they hang together.
 *
 * @param seed the article from which the group grew, by which it is asked for
 * @param articles how many it has
 * @param from the day of its earliest article that has one, null where none has
 * @param to the day of its latest article that has one, null where none has
 */
public record AffairRef(DocumentRef seed, int articles, LocalDate from, LocalDate to) {}
