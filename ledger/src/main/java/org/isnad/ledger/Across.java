package org.isnad.ledger;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.matter.Matters;
import org.isnad.ledger.store.Affairs;
import org.isnad.ledger.store.Copies;
import org.isnad.ledger.store.Groups;
import org.isnad.ledger.store.Neighbours;

/** A ledger's door to what is found between articles: reprints, affairs, origins. */
public final class Across {

  private final Ledger ledger;
  private final Parts parts;
  private final Neighbours neighbours;

  Across(Ledger ledger, Parts parts) {
    this.ledger = ledger;
    this.parts = parts;
    this.neighbours = new Neighbours(parts.database());
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
   * Groups of articles about one matter, a window of them: the largest first, then the latest.
   *
   * @param least how many articles a group must have; groups have two at least
   */
  public List<AffairRef> affairs(int least, int limit, int offset) {
    settle();
    return new Affairs(parts.database()).largest(least, limit, offset);
  }

  /** How many groups about one matter have at least some articles. */
  public long affairCount(int least) {
    settle();
    return new Affairs(parts.database()).count(least);
  }

  /**
   * Finds the groups of the weeks around the days of which something was kept since this was done
   * last. Whoever keeps many articles does it once at the end; else the next question does it.
   */
  public void settle() {
    synchronized (ledger) {
      new Affairs(parts.database()).settle();
    }
  }

  private Matters matters() {
    return new Matters(parts.database(), parts.records(), parts.index(), neighbours);
  }
}
