package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.team.Account;
import org.isnad.ledger.team.AccountException;
import org.isnad.ledger.team.Deed;
import org.isnad.ledger.team.Team;

/** {@code /account}: what somebody may change about their own account. */
final class AccountHandler {

  private final Team team;
  private final Pages pages;
  private final InstantSource clock;

  AccountHandler(Team team, Pages pages, InstantSource clock) {
    this.team = team;
    this.pages = pages;
    this.clock = clock;
  }

  void show(Context request) {
    show(request, Map.of());
  }

  private void show(Context request, Map<String, Object> more) {
    Account own = own(request);
    Map<String, Object> all = new HashMap<>(more);
    all.put("account", own);
    all.put("tokens", team.tokens().of(own));
    pages.show(request, "account.jte", all);
  }

  /** A program's token is for the API: with it nobody may change an account. */
  private static Account own(Context request) {
    Asker asker = Asker.of(request);
    if (!asker.isSignedIn()) {
      throw Refusal.signInFirst();
    }
    return asker.account();
  }

  /** {@code POST /account/password}: ends all sessions and begins a new one here. */
  void changePassword(Context request) {
    Account own = own(request);
    String old = Optional.ofNullable(request.formParam("old")).orElse("");
    if (team.accounts().open(own.name(), old).isEmpty()) {
      request.status(HttpStatus.BAD_REQUEST);
      Trail.tell(request, Deed.SIGN_IN_FAILED, "/account/password");
      show(request, Map.of("note", "account.password.wrong"));
      return;
    }
    try {
      team.accounts().changePassword(own.name(), request.formParam("password"));
    } catch (AccountException e) {
      throw Refusal.of(e);
    }
    Trail.tell(request, Deed.PASSWORD_CHANGED, own.name());
    SessionCookie.write(request, team.sessions().begin(own, clock.instant()));
    request.redirect("/account?changed=1", HttpStatus.SEE_OTHER);
  }

  /** {@code POST /account/token}: the only answer that shows the token. */
  void makeToken(Context request) {
    String label = Parameters.field(request, "label");
    String token = team.tokens().make(own(request), label, clock.instant());
    Trail.tell(request, Deed.TOKEN_MADE, label);
    show(request, Map.of("fresh", token));
  }

  /** {@code POST /account/token/revoke}. */
  void revokeToken(Context request) {
    String id = Parameters.field(request, "id");
    if (!id.matches("\\d{1,18}") || !team.tokens().revoke(own(request), Long.parseLong(id))) {
      throw Refusal.missing("error.token");
    }
    Trail.tell(request, Deed.TOKEN_REVOKED, id);
    request.redirect("/account", HttpStatus.SEE_OTHER);
  }
}
