package org.isnad.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.store.SavedLog;

/** A ledger's door to searches that somebody saved. */
public final class Saved {

  private final Ledger ledger;
  private final Parts parts;
  private final SavedLog log;

  Saved(Ledger ledger, Parts parts) {
    this.ledger = ledger;
    this.parts = parts;
    this.log = new SavedLog(parts.database());
  }

  /**
   * Saves a search, as one that its reader has seen; its own number is passed over.
   *
   * @return the number it was given
   */
  public long save(SavedSearch search) {
    long number = log.add(search);
    seen(number, search.reader());
    return number;
  }

  /** All, also those deleted, the oldest first. */
  public List<SavedSearch> all() {
    return log.all();
  }

  /** One by its number. */
  public Optional<SavedSearch> find(long number) {
    return all().stream().filter(search -> search.number() == number).findFirst();
  }

  /**
   * Gives one another name.
   *
   * @param name not blank
   */
  public void rename(long number, String name) {
    log.rename(number, name);
    ledger.flush();
  }

  /** Deletes one, so that it can be put back. */
  public void delete(long number) {
    log.gone(number, true);
    ledger.flush();
  }

  /** Puts back one that was deleted. */
  public void restore(long number) {
    log.gone(number, false);
    ledger.flush();
  }

  /** Remembers that a reader has seen all that one finds by now. */
  public void seen(long number, String reader) {
    log.seen(number, reader, parts.records().last());
    ledger.flush();
  }

  /**
   * How many articles that were kept since a reader has seen a saved search answer it.
   *
   * @param query what the search asks, as are the narrowing's facets
   */
  public long news(long number, String reader, String query, Narrowing narrowing) {
    Set<String> since = log.since(number, reader);
    if (since.isEmpty()) {
      return 0;
    }
    return ledger.answers(query, narrowing).stream().filter(since::contains).count();
  }
}
