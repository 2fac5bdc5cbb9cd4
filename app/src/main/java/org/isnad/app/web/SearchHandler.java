package org.isnad.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.isnad.app.web.search.DayBars;
import org.isnad.app.web.search.SearchAddress;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.SavedSearch;
import org.isnad.ledger.SearchPage;
import org.isnad.ledger.export.AttributionTable;

/**
 * {@code /?q=QUERY&FACET=VALUE}: what answers a query; without one, what is new and who speaks
 * most. {@code /search.csv}: the same answer as a table.
 */
final class SearchHandler {

  static final int PAGE = 20;
  private static final int FEW = 10;

  /** By which spreadsheets tell that a file is UTF-8. */
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Ledger ledger;
  private final Pages pages;

  SearchHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    SearchAddress address = SearchAddress.of(request::queryParams);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("address", address);
    parameters.put("documents", ledger.documents());
    if (address.isNothing()) {
      parameters.put("saved", SavedHandler.views(ledger, Writing.reader(request)));
      parameters.put("gone", ledger.saved().all().stream().filter(SavedSearch::gone).toList());
      parameters.put("newest", ledger.newest(FEW));
      parameters.put("speakers", ledger.names().sources(FEW, 0));
    } else {
      SavedHandler.seen(ledger, request);
      int page = Parameters.page(request);
      SearchPage found = ledger.search(address.query(), address.narrowing(), PAGE, page * PAGE);
      parameters.put("page", page);
      parameters.put("found", found);
      parameters.put("bars", DayBars.of(found.days()));
      parameters.put("hits", found.hits().stream().map(HitView::of).toList());
    }
    pages.show(request, "search.jte", parameters);
  }

  void table(Context request) {
    SearchAddress address = SearchAddress.of(request::queryParams);
    request
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"isnad.csv\"");
    try (Writer out = new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      out.write(AttributionTable.head());
      ledger.forEachAnswer(
          address.query(),
          address.narrowing(),
          record -> write(out, AttributionTable.lines(record, address.narrowing())));
    } catch (IOException e) {
      throw new UncheckedIOException("the reader went away", e);
    }
  }

  private static void write(Writer out, String lines) {
    try {
      out.write(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("the reader went away", e);
    }
  }
}
