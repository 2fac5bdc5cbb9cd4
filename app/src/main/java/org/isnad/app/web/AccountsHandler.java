package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.team.AccountException;
import org.isnad.ledger.team.Accounts;
import org.isnad.ledger.team.Deed;
import org.isnad.ledger.team.Role;

/** {@code /accounts}: a keeper says who may do what. */
final class AccountsHandler {

  private final Accounts accounts;
  private final Pages pages;
  private final InstantSource clock;

  AccountsHandler(Accounts accounts, Pages pages, InstantSource clock) {
    this.accounts = accounts;
    this.pages = pages;
    this.clock = clock;
  }

  void show(Context request) {
    pages.show(request, "accounts.jte", Map.of("accounts", accounts.all()));
  }

  /** {@code POST /accounts}: adds one. */
  void add(Context request) {
    Role role = role(request);
    change(
        request,
        Deed.ACCOUNT_ADDED,
        " " + role.label(),
        name -> accounts.add(name, role, password(request), clock.instant()));
  }

  /** {@code POST /accounts/role}. */
  void changeRole(Context request) {
    Role role = role(request);
    change(request, Deed.ROLE_CHANGED, " " + role.label(), name -> accounts.changeRole(name, role));
  }

  /** {@code POST /accounts/password}: a new one for somebody who forgot theirs. */
  void changePassword(Context request) {
    change(
        request,
        Deed.PASSWORD_CHANGED,
        "",
        name -> accounts.changePassword(name, password(request)));
  }

  /** {@code POST /accounts/disable}. */
  void disable(Context request) {
    change(request, Deed.ACCOUNT_DISABLED, "", name -> accounts.disable(name, true));
  }

  /** {@code POST /accounts/enable}. */
  void enable(Context request) {
    change(request, Deed.ACCOUNT_ENABLED, "", name -> accounts.disable(name, false));
  }

  /** What is done to the account of a name. */
  @FunctionalInterface
  private interface Change {
    void make(String name);
  }

  private static void change(Context request, Deed deed, String more, Change change) {
    if (!Asker.of(request).isSignedIn()) {
      throw Refusal.signInFirst();
    }
    String name = Parameters.field(request, "name");
    try {
      change.make(name);
    } catch (AccountException e) {
      throw Refusal.of(e);
    }
    Trail.tell(request, deed, name + more);
    request.redirect("/accounts", HttpStatus.SEE_OTHER);
  }

  private static Role role(Context request) {
    return Role.of(Parameters.field(request, "role"))
        .orElseThrow(() -> Refusal.senseless("error.role"));
  }

  private static String password(Context request) {
    return Optional.ofNullable(request.formParam("password")).orElse("");
  }
}
