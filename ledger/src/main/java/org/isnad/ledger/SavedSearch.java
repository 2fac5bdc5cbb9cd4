package org.isnad.ledger;

import java.time.Instant;

/**
 * A search that somebody saved.
 *
 * @param address the search as its page's address says it, from the question mark on
 * @param gone whether it was deleted; it can be put back
 */
public record SavedSearch(
    long number, String name, String address, String reader, Instant made, boolean gone) {

  /**
   * Refuses a search without a name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public SavedSearch {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("a saved search needs a name");
    }
  }
}
