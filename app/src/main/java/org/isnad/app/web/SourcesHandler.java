package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.SourceTally;

/** {@code /sources}: who speaks, how often, and through whom. */
final class SourcesHandler {

  private static final int PAGE = 50;

  private final Ledger ledger;
  private final Pages pages;

  SourcesHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    int page = Parameters.page(request);
    List<SourceTally> oneMore = ledger.names().sources(PAGE + 1, page * PAGE);
    pages.show(
        request,
        "sources.jte",
        Map.of(
            "sources",
            oneMore.subList(0, Math.min(PAGE, oneMore.size())),
            "page",
            page,
            "more",
            oneMore.size() > PAGE));
  }
}
