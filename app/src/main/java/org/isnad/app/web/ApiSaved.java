package org.isnad.app.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.SavedSearch;

/** What programs do with saved searches: the same as on the page of search. */
final class ApiSaved {

  private final Ledger ledger;
  private final SavedHandler saved;

  ApiSaved(Ledger ledger, SavedHandler saved) {
    this.ledger = ledger;
    this.saved = saved;
  }

  /** Its routes. */
  List<Route> routes() {
    return List.of(
        Api.get("searches", this::all),
        Api.post("searches", this::save),
        Api.post("searches/change", this::change));
  }

  /** A saved search, and how many of its hits are new to who asks. */
  record Saved(
      long number,
      String name,
      String address,
      String reader,
      Instant made,
      boolean gone,
      long news) {}

  private List<Saved> all(Context request) {
    String reader = Writing.reader(request);
    return ledger.saved().all().stream().map(search -> answer(search, reader)).toList();
  }

  private Saved answer(SavedSearch search, String reader) {
    return new Saved(
        search.number(),
        search.name(),
        search.address(),
        search.reader(),
        search.made(),
        search.gone(),
        SavedHandler.news(ledger, search, reader));
  }

  /** A search that is to be saved; its address as its page or {@code search} has it. */
  record Search(String name, String address) {}

  private Api.Numbered save(Context request) {
    Search search = Api.body(request, Search.class);
    return new Api.Numbered(
        saved.save(request, Api.required(search.address()), written(search.name())));
  }

  /** What is done to a saved search. */
  record SearchChange(Long number, String change, String name) {}

  private Api.Numbered change(Context request) {
    SearchChange change = Api.body(request, SearchChange.class);
    long number = saved.known(String.valueOf(change.number()));
    String what = written(change.change());
    if (what.equals("seen")) {
      ledger.saved().seen(number, Writing.reader(request));
      Trail.tell(request, SavedHandler.told(number, "seen"));
    } else {
      saved.change(request, what, number, written(change.name()));
    }
    return new Api.Numbered(number);
  }

  private static String written(String words) {
    return Objects.requireNonNullElse(words, "");
  }
}
