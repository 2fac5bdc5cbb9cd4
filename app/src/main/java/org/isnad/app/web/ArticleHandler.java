package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.isnad.app.web.article.ArticleView;
import org.isnad.app.web.link.Urls;
import org.isnad.core.record.Entity;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.review.Reviewed;

/** {@code /article?id=ID}: one article with all that was found in it. */
final class ArticleHandler {

  private final Ledger ledger;
  private final Pages pages;

  ArticleHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    Reviewed reviewed =
        reviewed(ledger, request, Parameters.text(request, "id"), request.queryParam("next"))
            .orElseThrow(() -> Refusal.missing("error.article"));
    String chosen = Parameters.text(request, "at");
    ArticleView view =
        ArticleView.of(
            reviewed,
            Parameters.page(request),
            chosen.isEmpty() ? null : chosen,
            ArticleHandler::profile);
    pages.show(request, "article.jte", Map.of("view", view));
  }

  /** An article as its reader sees it: who gives a second opinion does not see the first. */
  static Optional<Reviewed> reviewed(Ledger ledger, Context request, String id, String queue) {
    return Queued.read(queue).filter(Queued::second).isPresent()
        ? ledger.reviews().reviewedBy(Writing.reader(request), id)
        : ledger.reviews().reviewed(id);
  }

  private static Optional<String> profile(Entity entity) {
    String key = NameKey.of(entity);
    return key.isBlank() ? Optional.empty() : Optional.of(Urls.profile(key));
  }
}
