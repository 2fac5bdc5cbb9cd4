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
    List<AffairRef> shown = ledger.across().affairs(LEAST, PAGE + 1, page * PAGE);
    boolean more = shown.size() > PAGE;
    pages.show(
        request,
        "affairs.jte",
        Map.of("affairs", more ? shown.subList(0, PAGE) : shown, "page", page, "more", more));
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
