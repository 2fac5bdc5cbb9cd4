package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.app.web.dossier.Choosing;
import org.isnad.app.web.link.Urls;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Deed;
import org.isnad.ledger.dossier.Dossier;

/**
 * {@code /collect}: an article, attribution, claim or quote is put into a dossier; {@code POST
 * /collections} begins one, {@code POST /collection} changes one.
 */
final class CollectHandler {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 20_000;

  private final Ledger ledger;
  private final Pages pages;
  private final Collecting collecting;

  CollectHandler(Ledger ledger, Pages pages, InstantSource clock) {
    this.ledger = ledger;
    this.pages = pages;
    this.collecting = new Collecting(ledger, clock);
  }

  /** Asks into which dossier. */
  void ask(Context request) {
    String id = Parameters.text(request, "id");
    String at = Parameters.text(request, "at");
    String stretch = Parameters.text(request, "stretch");
    List<Dossier> open = ledger.dossiers().all().stream().filter(d -> !d.isAway()).toList();
    pages.show(
        request,
        "collect.jte",
        Map.of(
            "chosen",
            chosen(id, at, stretch),
            "dossiers",
            open,
            "at",
            at,
            "stretch",
            stretch,
            "back",
            back(request, id, at)));
  }

  private static String back(Context request, String id, String at) {
    String article = at.isEmpty() ? Urls.article(id) : Urls.article(id, at);
    return Back.from(request).filter(from -> !from.startsWith("/article")).orElse(article);
  }

  /** Puts it there. */
  void put(Context request) {
    String id = field(request, "id");
    String at = field(request, "at");
    Chosen chosen = chosen(id, at, field(request, "stretch"));
    long dossier = dossier(request);
    long item = collecting.add(request, dossier, new Deed.Put(chosen));
    note(request, dossier, item);
    request.redirect(
        Back.inside(field(request, "back"))
            .map(back -> Back.kept(back, dossier))
            .orElse(Urls.collection(dossier, item)),
        HttpStatus.SEE_OTHER);
  }

  private Chosen chosen(String id, String at, String stretch) {
    SourcedRecord record =
        ledger.reviews().reviewed(id).orElseThrow(() -> Refusal.missing("error.article")).record();
    if (!stretch.isEmpty()) {
      return Stretch.of(record.text(), stretch)
          .map(span -> Choosing.quote(record, span))
          .orElseThrow(() -> Refusal.senseless("error.stretch"));
    }
    return at.isEmpty()
        ? Choosing.article(record)
        : Choosing.thing(record, at).orElseThrow(() -> Refusal.missing("error.claim"));
  }

  private long dossier(Context request) {
    String name = name(request);
    if (!name.isEmpty()) {
      return collecting.add(request, 0, new Deed.Begun(name, ""));
    }
    return CollectionHandler.find(ledger, field(request, "dossier")).number();
  }

  /** Begins a dossier. */
  void begin(Context request) {
    String name = name(request);
    if (name.isEmpty()) {
      throw Refusal.senseless("error.collection.name");
    }
    long number = collecting.add(request, 0, new Deed.Begun(name, field(request, "description")));
    request.redirect(Urls.collection(number), HttpStatus.SEE_OTHER);
  }

  /** Does something to a dossier or to one of its items. */
  void change(Context request) {
    Dossier dossier = CollectionHandler.find(ledger, field(request, "id"));
    long item = number(request, "item");
    Optional<Deed> deed = deed(request, dossier, item);
    try {
      deed.ifPresent(d -> collecting.add(request, dossier.number(), d));
    } catch (IllegalArgumentException e) {
      throw Refusal.senseless("error.collection.change");
    }
    String next =
        item == 0 ? Urls.collection(dossier.number()) : Urls.collection(dossier.number(), item);
    request.redirect(next, HttpStatus.SEE_OTHER);
  }

  private Optional<Deed> deed(Context request, Dossier dossier, long item) {
    return switch (field(request, "do")) {
      case "up" -> Order.up(dossier, item);
      case "down" -> Order.down(dossier, item);
      case "move" -> Optional.of(new Deed.Moved(item, number(request, "behind")));
      case "out" -> Optional.of(new Deed.TakenOut(item));
      case "note" -> Optional.of(new Deed.Noted(item, words(request)));
      case "name" -> Optional.of(new Deed.Named(name(request), field(request, "description")));
      case "away" -> Optional.of(new Deed.PutAway());
      case "undo" -> Optional.of(new Deed.Undone(number(request, "number")));
      default -> throw Refusal.senseless("error.collection.change");
    };
  }

  private void note(Context request, long dossier, long item) {
    if (!field(request, "words").isEmpty()) {
      collecting.add(request, dossier, new Deed.Noted(item, words(request)));
    }
  }

  private static String words(Context request) {
    String words = field(request, "words");
    if (words.isEmpty()) {
      throw Refusal.senseless("error.collection.note");
    }
    return words.substring(0, Math.min(words.length(), LONGEST_NOTE));
  }

  private static String name(Context request) {
    String name = field(request, "name").replaceAll("\\p{Cntrl}", " ").strip();
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static long number(Context request, String name) {
    String written = field(request, name);
    return written.matches("\\d{1,18}") ? Long.parseLong(written) : 0;
  }

  private static String field(Context request, String name) {
    return Optional.ofNullable(request.formParam(name)).orElse("").strip();
  }
}
