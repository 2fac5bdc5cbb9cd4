package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Outlet;

/** {@code /outlets}: how the outlets quote; {@code /outlet?key=KEY}: whom one of them quotes. */
final class OutletHandler {

  private final Ledger ledger;
  private final Pages pages;

  OutletHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void list(Context request) {
    pages.show(request, "outlets.jte", Map.of("outlets", ledger.names().outlets()));
  }

  void show(Context request) {
    Outlet outlet =
        ledger
            .names()
            .outlet(Parameters.text(request, "key"))
            .orElseThrow(() -> Refusal.missing("error.outlet"));
    pages.show(request, "outlet.jte", Map.of("outlet", outlet));
  }
}
