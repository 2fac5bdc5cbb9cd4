package org.isnad.ledger.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.store.Database;

/**
 * A folder that keeps the people of several ledgers, and what they did in all of them. One process
 * at a time has it open; within it any threads may use it.
 */
public final class TeamStore implements AutoCloseable {

  private final Database database;

  private TeamStore(Database database) {
    this.database = database;
  }

  /**
   * Opens a folder, made anew where it is missing.
   *
   * @throws LedgerException saying what to do, if it cannot be used or is in use
   */
  public static TeamStore open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LedgerException(
          folder + " cannot be made a folder (" + e + "); name another folder of ledgers", e);
    }
    return new TeamStore(Database.open(folder));
  }

  /** The people. */
  public Team team() {
    return Team.of(database);
  }

  @Override
  public void close() {
    database.close();
  }
}
