package org.isnad.app.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.isnad.app.web.dossier.Choosing;
import org.isnad.app.web.dossier.DossierJson;
import org.isnad.app.web.dossier.Sheet;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Deed;

/** What programs collect: the same as on the pages of collections. */
final class ApiCollections {

  private final Ledger ledger;
  private final Collecting collecting;

  ApiCollections(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.collecting = new Collecting(ledger, clock);
  }

  /** Its routes. */
  List<Route> routes() {
    return List.of(
        Api.get(
            "collections",
            ctx -> ledger.dossiers().all().stream().map(DossierJson::about).toList()),
        Api.get("collection", this::show),
        Api.post("collections", this::begin),
        Api.post("collection/items", this::put),
        Api.post("collection/change", this::change));
  }

  private Object show(Context request) {
    return DossierJson.of(
        Sheet.of(ledger, CollectionHandler.find(ledger, Parameters.text(request, "id"))));
  }

  /** A collection that is begun. */
  record Begun(String name, String description) {}

  private Api.Numbered begin(Context request) {
    Begun begun = Api.body(request, Begun.class);
    if (begun.name() == null || begun.name().isBlank()) {
      throw Refusal.senseless("error.collection.name");
    }
    String about = Objects.requireNonNullElse(begun.description(), "");
    return add(request, 0, new Deed.Begun(begun.name().strip(), about.strip()));
  }

  /**
   * What is put into a collection: an article, something of its record, or a stretch of its text.
   */
  record Put(Long collection, String document, String at, Span stretch, String note) {}

  private Api.Numbered put(Context request) {
    Put put = Api.body(request, Put.class);
    long collection = known(put.collection());
    Api.Numbered item = add(request, collection, new Deed.Put(chosen(put)));
    if (put.note() != null && !put.note().isBlank()) {
      add(request, collection, new Deed.Noted(item.number(), put.note().strip()));
    }
    return item;
  }

  private Chosen chosen(Put put) {
    SourcedRecord record =
        ledger
            .reviews()
            .reviewed(Objects.requireNonNullElse(put.document(), ""))
            .orElseThrow(() -> Refusal.missing("error.article"))
            .record();
    if (put.stretch() != null) {
      if (put.stretch().isEmpty() || put.stretch().end() > record.text().length()) {
        throw Refusal.senseless("error.stretch");
      }
      return Choosing.quote(record, put.stretch());
    }
    return put.at() == null
        ? Choosing.article(record)
        : Choosing.thing(record, put.at()).orElseThrow(() -> Refusal.missing("error.claim"));
  }

  private long known(Long collection) {
    return CollectionHandler.find(ledger, String.valueOf(collection)).number();
  }

  /** What is done to a collection, or to one of its items. */
  record Change(
      Long collection,
      String change,
      Long item,
      Long behind,
      Long number,
      String words,
      String name,
      String description) {}

  private Api.Numbered change(Context request) {
    Change change = Api.body(request, Change.class);
    long collection = known(change.collection());
    try {
      return add(request, collection, deed(change));
    } catch (IllegalArgumentException e) {
      throw Refusal.senseless("error.collection.change");
    }
  }

  private static Deed deed(Change change) {
    return switch (Objects.requireNonNullElse(change.change(), "")) {
      case "move" -> new Deed.Moved(Api.required(change.item()), Api.required(change.behind()));
      case "out" -> new Deed.TakenOut(Api.required(change.item()));
      case "note" ->
          new Deed.Noted(
              Objects.requireNonNullElse(change.item(), 0L), Api.required(change.words()));
      case "name" ->
          new Deed.Named(change.name(), Objects.requireNonNullElse(change.description(), ""));
      case "away" -> new Deed.PutAway();
      case "undo" -> new Deed.Undone(Api.required(change.number()));
      default -> throw Refusal.senseless("error.collection.change");
    };
  }

  private Api.Numbered add(Context request, long collection, Deed deed) {
    return new Api.Numbered(collecting.add(request, collection, deed));
  }
}
