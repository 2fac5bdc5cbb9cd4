package org.isnad.app.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Locale;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Deed;
import org.isnad.ledger.dossier.Entry;

/** Does things to collections, signed and dated, and tells the audit log what to which. */
final class Collecting {

  private final Ledger ledger;
  private final InstantSource clock;

  Collecting(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Does something to a collection.
   *
   * @param collection ignored for what begins one
   * @return the number of the entry, which is that of the collection or item where it makes one
   * @throws IllegalArgumentException if it cannot be done
   */
  long add(Context request, long collection, Deed deed) {
    String reader = Writing.reader(request);
    long number = ledger.dossiers().add(new Entry(0, collection, deed, reader, clock.instant()));
    long whose = deed instanceof Deed.Begun ? number : collection;
    Trail.tell(request, "collection " + whose + ": " + words(deed));
    return number;
  }

  private static String words(Deed deed) {
    if (deed instanceof Deed.Begun begun) {
      return "begun as " + begun.name();
    } else if (deed instanceof Deed.Named named) {
      return "named " + named.name();
    } else if (deed instanceof Deed.Put put) {
      return "put " + words(put.chosen());
    } else if (deed instanceof Deed.Moved moved) {
      return "item " + moved.item() + " moved behind " + moved.behind();
    } else if (deed instanceof Deed.TakenOut out) {
      return "item " + out.item() + " taken out";
    } else if (deed instanceof Deed.Noted noted) {
      return noted.item() == 0 ? "note added" : "note added to item " + noted.item();
    } else if (deed instanceof Deed.Undone undone) {
      return "entry " + undone.number() + " taken back";
    }
    return "put away";
  }

  private static String words(Chosen chosen) {
    String kind = chosen.kind().name().toLowerCase(Locale.ROOT);
    return chosen.kind() == Chosen.Kind.ARTICLE
        ? kind + " " + chosen.document()
        : "%s %s %d-%d"
            .formatted(kind, chosen.document(), chosen.place().begin(), chosen.place().end());
  }
}
