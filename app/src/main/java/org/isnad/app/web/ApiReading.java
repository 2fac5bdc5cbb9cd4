package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.app.web.search.SearchAddress;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Identity;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Narrowing;
import org.isnad.ledger.Network;
import org.isnad.ledger.Profile;
import org.isnad.ledger.SearchPage;
import org.isnad.ledger.Timeline;
import org.isnad.ledger.reprint.Collation;
import org.isnad.ledger.reprint.Wording;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Progress;
import org.isnad.ledger.review.Waiting;

/** What programs read of a ledger: the same as the pages, as JSON. */
final class ApiReading {

  private static final int PAGE = 50;
  private static final int MOST_EDGES = 100;
  private static final int LEAST_AFFAIR = 2;

  private final Ledger ledger;

  ApiReading(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Its routes. */
  List<Route> routes() {
    return List.of(
        Api.get("search", this::search),
        Api.get("article", this::article),
        Api.get("copies", ctx -> ledger.across().copies(Parameters.text(ctx, "id"))),
        Api.get("keys", ctx -> ledger.who().keys(Parameters.text(ctx, "name"))),
        Api.get("name", this::name),
        Api.get("sources", ctx -> page(ctx, ledger.names().sources(PAGE + 1, offset(ctx)))),
        Api.get("outlets", ctx -> ledger.names().outlets()),
        Api.get("outlet", ctx -> ledger.names().outlet(Parameters.text(ctx, "key"))),
        Api.get("network", this::network),
        Api.get("between", this::between),
        Api.get("affairs", this::affairs),
        Api.get("affair", ctx -> ledger.across().affair(Parameters.text(ctx, "id"))),
        Api.get("origins", this::origins),
        Api.get("compare", this::compare),
        Api.get("review", this::review),
        Api.get("agreement", ctx -> ledger.reviews().agreements()),
        Api.get("judgements", ctx -> ledger.reviews().judgements(Parameters.text(ctx, "document"))),
        Api.get("sameness", ctx -> ledger.who().rulings()),
        Api.get("failures", ctx -> ledger.failures()));
  }

  private static int offset(Context request) {
    return PAGE * Parameters.page(request);
  }

  private static <T> Api.Page<T> page(Context request, List<T> oneMore) {
    return Api.page(request, PAGE, oneMore);
  }

  private SearchPage search(Context request) {
    SearchAddress address = SearchAddress.of(request::queryParams);
    return ledger.search(address.query(), address.narrowing(), PAGE, offset(request));
  }

  /** An article as readers judged it. */
  record Article(SourcedRecord record, List<Judgement> standing) {}

  private Optional<Article> article(Context request) {
    return ledger
        .reviews()
        .reviewed(Parameters.text(request, "id"))
        .map(reviewed -> new Article(reviewed.record(), reviewed.standing()));
  }

  /** All that is known of a name. */
  record Name(Profile profile, Timeline timeline, Identity identity) {}

  private Optional<Name> name(Context request) {
    String key = Parameters.text(request, "key");
    return ledger
        .names()
        .profile(key)
        .map(
            profile ->
                new Name(
                    profile,
                    ledger.names().timeline(key),
                    ledger.who().identity(key).orElse(null)));
  }

  private Optional<Network> network(Context request) {
    String key = Parameters.text(request, "key");
    return ledger
        .names()
        .profile(key, 1, 0)
        .map(p -> ledger.names().network(key, kinds(request), days(request), MOST_EDGES));
  }

  /** The claims of one edge. */
  record Between(
      Network.Node one, Network.Node other, List<Profile.Saying> says, List<Profile.Deed> acts) {}

  private Between between(Context request) {
    String one = Parameters.text(request, "one");
    String other = Parameters.text(request, "other");
    Set<Network.Kind> kinds = kinds(request);
    Narrowing days = days(request);
    return new Between(
        ledger.names().called(one),
        ledger.names().called(other),
        kinds.contains(Network.Kind.PASSES_ON)
            ? ledger.names().passedOn(one, other, days)
            : List.of(),
        kinds.contains(Network.Kind.DOES) ? ledger.names().done(one, other, days) : List.of());
  }

  private static Set<Network.Kind> kinds(Context request) {
    return NetworkHandler.kinds(request);
  }

  private static Narrowing days(Context request) {
    return SearchAddress.of(request::queryParams).narrowing();
  }

  private Object affairs(Context request) {
    return page(request, ledger.across().affairs(LEAST_AFFAIR, PAGE + 1, offset(request)));
  }

  private Object origins(Context request) {
    return ledger.across().origins(Parameters.text(request, "id"), Parameters.text(request, "at"));
  }

  private Collation compare(Context request) {
    return Collation.of(wording(request, "one"), wording(request, "other"));
  }

  private Wording wording(Context request, String which) {
    return ledger
        .record(Parameters.text(request, which))
        .map(record -> Wording.of(record.text()))
        .orElseThrow(() -> Refusal.missing("error.article"));
  }

  /** What waits, and how far reviewing has come. */
  record Review(Progress progress, Api.Page<Waiting> waiting) {}

  private Review review(Context request) {
    Queued queued = Queued.asked(request);
    List<Waiting> oneMore =
        queued.second()
            ? ledger
                .reviews()
                .secondOpinions(
                    Writing.reader(request), queued.queue(ledger), PAGE + 1, offset(request))
            : ledger.reviews().waiting(queued.queue(ledger), PAGE + 1, offset(request));
    return new Review(ledger.reviews().reviewProgress(), page(request, oneMore));
  }
}
