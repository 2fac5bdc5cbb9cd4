package org.isnad.ledger.team;

import org.isnad.ledger.store.Database;

/** The people of a ledger that is served to several, and what they did. */
public record Team(Accounts accounts, Sessions sessions, Tokens tokens, AuditLog log) {

  /** Those of a database. */
  public static Team of(Database database) {
    return new Team(
        new Accounts(database),
        new Sessions(database),
        new Tokens(database),
        new AuditLog(database));
  }
}
