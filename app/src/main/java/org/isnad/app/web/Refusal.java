package org.isnad.app.web;

import java.time.Duration;
import java.util.Locale;
import org.isnad.ledger.team.AccountException;

/** A request that gets a friendly page instead of what it asked for. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final long retrySeconds;

  private Refusal(int status, String key) {
    this(status, key, 0);
  }

  private Refusal(int status, String key, long retrySeconds) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.retrySeconds = retrySeconds;
  }

  /** Nothing here, said with the texts {@code KEY} and {@code KEY.words}. */
  static Refusal missing(String key) {
    return new Refusal(404, key);
  }

  static Refusal notHere() {
    return new Refusal(403, "error.refused");
  }

  /** A form that this page did not send out, or sent out too long ago. */
  static Refusal forged() {
    return new Refusal(403, "error.forged");
  }

  /** A form that cannot be carried out, said with the texts {@code KEY} and {@code KEY.words}. */
  static Refusal senseless(String key) {
    return new Refusal(400, key);
  }

  /** More was sent than is taken. */
  static Refusal tooLarge() {
    return new Refusal(413, "error.upload.large");
  }

  /** Nobody has signed in; a page leads there. */
  static Refusal signInFirst() {
    return new Refusal(401, "error.signin");
  }

  /** The account's role does not allow it. */
  static Refusal beyondRight() {
    return new Refusal(403, "error.right");
  }

  /** What only somebody may do who signed in by name and password. */
  static Refusal notByToken() {
    return new Refusal(403, "error.bytoken");
  }

  /** Too often in too short a time; after a while it may be tried again. */
  static Refusal tooMany(Duration after) {
    return new Refusal(429, "error.toomany", Math.max(1, after.toSeconds()));
  }

  /** An account that cannot be changed so, said with the text of the reason. */
  static Refusal of(AccountException e) {
    return senseless("error.account." + e.reason().name().toLowerCase(Locale.ROOT));
  }

  /** Seconds after which it may be tried again; 0 where that would not help. */
  long retrySeconds() {
    return retrySeconds;
  }

  int status() {
    return status;
  }

  String key() {
    return key;
  }
}
