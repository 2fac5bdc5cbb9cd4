package org.isnad.app.web.dossier;

import java.util.List;
import org.isnad.ledger.dossier.Item;

/**
 * One item of a dossier as it is shown.
 *
 * @param state what has become of its article
 * @param at the id by which the article's page chooses it; null where it chooses nothing
 * @param pieces an article has one, with its title
 */
public record Leaf(Item item, State state, String at, List<Piece> pieces) {

  /** What has become of an item since it was chosen. */
  public enum State {
    /** All is as it was. */
    SAME,
    /** The article has another text by now; the old one is still held. */
    REPLACED,
    /** The text is the same, but this is no longer found in it, or was rejected. */
    UNFOUND,
    /** The ledger holds no such text: the words of then are shown. */
    LOST
  }

  public Leaf {
    pieces = List.copyOf(pieces);
  }
}
