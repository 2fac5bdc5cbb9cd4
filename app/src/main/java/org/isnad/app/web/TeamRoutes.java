package org.isnad.app.web;

import static org.isnad.app.web.Right.KEEPER;
import static org.isnad.app.web.Right.NONE;
import static org.isnad.app.web.Right.READER;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.ledger.team.Team;

/** What is answered only where people have accounts. */
final class TeamRoutes {

  private TeamRoutes() {}

  static List<Route> of(Team team, Pages pages, InstantSource clock, Trail trail) {
    return Stream.of(
            own(
                new SignInHandler(team, pages, clock, trail),
                new AccountHandler(team, pages, clock)),
            keeping(
                new AccountsHandler(team.accounts(), pages, clock),
                new AuditHandler(team.log(), pages)),
            new ApiAccounts(team.accounts(), clock).routes())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Route> own(SignInHandler signing, AccountHandler account) {
    return List.of(
        Route.get("/sign-in", NONE, signing::show),
        Route.post("/sign-in", NONE, signing::signIn),
        Route.post("/sign-out", READER, signing::signOut),
        Route.get("/account", READER, account::show),
        Route.post("/account/password", READER, account::changePassword),
        Route.post("/account/token", READER, account::makeToken),
        Route.post("/account/token/revoke", READER, account::revokeToken));
  }

  private static List<Route> keeping(AccountsHandler accounts, AuditHandler audit) {
    return List.of(
        Route.get("/accounts", KEEPER, accounts::show),
        Route.post("/accounts", KEEPER, accounts::add),
        Route.post("/accounts/role", KEEPER, accounts::changeRole),
        Route.post("/accounts/disable", KEEPER, accounts::disable),
        Route.post("/accounts/enable", KEEPER, accounts::enable),
        Route.post("/accounts/password", KEEPER, accounts::changePassword),
        Route.get("/audit", KEEPER, audit::show),
        Api.get("audit", KEEPER, audit::page),
        Route.export("/audit.csv", KEEPER, audit::table));
  }
}
