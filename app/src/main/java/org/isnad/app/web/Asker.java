package org.isnad.app.web;

import io.javalin.http.Context;
import org.isnad.ledger.team.Account;

/**
 * Who asks.
 *
 * @param name with which what they write is signed
 * @param right what they may do
 * @param token what their forms must bring along, see {@link Writing}
 * @param account with which they signed in; null where nobody did, and where nobody needs to
 */
public record Asker(Kind kind, String name, Right right, String token, Account account) {

  private static final String ENTRANCE = "entrance";
  private static final String ASKER = "asker";

  /** How it is known who asks. */
  public enum Kind {
    /** Whoever sits at this machine. */
    LOCAL,
    /** Nobody has signed in. */
    STRANGER,
    /** By a session's cookie. */
    SESSION,
    /** By a token that a browser never sends by itself. */
    PROGRAM
  }

  /** Leaves with a request who can tell. */
  static void from(Entrance entrance, Context request) {
    request.attribute(ENTRANCE, entrance);
  }

  /** Who sent a request. */
  static Asker of(Context request) {
    Asker known = request.attribute(ASKER);
    if (known == null) {
      Entrance entrance = request.attribute(ENTRANCE);
      known = entrance.who(request);
      request.attribute(ASKER, known);
    }
    return known;
  }

  /** Whether they signed in by name and password. */
  public boolean isSignedIn() {
    return kind == Kind.SESSION;
  }

  /** Whether they may do what needs a right. */
  public boolean may(Right needed) {
    return right.holds(needed);
  }
}
