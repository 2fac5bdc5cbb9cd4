package org.isnad.ledger.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.ledger.store.Database;
import org.isnad.ledger.team.AccountException.Reason;
import org.jdbi.v3.core.Handle;

/**
 * The accounts of a ledger. A name is compared without regard to case and to the ways in which
 * Unicode writes the same letter; none is ever deleted, or its signature would be free for another.
 */
public final class Accounts {

  private static final int LONGEST_NAME = 80;

  private final Database database;

  Accounts(Database database) {
    this.database = database;
  }

  /** All of them, by name. */
  public List<Account> all() {
    return database.read(
        handle ->
            handle.createQuery("SELECT * FROM account ORDER BY key").map((r, c) -> of(r)).list());
  }

  /** The account of that name. */
  public Optional<Account> find(String name) {
    return database.read(handle -> find(handle, name));
  }

  /**
   * The account that a name and a password open; empty also for one that is disabled. Takes equally
   * long for all names.
   */
  public Optional<Account> open(String name, String password) {
    Optional<Account> account = find(name).filter(a -> !a.disabled());
    String hash = account.map(a -> database.read(h -> hash(h, a.id()))).orElse(null);
    return Passwords.matches(password, hash) ? account : Optional.empty();
  }

  /**
   * Makes an account.
   *
   * @throws AccountException if the name is taken or not fit, or the password is not
   */
  public Account add(String name, Role role, String password, Instant now) {
    String plain = fitName(name);
    String hash = hashed(password);
    Account made =
        database.write(
            handle -> {
              if (find(handle, plain).isPresent()) {
                throw new AccountException(
                    Reason.TAKEN, "there is an account \"" + plain + "\"; choose another name");
              }
              handle.execute(
                  "INSERT INTO account (name, key, role, password, made) VALUES (?, ?, ?, ?, ?)",
                  plain,
                  key(plain),
                  role.name(),
                  hash,
                  now.toString());
              return find(handle, plain).orElseThrow();
            });
    database.flush();
    return made;
  }

  /**
   * Gives an account another role.
   *
   * @throws AccountException if there is none of that name, or it is the last keeper
   */
  public void changeRole(String name, Role role) {
    change(
        name,
        (handle, id) -> {
          handle.execute("UPDATE account SET role = ? WHERE id = ?", role.name(), id);
          keepAKeeper(handle);
        });
  }

  /**
   * Lets an account no longer sign in, and ends its sessions; or lets it again.
   *
   * @throws AccountException if there is none of that name, or it is the last keeper
   */
  public void disable(String name, boolean disabled) {
    change(
        name,
        (handle, id) -> {
          handle.execute("UPDATE account SET disabled = ? WHERE id = ?", disabled, id);
          handle.execute("DELETE FROM session WHERE account = ?", id);
          keepAKeeper(handle);
        });
  }

  /**
   * Gives an account another password, and ends its sessions.
   *
   * @throws AccountException if there is none of that name, or the password is not fit
   */
  public void changePassword(String name, String password) {
    String hash = hashed(password);
    change(
        name,
        (handle, id) -> {
          handle.execute("UPDATE account SET password = ? WHERE id = ?", hash, id);
          handle.execute("DELETE FROM session WHERE account = ?", id);
        });
  }

  /** A piece of writing about one account. */
  @FunctionalInterface
  private interface Change {
    void make(Handle handle, long id);
  }

  private void change(String name, Change change) {
    database.write(
        handle -> {
          Account account =
              find(handle, name)
                  .orElseThrow(
                      () ->
                          new AccountException(
                              Reason.UNKNOWN, "there is no account \"" + name + "\""));
          change.make(handle, account.id());
          return account;
        });
    database.flush();
  }

  private static void keepAKeeper(Handle handle) {
    int keepers =
        handle
            .createQuery("SELECT COUNT(*) FROM account WHERE role = 'KEEPER' AND disabled = 0")
            .mapTo(Integer.class)
            .one();
    if (keepers == 0) {
      throw new AccountException(
          Reason.LAST_KEEPER, "this is the last keeper; make another account a keeper first");
    }
  }

  private static String fitName(String name) {
    String plain = name == null ? "" : Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    boolean fit =
        !plain.isEmpty()
            && plain.length() <= LONGEST_NAME
            && plain.codePoints().noneMatch(Accounts::isInvisible);
    if (!fit) {
      throw new AccountException(
          Reason.NAME, "a name has 1 to " + LONGEST_NAME + " letters that can be seen");
    }
    return plain;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static String hashed(String password) {
    if (password == null || !Passwords.isFit(password)) {
      throw new AccountException(
          Reason.PASSWORD,
          "a password has %d to %d characters; several words are easy to keep in mind"
              .formatted(Passwords.SHORTEST, Passwords.LONGEST));
    }
    return Passwords.hash(password);
  }

  private static String key(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Optional<Account> find(Handle handle, String name) {
    return handle
        .createQuery("SELECT * FROM account WHERE key = :key")
        .bind("key", key(name))
        .map((r, c) -> of(r))
        .findOne();
  }

  private static String hash(Handle handle, long id) {
    return handle
        .createQuery("SELECT password FROM account WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .one();
  }

  static Account of(ResultSet row) throws SQLException {
    return new Account(
        row.getLong("id"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getBoolean("disabled"),
        Instant.parse(row.getString("made")));
  }
}
