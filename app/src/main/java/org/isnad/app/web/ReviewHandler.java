package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.isnad.app.web.link.Urls;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.review.Waiting;

/** {@code /review}: what waits to be judged, the most doubtful first. */
final class ReviewHandler {

  private static final int SHOWN = 50;

  private final Ledger ledger;
  private final Pages pages;

  ReviewHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    String source = Parameters.text(request, "source");
    boolean next = Parameters.text(request, "go").equals("next");
    int page = Parameters.page(request);
    List<Waiting> waiting =
        ledger
            .reviews()
            .waiting(source.isEmpty() ? null : source, next ? 1 : SHOWN, next ? 0 : page * SHOWN);
    if (next && !waiting.isEmpty()) {
      Waiting first = waiting.get(0);
      request.redirect(Urls.queued(first.document().id(), first.id()), HttpStatus.SEE_OTHER);
      return;
    }
    pages.show(
        request,
        "review.jte",
        Map.of(
            "waiting",
            waiting,
            "progress",
            ledger.reviews().reviewProgress(),
            "page",
            page,
            "more",
            waiting.size() == SHOWN));
  }
}
