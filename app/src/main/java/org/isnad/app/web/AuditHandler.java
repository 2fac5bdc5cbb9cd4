package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.ledger.export.AuditTable;
import org.isnad.ledger.team.AuditEntry;
import org.isnad.ledger.team.AuditLog;

/** {@code /audit}: who did what, the latest first; {@code /audit.csv}: all of it, as a table. */
final class AuditHandler {

  private static final int PAGE = 100;

  private final AuditLog log;
  private final Pages pages;

  AuditHandler(AuditLog log, Pages pages) {
    this.log = log;
    this.pages = pages;
  }

  void show(Context request) {
    Api.Page<AuditEntry> page = page(request);
    pages.show(
        request,
        "audit.jte",
        Map.of("entries", page.items(), "page", page.page() - 1, "more", page.more()));
  }

  /** The same for programs. */
  Api.Page<AuditEntry> page(Context request) {
    return Api.page(request, PAGE, log.latest(PAGE + 1, Parameters.page(request) * PAGE));
  }

  void table(Context request) {
    request
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"isnad-audit.csv\"")
        .result('\uFEFF' + AuditTable.of(log.latest(Integer.MAX_VALUE, 0)));
  }
}
