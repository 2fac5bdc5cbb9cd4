package org.isnad.ledger.dossier;

import java.time.Instant;

/**
 * One entry of the log.
 *
 * @param number its place in the log; 0 before it is kept
 * @param dossier the number of the dossier; ignored for the entry that begins one
 * @param reader who did it
 * @param made when
 */
public record Entry(long number, long dossier, Deed deed, String reader, Instant made) {

  /**
   * Refuses an entry that nobody signs.
   *
   * @throws IllegalArgumentException if there is no reader
   */
  public Entry {
    if (reader == null || reader.isBlank()) {
      throw new IllegalArgumentException("what is done to a dossier needs the name of who does it");
    }
  }
}
