package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.ledger.Ledger;

/** {@code /failures}: what could not be read or analysed. */
final class FailuresHandler {

  private final Ledger ledger;
  private final Pages pages;

  FailuresHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    pages.show(request, "failures.jte", Map.of("failures", ledger.failures()));
  }
}
