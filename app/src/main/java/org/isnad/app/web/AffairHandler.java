package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.isnad.ledger.Affair;
import org.isnad.ledger.AffairRef;
import org.isnad.ledger.Ledger;

/**
 * {@code /affairs}: groups of reports about one matter; {@code /affair?id=ARTICLE}: one of them.
 */
final class AffairHandler {

  private static final int PAGE = 40;
  private static final int LEAST = 3;

  private final Ledger ledger;
  private final Pages pages;

  AffairHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void list(Context request) {
    int page = Parameters.page(request);
    List<AffairRef> all = ledger.across().affairs(LEAST);
    int from = Math.min(page * PAGE, all.size());
    int to = Math.min(from + PAGE, all.size());
    pages.show(
        request,
        "affairs.jte",
        Map.of("affairs", all.subList(from, to), "page", page, "more", to < all.size()));
  }

  void show(Context request) {
    Affair affair =
        ledger
            .across()
            .affair(Parameters.text(request, "id"))
            .orElseThrow(() -> Refusal.missing("error.article"));
    pages.show(request, "affair.jte", Map.of("affair", affair));
  }
}
