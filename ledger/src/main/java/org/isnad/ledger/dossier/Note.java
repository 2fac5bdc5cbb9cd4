package org.isnad.ledger.dossier;

import java.time.Instant;

/**
 * What somebody noted.
 *
 * @param number of the entry, by which it can be taken back
 */
public record Note(long number, String words, String reader, Instant made) {}
