package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.Optional;
import org.isnad.app.web.link.Urls;
import org.isnad.core.record.Attribution;
import org.isnad.core.text.Span;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Reviewed;
import org.isnad.ledger.review.Verdict;
import org.isnad.ledger.team.Deed;

/** {@code POST /judge}: a reader accepts, rejects, corrects, adds or takes back. */
final class JudgeHandler {

  private final Ledger ledger;
  private final InstantSource clock;

  JudgeHandler(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  void judge(Context request) {
    String id = Optional.ofNullable(request.formParam("id")).orElse("");
    Reviewed reviewed =
        ArticleHandler.reviewed(ledger, request, id, request.formParam("next"))
            .orElseThrow(() -> Refusal.missing("error.article"));
    JudgeForm form = new JudgeForm(request, reviewed);
    Span cue = form.cue();
    Verdict verdict = form.verdict();
    ledger
        .reviews()
        .judge(
            new Judgement(
                0,
                id,
                reviewed.machine().document().sha256(),
                cue,
                verdict,
                Writing.reader(request),
                clock.instant(),
                note(request)));
    Trail.tell(
        request,
        verdict instanceof Verdict.Undone ? Deed.JUDGEMENT_UNDONE : Deed.JUDGED,
        id + " " + cue.begin() + "-" + cue.end());
    request.redirect(next(request, id, cue), HttpStatus.SEE_OTHER);
  }

  private static String note(Context request) {
    String note = request.formParam("note");
    return note == null || note.isBlank() ? null : note.strip();
  }

  private String next(Context request, String id, Span cue) {
    return Queued.read(request.formParam("next"))
        .map(Queued::next)
        .orElseGet(() -> judged(id, cue));
  }

  private String judged(String id, Span cue) {
    return ledger
        .reviews()
        .reviewed(id)
        .flatMap(r -> r.record().attributions().stream().filter(a -> a.cue().equals(cue)).findAny())
        .map(Attribution::id)
        .map(chosen -> Urls.article(id, chosen))
        .orElse(Urls.article(id));
  }

  /** {@code POST /reader}: under which name this browser's reader signs. */
  static void sign(Context request) {
    Writing.sign(request, request.formParam("name"));
    request.redirect(Back.inside(request.formParam("back")).orElse("/"), HttpStatus.SEE_OTHER);
  }
}
