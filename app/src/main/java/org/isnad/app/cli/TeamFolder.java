package org.isnad.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.isnad.app.web.Shelf;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.team.Team;
import org.isnad.ledger.team.TeamStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name whose accounts are meant: those of a ledger, or of a folder of ledgers. */
final class TeamFolder {

  @Mixin private LedgerFolder folder;

  @Option(
      names = "--ledgers",
      paramLabel = "DIR",
      description = "instead of --ledger: a folder of ledgers, whose accounts hold for all of them")
  private Path shelf;

  /**
   * Does something with the people there.
   *
   * @throws CannotGoOn saying how to make one, if there is no such folder
   */
  void use(Consumer<Team> work) {
    if (shelf == null) {
      try (Ledger ledger = folder.existing()) {
        work.accept(ledger.team());
      }
    } else {
      useShelf(work);
    }
  }

  private void useShelf(Consumer<Team> work) {
    if (!Files.isDirectory(shelf)) {
      throw new CannotGoOn(
          Exit.LEDGER,
          "there is no folder %s; make a first ledger in it with \"isnad read FOLDER --ledger %s\""
              .formatted(shelf, shelf.resolve("first")));
    }
    try (TeamStore accounts = Shelf.accounts(shelf)) {
      work.accept(accounts.team());
    }
  }
}
