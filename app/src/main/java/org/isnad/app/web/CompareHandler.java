package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.app.web.across.Comparison;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Ledger;

/** {@code /compare?one=ARTICLE&other=ARTICLE}: what two articles have in common, word by word. */
final class CompareHandler {

  private final Ledger ledger;
  private final Pages pages;

  CompareHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    Comparison comparison = Comparison.of(record(request, "one"), record(request, "other"));
    pages.show(request, "compare.jte", Map.of("comparison", comparison));
  }

  private SourcedRecord record(Context request, String which) {
    return ledger
        .record(Parameters.text(request, which))
        .orElseThrow(() -> Refusal.missing("error.article"));
  }
}
