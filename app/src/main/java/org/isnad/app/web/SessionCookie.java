package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.isnad.ledger.team.Secret;
import org.isnad.ledger.team.Sessions;

/**
 * Where a browser keeps the id of its session. By TLS the name begins so that no other site, not
 * even a neighbour under the same domain, can set it.
 */
final class SessionCookie {

  private static final String NAME = "session";
  private static final String SECURE_NAME = "__Host-session";
  private static final int TOKEN = 32;

  private SessionCookie() {}

  /** The id that a request brings. */
  static Optional<String> read(Context request) {
    return Optional.ofNullable(request.cookie(name(request)))
        .filter(id -> id.matches("[0-9a-f]{64}"));
  }

  static void write(Context request, String id) {
    put(request, id, (int) Sessions.LONGEST.toSeconds());
  }

  static void clear(Context request) {
    put(request, "", 0);
  }

  private static void put(Context request, String value, int seconds) {
    boolean secure = Caller.of(request).secure();
    request.cookie(
        new Cookie(name(request), value, "/", seconds, secure, true, null, SameSite.LAX));
  }

  private static String name(Context request) {
    return Caller.of(request).secure() ? SECURE_NAME : NAME;
  }

  /**
   * What the forms of a session must bring along: follows from its id, and does not give it away.
   */
  static String formToken(String id) {
    return Secret.hash("form " + id).substring(0, TOKEN);
  }
}
