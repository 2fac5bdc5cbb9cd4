package org.isnad.app.web;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.dossier.Deed;
import org.isnad.ledger.dossier.Dossier;
import org.isnad.ledger.dossier.Item;

/** One step of an item among the others. */
final class Order {

  private Order() {}

  /** A place nearer to the beginning; empty where it is the first, or is not there. */
  static Optional<Deed> up(Dossier dossier, long item) {
    List<Long> order = order(dossier);
    int at = order.indexOf(item);
    if (at < 1) {
      return Optional.empty();
    }
    return Optional.of(new Deed.Moved(item, at == 1 ? Deed.Moved.FIRST : order.get(at - 2)));
  }

  /** A place nearer to the end; empty where it is the last, or is not there. */
  static Optional<Deed> down(Dossier dossier, long item) {
    List<Long> order = order(dossier);
    int at = order.indexOf(item);
    return at < 0 || at == order.size() - 1
        ? Optional.empty()
        : Optional.of(new Deed.Moved(item, order.get(at + 1)));
  }

  private static List<Long> order(Dossier dossier) {
    return dossier.items().stream().map(Item::number).toList();
  }
}
