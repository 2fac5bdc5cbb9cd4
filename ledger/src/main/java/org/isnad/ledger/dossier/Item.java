package org.isnad.ledger.dossier;

import java.time.Instant;
import java.util.List;

/**
 * Something in a dossier.
 *
 * @param number by which entries name it
 * @param reader who put it there
 * @param notes the oldest first
 */
public record Item(long number, Chosen chosen, String reader, Instant made, List<Note> notes) {

  public Item {
    notes = List.copyOf(notes);
  }
}
