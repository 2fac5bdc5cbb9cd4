package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/** {@code /ledgers}: the ledgers that are served side by side, and a form that makes a new one. */
final class LedgersHandler {

  private final Pages pages;

  LedgersHandler(Pages pages) {
    this.pages = pages;
  }

  void list(Context request) {
    Shelf.Seat seat = seat(request);
    String host = Optional.ofNullable(request.header("Host")).orElse("localhost");
    pages.show(
        request,
        "ledgers.jte",
        Map.of(
            "places",
            seat.shelf().places(),
            "here",
            seat.name(),
            "host",
            host.replaceFirst(":\\d+$", "")));
  }

  void make(Context request) {
    String name = Parameters.field(request, "name");
    if (!Shelf.isName(name)) {
      throw Refusal.senseless("error.ledger.name");
    }
    seat(request).shelf().make(name);
    request.redirect("/ledgers", HttpStatus.SEE_OTHER);
  }

  private static Shelf.Seat seat(Context request) {
    return Shelf.Seat.of(request).orElseThrow(() -> Refusal.missing("error.ledgers"));
  }
}
