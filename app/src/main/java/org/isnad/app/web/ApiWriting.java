package org.isnad.app.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.core.text.Span;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.identity.Node;
import org.isnad.ledger.identity.Ruling;
import org.isnad.ledger.identity.Sameness;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Reported;
import org.isnad.ledger.review.Reviewed;
import org.isnad.ledger.review.Verdict;
import org.isnad.ledger.team.Deed;

/** What programs may judge: of attributions, and of who is who. */
final class ApiWriting {

  private final Ledger ledger;
  private final InstantSource clock;

  ApiWriting(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Its routes. */
  List<Route> routes() {
    return List.of(
        Api.post("judgements", this::judge),
        Api.post("sameness", this::rule),
        Api.post("sameness/undo", this::takeBack));
  }

  /** What is judged. */
  record Judged(String document, Span cue, String verdict, Reported as, Long number, String note) {}

  private Api.Numbered judge(Context request) {
    Judged judged = Api.body(request, Judged.class);
    if (judged.cue() == null || judged.verdict() == null) {
      throw Refusal.senseless("error.json");
    }
    Reviewed reviewed =
        ledger
            .reviews()
            .reviewed(Objects.requireNonNullElse(judged.document(), ""))
            .orElseThrow(() -> Refusal.missing("error.article"));
    Verdict verdict = verdict(judged, reviewed);
    requireInside(judged.cue(), verdict.reported(), reviewed.machine().text().length());
    Trail.tell(
        request,
        verdict instanceof Verdict.Undone ? Deed.JUDGEMENT_UNDONE : Deed.JUDGED,
        judged.document() + " " + judged.cue().begin() + "-" + judged.cue().end());
    return new Api.Numbered(ledger.reviews().judge(judgement(request, judged, reviewed, verdict)));
  }

  private Judgement judgement(Context request, Judged judged, Reviewed reviewed, Verdict verdict) {
    return new Judgement(
        0,
        judged.document(),
        reviewed.machine().document().sha256(),
        judged.cue(),
        verdict,
        Writing.reader(request),
        clock.instant(),
        judged.note());
  }

  private static Verdict verdict(Judged judged, Reviewed reviewed) {
    return switch (judged.verdict()) {
      case "accept" -> new Verdict.Accepted(found(judged.cue(), reviewed));
      case "reject" -> new Verdict.Rejected();
      case "correct" -> new Verdict.Corrected(Api.required(judged.as()));
      case "undo" -> new Verdict.Undone(Api.required(judged.number()));
      default -> throw Refusal.senseless("error.verdict");
    };
  }

  private static Reported found(Span cue, Reviewed reviewed) {
    return reviewed.record().attributions().stream()
        .filter(a -> a.cue().equals(cue))
        .findFirst()
        .map(a -> Reported.of(reviewed.record(), a))
        .orElseThrow(() -> Refusal.senseless("error.cue"));
  }

  private static void requireInside(Span cue, Reported reported, int length) {
    Stream<Span> spans =
        reported == null
            ? Stream.empty()
            : Stream.concat(
                reported.content().stream(), Stream.of(reported.source(), reported.parent()));
    boolean inside =
        Stream.concat(Stream.of(cue), spans.filter(Objects::nonNull))
            .allMatch(span -> !span.isEmpty() && span.end() <= length);
    if (!inside) {
      throw Refusal.senseless("error.content");
    }
  }

  /** Who is judged to be who; names as {@code KEY} or {@code KEY@DOCUMENT}. */
  record Same(String one, String other, Sameness verdict, String reason) {}

  private Ruling rule(Context request) {
    Same same = Api.body(request, Same.class);
    Node one = known(same.one());
    Node other = known(same.other());
    Trail.tell(request, one + " " + Api.required(same.verdict()).name() + " " + other);
    return ledger
        .who()
        .rule(
            one,
            other,
            same.verdict(),
            Writing.reader(request),
            clock.instant(),
            Objects.requireNonNullElse(same.reason(), ""));
  }

  private Node known(String written) {
    Node node = Node.parse(Api.required(written));
    if (ledger.names().profile(node.key(), 1, 0).isEmpty()) {
      throw Refusal.missing("error.name");
    }
    if (node.document() != null && ledger.record(node.document()).isEmpty()) {
      throw Refusal.missing("error.article");
    }
    return node;
  }

  /** What is taken back. */
  record Undone(Long number, String reason) {}

  private Api.Numbered takeBack(Context request) {
    Undone undone = Api.body(request, Undone.class);
    long number = Api.required(undone.number());
    String reason = Objects.requireNonNullElse(undone.reason(), "");
    if (!ledger.who().takeBack(number, Writing.reader(request), clock.instant(), reason)) {
      throw Refusal.missing("error.ruling");
    }
    Trail.tell(request, Deed.JUDGEMENT_UNDONE, "sameness " + number);
    return new Api.Numbered(number);
  }
}
