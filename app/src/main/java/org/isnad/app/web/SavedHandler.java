package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import org.isnad.app.web.search.SearchAddress;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.SavedSearch;

/** {@code POST /searches}: a search is saved, renamed, deleted or put back. */
public final class SavedHandler {

  private static final int LONGEST_NAME = 200;

  private final Ledger ledger;
  private final InstantSource clock;

  SavedHandler(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * A saved search as a list shows it.
   *
   * @param address of its result
   * @param news how many hits are new to the reader
   */
  public record View(SavedSearch search, String address, long news) {}

  /** All that are not deleted, for one reader. */
  static List<View> views(Ledger ledger, String reader) {
    return ledger.saved().all().stream()
        .filter(search -> !search.gone())
        .map(search -> view(ledger, search, reader))
        .toList();
  }

  private static View view(Ledger ledger, SavedSearch search, String reader) {
    String address = SearchAddress.read(search.address()).here() + "&saved=" + search.number();
    return new View(search, address, news(ledger, search, reader));
  }

  /** How many hits of one are new to a reader. */
  static long news(Ledger ledger, SavedSearch search, String reader) {
    SearchAddress address = SearchAddress.read(search.address());
    return ledger.saved().news(search.number(), reader, address.query(), address.narrowing());
  }

  /** A reader who looks at a saved search has seen it. */
  static void seen(Ledger ledger, Context request) {
    String number = Parameters.text(request, "saved");
    if (number.matches("\\d{1,18}") && ledger.saved().find(Long.parseLong(number)).isPresent()) {
      ledger.saved().seen(Long.parseLong(number), Writing.reader(request));
    }
  }

  void change(Context request) {
    String what = Parameters.field(request, "do");
    String name = Parameters.field(request, "name");
    if (what.equals("save")) {
      save(request, Parameters.field(request, "address"), name);
    } else {
      change(request, what, known(Parameters.field(request, "number")), name);
    }
    request.redirect("/", HttpStatus.SEE_OTHER);
  }

  /**
   * Saves a search.
   *
   * @param written the search's address
   * @return its number
   * @throws Refusal if the search asks nothing, or has no name
   */
  long save(Context request, String written, String name) {
    SearchAddress address = SearchAddress.read(written);
    if (address.isNothing()) {
      throw Refusal.senseless("error.saved");
    }
    String called = named(name);
    String reader = Writing.reader(request);
    SavedSearch search = new SavedSearch(0, called, address.here(), reader, clock.instant(), false);
    long number = ledger.saved().save(search);
    Trail.tell(request, told(number, "saved as " + called));
    return number;
  }

  /**
   * Renames, deletes or puts back a saved search.
   *
   * @throws Refusal if it is none of these, or the new name is none
   */
  void change(Context request, String what, long number, String name) {
    switch (what) {
      case "rename" -> ledger.saved().rename(number, named(name));
      case "delete" -> ledger.saved().delete(number);
      case "restore" -> ledger.saved().restore(number);
      default -> throw Refusal.senseless("error.saved");
    }
    Trail.tell(
        request, told(number, what.equals("rename") ? "renamed " + named(name) : what + "d"));
  }

  /** What the audit log says of one. */
  static String told(long number, String what) {
    return "saved search " + number + ": " + what;
  }

  private static String named(String written) {
    String name = written.replaceAll("\\p{Cntrl}", " ").strip();
    if (name.isEmpty()) {
      throw Refusal.senseless("error.saved.name");
    }
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  /**
   * The number of a saved search.
   *
   * @throws Refusal if there is none of that number
   */
  long known(String number) {
    if (!number.matches("\\d{1,18}") || ledger.saved().find(Long.parseLong(number)).isEmpty()) {
      throw Refusal.missing("error.saved");
    }
    return Long.parseLong(number);
  }
}
