package org.isnad.app.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.isnad.app.web.limit.Buckets;
import org.isnad.ledger.team.Account;
import org.isnad.ledger.team.Deed;
import org.isnad.ledger.team.Team;

/** For people with accounts: who signed in may do what the account's role allows. */
final class TeamEntrance implements Entrance {

  private static final String BEARER = "Bearer ";
  private static final int MOST = 300;
  private static final Duration REFILL = Duration.ofMillis(100);

  private final Team team;
  private final InstantSource clock;
  private final Trail trail;
  private final Buckets requests;

  TeamEntrance(Team team, InstantSource clock, Trail trail) {
    this.team = team;
    this.clock = clock;
    this.trail = trail;
    this.requests = new Buckets(MOST, REFILL, clock);
  }

  @Override
  public Asker who(Context request) {
    return program(request).or(() -> signedIn(request)).orElseGet(() -> stranger(request));
  }

  private Optional<Asker> program(Context request) {
    String header = request.header("Authorization");
    if (header == null || !header.startsWith(BEARER)) {
      return Optional.empty();
    }
    return team.tokens()
        .who(header.substring(BEARER.length()).strip())
        .map(account -> asker(Asker.Kind.PROGRAM, account, ""));
  }

  private Optional<Asker> signedIn(Context request) {
    return SessionCookie.read(request)
        .flatMap(
            id ->
                team.sessions()
                    .who(id, clock.instant())
                    .map(a -> asker(Asker.Kind.SESSION, a, SessionCookie.formToken(id))));
  }

  private static Asker asker(Asker.Kind kind, Account account, String token) {
    return new Asker(kind, account.name(), Right.of(account.role()), token, account);
  }

  private static Asker stranger(Context request) {
    return new Asker(Asker.Kind.STRANGER, "", Right.NONE, Writing.cookieToken(request), null);
  }

  @Override
  public void admit(Route route, Context request) {
    if (route.right() == Right.NONE && !route.writes()) {
      return;
    }
    limit(request);
    Asker asker = Asker.of(request);
    if (!asker.may(route.right())) {
      refuse(asker, request);
    }
    if (route.writes()) {
      Writing.admit(request);
    }
  }

  private void limit(Context request) {
    Account account = Asker.of(request).account();
    String who = account == null ? Caller.of(request).address() : "account " + account.id();
    if (!requests.take(who)) {
      throw Refusal.tooMany(requests.refill());
    }
  }

  private void refuse(Asker asker, Context request) {
    if (asker.account() == null) {
      throw Refusal.signInFirst();
    }
    trail.add(request, Deed.REFUSED, request.method() + " " + request.path());
    throw Refusal.beyondRight();
  }

  @Override
  public void answered(Route route, Context request) {
    if (route.kind() != Route.Kind.READS && route.right() != Right.NONE) {
      trail.done(route, request);
    }
  }
}
