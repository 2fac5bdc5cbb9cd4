package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.app.web.link.Urls;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Reviews;
import org.isnad.ledger.export.GoldWriter;
import org.isnad.ledger.review.Queue;
import org.isnad.ledger.review.Waiting;

/**
 * {@code /review}: what waits to be judged, the most doubtful first; {@code /gold.jsonl}: what was
 * judged, as annotations.
 */
final class ReviewHandler {

  private static final int SHOWN = 50;
  private static final int SPEAKERS = 12;

  private final Ledger ledger;
  private final Pages pages;

  ReviewHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    Queued queued = Queued.asked(request);
    boolean next = Parameters.text(request, "go").equals("next");
    int page = Parameters.page(request);
    List<Waiting> waiting = waiting(request, queued, next ? 1 : SHOWN + 1, next ? 0 : page * SHOWN);
    if (next && !waiting.isEmpty()) {
      Waiting first = waiting.get(0);
      request.redirect(
          Urls.queued(first.document().id(), first.id(), queued.written()), HttpStatus.SEE_OTHER);
      return;
    }
    pages.show(
        request,
        "review.jte",
        Map.of(
            "waiting",
            waiting.subList(0, Math.min(SHOWN, waiting.size())),
            "queued",
            queued,
            "source",
            queued.source().isEmpty() ? "" : ledger.names().called(queued.source()).name(),
            "speakers",
            ledger.names().sources(SPEAKERS, 0),
            "progress",
            ledger.reviews().reviewProgress(),
            "page",
            page,
            "more",
            waiting.size() > SHOWN));
  }

  private List<Waiting> waiting(Context request, Queued queued, int limit, int offset) {
    Reviews reviews = ledger.reviews();
    Queue queue = queued.queue(ledger);
    return queued.second()
        ? reviews.secondOpinions(Writing.reader(request), queue, limit, offset)
        : reviews.waiting(queue, limit, offset);
  }

  void gold(Context request) {
    String lines =
        ledger.reviews().judgedDocuments().stream()
            .flatMap(id -> ledger.reviews().reviewed(id).stream())
            .map(one -> GoldWriter.line(one) + "\n")
            .collect(Collectors.joining());
    request
        .contentType("application/x-ndjson; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"gold.jsonl\"")
        .result(lines);
  }
}
