package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.app.web.article.Difference;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.review.Agreement;

/**
 * {@code /agreement}: how often readers agree who judged the same places, and where they differ.
 */
final class AgreementHandler {

  private static final int SHOWN = 100;

  private final Ledger ledger;
  private final Pages pages;

  AgreementHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    List<Agreement> agreements = ledger.reviews().agreements();
    List<Difference> differences =
        agreements.stream()
            .flatMap(a -> a.differences().stream())
            .flatMap(pair -> difference(pair).stream())
            .limit(SHOWN)
            .toList();
    pages.show(
        request,
        "agreement.jte",
        Map.of("agreements", agreements, "differences", differences, "most", SHOWN));
  }

  private Optional<Difference> difference(Agreement.Pair pair) {
    return ledger
        .reviews()
        .reviewed(pair.one().document())
        .filter(r -> r.machine().document().sha256().equals(pair.one().sha256()))
        .map(r -> Difference.of(r, pair));
  }
}
