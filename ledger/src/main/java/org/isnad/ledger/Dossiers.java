package org.isnad.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.dossier.Deed;
import org.isnad.ledger.dossier.Dossier;
import org.isnad.ledger.dossier.Entry;
import org.isnad.ledger.review.Reviewed;
import org.isnad.ledger.store.Collecting;
import org.isnad.ledger.store.Judgements;

/** A ledger's door to what people collect. */
public final class Dossiers {

  private final Ledger ledger;
  private final Parts parts;

  Dossiers(Ledger ledger, Parts parts) {
    this.ledger = ledger;
    this.parts = parts;
  }

  /** All dossiers, also those put away, the last changed first. */
  public List<Dossier> all() {
    Collecting log = new Collecting(parts.database());
    return log.all().stream()
        .map(number -> Dossier.of(log.of(number)))
        .sorted(Comparator.comparing(Dossier::changed).thenComparing(Dossier::number).reversed())
        .toList();
  }

  /** A dossier by its number; empty where there is none. */
  public Optional<Dossier> find(long number) {
    List<Entry> log = new Collecting(parts.database()).of(number);
    return log.isEmpty() ? Optional.empty() : Optional.of(Dossier.of(log));
  }

  /**
   * Adds an entry to the log, at once safe from the end of the process.
   *
   * @return the number it was given: that of the dossier or item, where it begins or puts one
   * @throws IllegalArgumentException if there is no such dossier, or none of its items or entries
   *     is the one that is meant
   */
  public long add(Entry entry) {
    synchronized (ledger) {
      refuseUnknown(entry);
      long number = new Collecting(parts.database()).add(entry);
      ledger.flush();
      return number;
    }
  }

  private void refuseUnknown(Entry entry) {
    if (entry.deed() instanceof Deed.Begun) {
      return;
    }
    List<Entry> log = new Collecting(parts.database()).of(entry.dossier());
    if (log.isEmpty()) {
      throw new IllegalArgumentException("there is no dossier " + entry.dossier());
    }
    if (entry.deed() instanceof Deed.Undone undone) {
      refuse(log.stream().skip(1).noneMatch(e -> e.number() == undone.number()));
    } else if (entry.deed() instanceof Deed.Moved moved) {
      refuse(!isItem(log, moved.item()));
      refuse(moved.behind() != Deed.Moved.FIRST && !isItem(log, moved.behind()));
    } else if (entry.deed() instanceof Deed.TakenOut out) {
      refuse(!isItem(log, out.item()));
    } else if (entry.deed() instanceof Deed.Noted noted) {
      refuse(noted.item() != 0 && !isItem(log, noted.item()));
    }
  }

  private static boolean isItem(List<Entry> log, long number) {
    return log.stream().anyMatch(e -> e.number() == number && e.deed() instanceof Deed.Put);
  }

  private static void refuse(boolean unknown) {
    if (unknown) {
      throw new IllegalArgumentException("the dossier has no such item or entry");
    }
  }

  /**
   * An article with one text, as readers have judged it, also where a newer text has taken its
   * place.
   */
  public Optional<Reviewed> text(String documentId, String sha256) {
    Optional<SourcedRecord> record = parts.records().find(documentId, sha256);
    return record.map(r -> Reviewed.of(r, new Judgements(parts.database()).of(documentId)));
  }
}
