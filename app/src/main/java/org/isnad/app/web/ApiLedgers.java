package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.List;

/** The ledgers that are served side by side, for programs: the same as on their page. */
final class ApiLedgers {

  private ApiLedgers() {}

  /** Its routes. */
  static List<Route> routes() {
    return List.of(
        Api.get("ledgers", request -> LedgersHandler.seat(request).shelf().places()),
        Api.post("ledgers", Right.KEEPER, ApiLedgers::make));
  }

  /** A ledger that is to be made. */
  record NewLedger(String name) {}

  private static Shelf.Place make(Context request) {
    Shelf shelf = LedgersHandler.seat(request).shelf();
    String name = Api.required(Api.body(request, NewLedger.class).name()).strip();
    LedgersHandler.make(request, name);
    return shelf.places().stream()
        .filter(place -> place.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }
}
