package org.isnad.app.web;

import static org.isnad.app.web.Right.KEEPER;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.isnad.ledger.team.Account;
import org.isnad.ledger.team.AccountException;
import org.isnad.ledger.team.Accounts;
import org.isnad.ledger.team.Deed;
import org.isnad.ledger.team.Role;

/**
 * What a keeper does with accounts, as JSON: the same as on the page of accounts. A program's token
 * may list them; only who signed in by name and password may change them.
 */
final class ApiAccounts {

  private final Accounts accounts;
  private final InstantSource clock;

  ApiAccounts(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Its routes. */
  List<Route> routes() {
    return List.of(
        Api.get("accounts", KEEPER, request -> accounts.all()),
        Api.post("accounts", KEEPER, this::add),
        Api.post("accounts/change", KEEPER, this::change));
  }

  /** An account that is to be made. */
  record NewAccount(String name, String role, String password) {}

  private Account add(Context request) {
    requireSignedIn(request);
    NewAccount added = Api.body(request, NewAccount.class);
    String name = Api.required(added.name());
    Role role = role(added.role());
    return done(
        request,
        Deed.ACCOUNT_ADDED,
        name,
        " " + role.label(),
        () -> accounts.add(name, role, added.password(), clock.instant()));
  }

  /** What is done to an account. */
  record AccountChange(String name, String change, String role, String password) {}

  private Account change(Context request) {
    requireSignedIn(request);
    AccountChange change = Api.body(request, AccountChange.class);
    String name = Api.required(change.name());
    return switch (Objects.requireNonNullElse(change.change(), "")) {
      case "role" -> changeRole(request, name, role(change.role()));
      case "disable" ->
          done(request, Deed.ACCOUNT_DISABLED, name, "", () -> accounts.disable(name, true));
      case "enable" ->
          done(request, Deed.ACCOUNT_ENABLED, name, "", () -> accounts.disable(name, false));
      case "password" ->
          done(
              request,
              Deed.PASSWORD_CHANGED,
              name,
              "",
              () -> accounts.changePassword(name, change.password()));
      default -> throw Refusal.senseless("error.json");
    };
  }

  private Account changeRole(Context request, String name, Role role) {
    return done(
        request,
        Deed.ROLE_CHANGED,
        name,
        " " + role.label(),
        () -> accounts.changeRole(name, role));
  }

  private Account done(Context request, Deed deed, String name, String more, Runnable change) {
    try {
      change.run();
    } catch (AccountException e) {
      throw Refusal.of(e);
    }
    Trail.tell(request, deed, name + more);
    return accounts.find(name).orElseThrow();
  }

  private static void requireSignedIn(Context request) {
    if (!Asker.of(request).isSignedIn()) {
      throw Refusal.notByToken();
    }
  }

  private static Role role(String label) {
    return Role.of(Objects.requireNonNullElse(label, ""))
        .orElseThrow(() -> Refusal.senseless("error.role"));
  }
}
