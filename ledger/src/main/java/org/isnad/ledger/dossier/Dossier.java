package org.isnad.ledger.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A dossier as its log makes it.
 *
 * @param number by which it is known
 * @param description empty for none
 * @param reader who began it
 * @param items in the order in which people put them
 * @param notes of the dossier as a whole, the oldest first
 * @param taken what was taken out, the latest first, each with the entry that can be taken back
 * @param away the entry that put it away, 0 where it is not
 * @param log all that was done to it
 */
public record Dossier(
    long number,
    String name,
    String description,
    String reader,
    Instant made,
    List<Item> items,
    List<Note> notes,
    List<Taken> taken,
    long away,
    List<Entry> log) {

  /**
   * An item that was taken out.
   *
   * @param by the number of the entry to take back
   */
  public record Taken(Item item, long by) {}

  public Dossier {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
    taken = List.copyOf(taken);
    log = List.copyOf(log);
  }

  /**
   * Carries out a log. An entry that was taken back leaves no trace in what comes out but in the
   * log itself.
   *
   * @param log all entries of one dossier in the order of their numbers, the one that begins it
   *     first
   */
  public static Dossier of(List<Entry> log) {
    return new DossierMaker(log).dossier();
  }

  /** Whether it is put away. */
  public boolean isAway() {
    return away != 0;
  }

  /** The latest time anything was done to it. */
  public Instant changed() {
    return log.get(log.size() - 1).made();
  }
}
