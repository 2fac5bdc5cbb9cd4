package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.app.web.across.ChainDrawing;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Origins;

/** {@code /claim?id=ARTICLE&at=ID}: who says something, who denies it, through whom. */
final class ClaimHandler {

  private final Ledger ledger;
  private final Pages pages;

  ClaimHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    Origins origins =
        ledger
            .across()
            .origins(Parameters.text(request, "id"), Parameters.text(request, "at"))
            .orElseThrow(() -> Refusal.missing("error.claim"));
    pages.show(
        request, "claim.jte", Map.of("origins", origins, "drawing", ChainDrawing.of(origins)));
  }
}
