package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.SearchPage;

/** {@code /?q=QUERY}: what answers a query; without one, what is new and who speaks most. */
final class SearchHandler {

  static final int PAGE = 20;
  private static final int FEW = 10;

  private final Ledger ledger;
  private final Pages pages;

  SearchHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    String query = Parameters.text(request, "q");
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("query", query);
    parameters.put("documents", ledger.documents());
    if (query.isEmpty()) {
      parameters.put("newest", ledger.newest(FEW));
      parameters.put("speakers", ledger.sources(FEW, 0));
    } else {
      int page = Parameters.page(request);
      SearchPage found = ledger.search(query, PAGE, page * PAGE);
      parameters.put("page", page);
      parameters.put("notes", found.notes());
      parameters.put("total", found.total());
      parameters.put("hits", found.hits().stream().map(HitView::of).toList());
    }
    pages.show(request, "search.jte", parameters);
  }
}
