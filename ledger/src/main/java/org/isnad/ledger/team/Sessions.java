package org.isnad.ledger.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isnad.ledger.store.Database;

/**
 * Who is signed in. The id of a session is a {@link Secret}; it ends when nobody used it for long,
 * when it is old, on signing out, and when the account's password changes or it is disabled.
 */
public final class Sessions {

  /** After so long without a request a session is over. */
  public static final Duration IDLE = Duration.ofHours(2);

  /** After so long it is over in any case: a working day. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** So often its last use is written down. */
  private static final Duration STEP = Duration.ofMinutes(1);

  private final Database database;

  Sessions(Database database) {
    this.database = database;
  }

  /** Begins a session; gives its id, which is known to nobody else. */
  public String begin(Account account, Instant now) {
    String id = Secret.fresh();
    database.write(
        handle -> {
          handle.execute(
              "DELETE FROM session WHERE began <= ? OR seen <= ?",
              stamp(now.minus(LONGEST)),
              stamp(now.minus(IDLE)));
          return handle.execute(
              "INSERT INTO session (hash, account, began, seen) VALUES (?, ?, ?, ?)",
              Secret.hash(id),
              account.id(),
              stamp(now),
              stamp(now));
        });
    database.flush();
    return id;
  }

  /** Whose session this is; empty where it is none or over. Asking counts as using it. */
  public Optional<Account> who(String id, Instant now) {
    String hash = Secret.hash(id);
    Optional<Account> account =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT account.* FROM session JOIN account ON account.id = session.account"
                            + " WHERE hash = :hash AND began > :oldest AND seen > :idle AND NOT"
                            + " disabled")
                    .bind("hash", hash)
                    .bind("oldest", stamp(now.minus(LONGEST)))
                    .bind("idle", stamp(now.minus(IDLE)))
                    .map((r, c) -> Accounts.of(r))
                    .findOne());
    if (account.isPresent()) {
      use(hash, now);
    }
    return account;
  }

  private void use(String hash, Instant now) {
    boolean due =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT seen < :step FROM session WHERE hash = :hash")
                    .bind("step", stamp(now.minus(STEP)))
                    .bind("hash", hash)
                    .mapTo(Boolean.class)
                    .findOne()
                    .orElse(false));
    if (due) {
      database.write(
          handle -> handle.execute("UPDATE session SET seen = ? WHERE hash = ?", stamp(now), hash));
    }
  }

  /** Ends a session; one that is none is passed over. */
  public void end(String id) {
    database.write(handle -> handle.execute("DELETE FROM session WHERE hash = ?", Secret.hash(id)));
    database.flush();
  }

  /** Of equal length, so that they sort as time goes. */
  private static String stamp(Instant at) {
    return "%015d".formatted(at.toEpochMilli());
  }
}
