package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.app.web.limit.Buckets;
import org.isnad.ledger.team.Account;
import org.isnad.ledger.team.Deed;
import org.isnad.ledger.team.Team;

/**
 * {@code /sign-in} and {@code /sign-out}. Only so many wrong passwords are tried for an account,
 * and from an address; the right one costs nothing.
 */
final class SignInHandler {

  private static final int TRIES_AT_ACCOUNT = 8;
  private static final int TRIES_FROM_ADDRESS = 30;
  private static final Duration REFILL = Duration.ofSeconds(30);

  private final Team team;
  private final Pages pages;
  private final InstantSource clock;
  private final Trail trail;
  private final Buckets atAccount;
  private final Buckets fromAddress;

  SignInHandler(Team team, Pages pages, InstantSource clock, Trail trail) {
    this.team = team;
    this.pages = pages;
    this.clock = clock;
    this.trail = trail;
    this.atAccount = new Buckets(TRIES_AT_ACCOUNT, REFILL, clock);
    this.fromAddress = new Buckets(TRIES_FROM_ADDRESS, REFILL, clock);
  }

  void show(Context request) {
    show(request, false);
  }

  private void show(Context request, boolean failed) {
    pages.show(request, "signin.jte", Map.of("back", back(request), "failed", failed));
  }

  void signIn(Context request) {
    String name = Parameters.field(request, "name");
    String account = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String address = Caller.of(request).address();
    if (!atAccount.take(account) || !fromAddress.take(address)) {
      trail.add(request, name, Deed.SIGN_IN_FAILED, "429");
      throw Refusal.tooMany(REFILL);
    }
    String password = Optional.ofNullable(request.formParam("password")).orElse("");
    Optional<Account> opened = team.accounts().open(name, password);
    if (opened.isEmpty()) {
      trail.add(request, name, Deed.SIGN_IN_FAILED, "");
      request.status(HttpStatus.UNAUTHORIZED);
      show(request, true);
      return;
    }
    atAccount.giveBack(account);
    fromAddress.giveBack(address);
    begin(request, opened.get());
    trail.add(request, opened.get().name(), Deed.SIGN_IN, "");
    request.redirect(back(request), HttpStatus.SEE_OTHER);
  }

  /** The page that led here; else the first one. */
  private static String back(Context request) {
    String sent = Parameters.field(request, "back");
    return Back.inside(sent.isEmpty() ? Parameters.text(request, "back") : sent).orElse("/");
  }

  /** A session of its own begins with each signing in, whatever cookie came along. */
  private void begin(Context request, Account account) {
    SessionCookie.read(request).ifPresent(team.sessions()::end);
    SessionCookie.write(request, team.sessions().begin(account, clock.instant()));
  }

  void signOut(Context request) {
    SessionCookie.read(request).ifPresent(team.sessions()::end);
    SessionCookie.clear(request);
    Trail.tell(request, Deed.SIGN_OUT, "");
    request.redirect("/sign-in", HttpStatus.SEE_OTHER);
  }
}
