package org.isnad.ledger;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.matter.Matters;
import org.isnad.ledger.store.Copies;
import org.isnad.ledger.store.Groups;
import org.isnad.ledger.store.Neighbours;

/** A ledger's door to what is found between articles: reprints, affairs, origins. */
public final class Across {

  /** Fewer articles are no group. */
  private static final int FEWEST = 2;

  private final Ledger ledger;
  private final Parts parts;

  /** Found once, until something is kept; null where not found yet. */
  private volatile List<AffairRef> affairs;

  Across(Ledger ledger, Parts parts) {
    this.ledger = ledger;
    this.parts = parts;
  }

  void forget() {
    affairs = null;
  }

  /** The articles that share wording with one: its copies first, the most alike first. */
  public List<Copy> copies(String documentId) {
    return new Copies(parts.database()).of(documentId);
  }

  /** All groups of articles that are mostly the same text, the largest first. */
  public List<Reprints> reprints() {
    return new Groups(parts.database()).all();
  }

  /**
   * Who says what one place says, who denies it, and how many voices are behind it.
   *
   * @param id of an attribution or a claim of the article's record
   * @return empty where there is no such place
   */
  public Optional<Origins> origins(String documentId, String id) {
    synchronized (ledger) {
      return matters().origins(documentId, id);
    }
  }

  /**
   * The affair that grows from an article: those about the same matter, and how they hang together;
   * empty where there is no such article.
   */
  public Optional<Affair> affair(String documentId) {
    synchronized (ledger) {
      return matters().affair(documentId);
    }
  }

  /**
   * Groups of articles about one matter, the largest first. Looks through what all articles are
   * about.
   *
   * @param least how many articles a group must have; groups have two at least
   */
  public List<AffairRef> affairs(int least) {
    List<AffairRef> known = affairs;
    if (known == null) {
      known = new Neighbours(parts.database()).all(FEWEST);
      affairs = known;
    }
    return known.stream().filter(affair -> affair.documents().size() >= least).toList();
  }

  private Matters matters() {
    return new Matters(parts.database(), parts.records(), parts.index());
  }
}
