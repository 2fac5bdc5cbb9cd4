package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** {@code /ledgers}: the ledgers that are served side by side, and a form that makes a new one. */
final class LedgersHandler {

  private final Pages pages;

  LedgersHandler(Pages pages) {
    this.pages = pages;
  }

  void list(Context request) {
    Shelf.Seat seat = seat(request);
    String origin = Caller.of(request).origin(request);
    pages.show(
        request,
        "ledgers.jte",
        Map.of(
            "places",
            seat.shelf().places(),
            "here",
            seat.name(),
            "host",
            origin.replaceFirst(":\\d+$", "")));
  }

  void make(Context request) {
    make(request, Parameters.field(request, "name"));
    request.redirect("/ledgers", HttpStatus.SEE_OTHER);
  }

  /**
   * Makes a ledger; one of this name that is there already stays as it is.
   *
   * @throws Refusal if it may not be called so
   */
  static void make(Context request, String name) {
    Shelf shelf = seat(request).shelf();
    if (!Shelf.isName(name)) {
      throw Refusal.senseless("error.ledger.name");
    }
    shelf.make(name);
    Trail.tell(request, "ledger " + name + " made");
  }

  /**
   * Where the ledger stands that is asked.
   *
   * @throws Refusal if it stands alone
   */
  static Shelf.Seat seat(Context request) {
    return Shelf.Seat.of(request).orElseThrow(() -> Refusal.missing("error.ledgers"));
  }
}
