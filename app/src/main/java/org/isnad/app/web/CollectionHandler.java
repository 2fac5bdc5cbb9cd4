package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.isnad.app.web.dossier.DossierJson;
import org.isnad.app.web.dossier.DossierTable;
import org.isnad.app.web.dossier.Sheet;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.dossier.Dossier;

/**
 * {@code /collections} and {@code /collection?id=N}: what people collect, to be read, printed and
 * taken away.
 */
final class CollectionHandler {

  private final Ledger ledger;
  private final Pages pages;

  CollectionHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void list(Context request) {
    List<Dossier> all = ledger.dossiers().all();
    pages.show(request, "collections.jte", Map.of("dossiers", all));
  }

  void show(Context request) {
    pages.show(request, "collection.jte", Map.of("sheet", sheet(request)));
  }

  void print(Context request) {
    pages.show(request, "collectionprint.jte", Map.of("sheet", sheet(request)));
  }

  void html(Context request) {
    Sheet sheet = sheet(request);
    attach(request, sheet, "html", "text/html; charset=utf-8");
    request.result(CollectionExport.html(sheet, Visit.of(request).language()));
  }

  void json(Context request) {
    Sheet sheet = sheet(request);
    attach(request, sheet, "json", "application/json; charset=utf-8");
    request.result(DossierJson.text(sheet));
  }

  void table(Context request) {
    Sheet sheet = sheet(request);
    attach(request, sheet, "csv", "text/csv; charset=utf-8");
    request.result(SearchHandler.BYTE_ORDER_MARK + DossierTable.of(sheet));
  }

  private static void attach(Context request, Sheet sheet, String ending, String type) {
    String name = "collection-" + sheet.dossier().number() + "." + ending;
    request
        .contentType(type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** The dossier that the address names. */
  private Sheet sheet(Context request) {
    return Sheet.of(ledger, find(ledger, Parameters.text(request, "id")));
  }

  static Dossier find(Ledger ledger, String number) {
    if (!number.matches("\\d{1,18}")) {
      throw Refusal.missing("error.collection");
    }
    return ledger
        .dossiers()
        .find(Long.parseLong(number))
        .orElseThrow(() -> Refusal.missing("error.collection"));
  }
}
