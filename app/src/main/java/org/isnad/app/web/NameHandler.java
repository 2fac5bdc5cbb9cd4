package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.app.web.name.RivalView;
import org.isnad.app.web.name.RoleSpan;
import org.isnad.app.web.name.TimelineDrawing;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Profile;
import org.isnad.ledger.Timeline;

/** {@code /name?key=KEY}: all that a person or body is said to be, to say and to do, and when. */
final class NameHandler {

  private static final int MOST_RIVALS = 20;

  private final Ledger ledger;
  private final Pages pages;

  NameHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    Profile profile =
        ledger
            .names()
            .profile(Parameters.text(request, "key"))
            .orElseThrow(() -> Refusal.missing("error.name"));
    Timeline timeline = ledger.names().timeline(profile.key());
    boolean mirrored = Visit.of(request).language() == Language.AR;
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("profile", profile);
    parameters.put("roles", RoleSpan.of(profile.roles()));
    parameters.put("rivals", rivals(timeline));
    parameters.put("drawing", TimelineDrawing.of(profile.key(), timeline, mirrored));
    pages.show(request, "name.jte", parameters);
  }

  private List<RivalView> rivals(Timeline timeline) {
    return timeline.rivals().stream()
        .limit(MOST_RIVALS)
        .map(rival -> new RivalView(rival, ledger.names().called(rival.other())))
        .toList();
  }
}
