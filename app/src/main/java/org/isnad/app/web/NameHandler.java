package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Profile;

/** {@code /name?key=KEY}: all that a person or body is said to be, to say and to do. */
final class NameHandler {

  private final Ledger ledger;
  private final Pages pages;

  NameHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    Profile profile =
        ledger
            .profile(Parameters.text(request, "key"))
            .orElseThrow(() -> Refusal.missing("error.name"));
    pages.show(request, "name.jte", Map.of("profile", profile));
  }
}
