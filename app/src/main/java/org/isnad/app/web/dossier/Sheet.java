package org.isnad.app.web.dossier;

import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.dossier.Dossier;
import org.isnad.ledger.dossier.Item;

/**
 * A dossier as it is shown.
 *
 * @param leaves its items, in order; their footnotes are numbered through
 */
public record Sheet(Dossier dossier, List<Leaf> leaves) {

  public Sheet {
    leaves = List.copyOf(leaves);
  }

  /** What the ledger knows today of all that is in a dossier. */
  public static Sheet of(Ledger ledger, Dossier dossier) {
    List<Leaf> out = new ArrayList<>();
    int footnotes = 0;
    for (Item item : dossier.items()) {
      Leaf leaf = new LeafMaker(ledger, item, footnotes).leaf();
      footnotes += leaf.pieces().size();
      out.add(leaf);
    }
    return new Sheet(dossier, out);
  }
}
