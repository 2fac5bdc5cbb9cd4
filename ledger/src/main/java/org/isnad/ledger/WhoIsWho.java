package org.isnad.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.identity.Node;
import org.isnad.ledger.identity.Ruling;
import org.isnad.ledger.identity.Sameness;
import org.isnad.ledger.store.Identities;
import org.isnad.ledger.store.Rulings;

/** A ledger's door to who is who, and to what people judged of it. */
public final class WhoIsWho {

  private final Parts parts;

  WhoIsWho(Parts parts) {
    this.parts = parts;
  }

  /** Who bears a name; empty where no article has it as a name. */
  public Optional<Identity> identity(String key) {
    return new Identities(parts.database()).find(key);
  }

  /**
   * The keys of a name as a person writes it: in Arabic letters in any spelling that folds alike,
   * or in Latin letters as the ledger spells it; empty where no article has it.
   */
  public List<String> keys(String written) {
    return new Identities(parts.database()).keys(written);
  }

  /**
   * Appends a judgement on who is who.
   *
   * @param judge who judges; not blank
   */
  public Ruling rule(
      Node one, Node other, Sameness verdict, String judge, Instant at, String reason) {
    return new Rulings(parts.database()).add(one, other, verdict, judge, at, reason);
  }

  /** Takes a judgement on who is who back; false where there is none, or it was taken back. */
  public boolean takeBack(long ruling, String judge, Instant at, String reason) {
    return new Rulings(parts.database()).undo(ruling, judge, at, reason);
  }

  /** The log of judgements on who is who, oldest first, with those that were taken back. */
  public List<Ruling> rulings() {
    return new Rulings(parts.database()).all();
  }
}
