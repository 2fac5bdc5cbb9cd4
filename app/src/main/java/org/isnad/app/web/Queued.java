package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.app.web.link.Urls;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.review.Queue;

/**
 * The way of a reader through what waits to be judged, as the addresses of pages and their forms
 * hand it on.
 *
 * @param source a key, empty for all sources
 * @param affair the id of an article of the affair, empty for all articles
 * @param second whether the reader goes through what others judged, blind to what they said
 */
public record Queued(String source, String affair, boolean second) {

  private static final Pattern WRITTEN =
      Pattern.compile("queue(?:&source=([^&\\s]*))?(?:&affair=([^&\\s]*))?(&second=on)?");

  /** What the page of review is asked for. */
  static Queued asked(Context request) {
    return new Queued(
        Parameters.text(request, "source"),
        Parameters.text(request, "affair"),
        Parameters.text(request, "second").equals("on"));
  }

  /** What {@link #written} wrote; empty for all else, also for null. */
  static Optional<Queued> read(String written) {
    Matcher m = WRITTEN.matcher(written == null ? "" : written);
    return m.matches()
        ? Optional.of(
            new Queued(Urls.decode(m.group(1)), Urls.decode(m.group(2)), m.group(3) != null))
        : Optional.empty();
  }

  /** As one word that a form can hold. */
  public String written() {
    return "queue" + parameters();
  }

  /** The address of its list. */
  public String list() {
    return "/review?" + parameters();
  }

  /** The address that leads to what comes next in it. */
  public String next() {
    return "/review?go=next" + parameters();
  }

  private String parameters() {
    return (source.isEmpty() ? "" : "&source=" + Urls.encode(source))
        + (affair.isEmpty() ? "" : "&affair=" + Urls.encode(affair))
        + (second ? "&second=on" : "");
  }

  /** Whether all that waits is asked for. */
  public boolean isAll() {
    return source.isEmpty() && affair.isEmpty();
  }

  /** What it asks of a ledger. */
  Queue queue(Ledger ledger) {
    return new Queue(source.isEmpty() ? null : source, affair.isEmpty() ? null : articles(ledger));
  }

  private List<String> articles(Ledger ledger) {
    return ledger
        .across()
        .affair(affair)
        .map(a -> a.documents().stream().map(DocumentRef::id).toList())
        .orElse(List.of());
  }
}
