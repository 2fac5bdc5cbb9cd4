package org.isnad.ledger.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.store.Database;

/** The tokens by which programs use the API: a {@link Secret} each, that only its maker saw. */
public final class Tokens {

  private static final int LONGEST_LABEL = 80;

  private final Database database;

  Tokens(Database database) {
    this.database = database;
  }

  /** Makes one; it is shown once and can't be had again. */
  public String make(Account account, String label, Instant now) {
    String token = Secret.fresh();
    String plain = label == null || label.isBlank() ? "API" : label.strip();
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO api_token (hash, account, label, made) VALUES (?, ?, ?, ?)",
                Secret.hash(token),
                account.id(),
                plain.substring(0, Math.min(LONGEST_LABEL, plain.length())),
                now.toString()));
    database.flush();
    return token;
  }

  /** Those of an account, oldest first. */
  public List<Token> of(Account account) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM api_token WHERE account = :account ORDER BY id")
                .bind("account", account.id())
                .map(
                    (row, c) ->
                        new Token(
                            row.getLong("id"),
                            row.getString("label"),
                            Instant.parse(row.getString("made"))))
                .list());
  }

  /** Whose token this is; empty where it is none, was revoked, or the account is disabled. */
  public Optional<Account> who(String token) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT account.* FROM api_token JOIN account ON account.id = api_token.account"
                        + " WHERE hash = :hash AND NOT disabled")
                .bind("hash", Secret.hash(token))
                .map((r, c) -> Accounts.of(r))
                .findOne());
  }

  /** Ends one of an account's tokens; false where it has none of that number. */
  public boolean revoke(Account account, long id) {
    boolean ended =
        database.write(
            handle ->
                handle.execute(
                        "DELETE FROM api_token WHERE id = ? AND account = ?", id, account.id())
                    > 0);
    database.flush();
    return ended;
  }
}
