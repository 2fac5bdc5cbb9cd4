package org.isnad.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Option;

/** The option that names the ledger's folder. */
final class LedgerFolder {

  static final String STANDARD = "isnad-ledger";

  @Option(
      names = "--ledger",
      paramLabel = "DIR",
      defaultValue = STANDARD,
      description = "folder of the ledger (default: ./${DEFAULT-VALUE})")
  private Path folder;

  Path path() {
    return folder;
  }

  /** What to say of an article that the ledger does not hold. */
  CannotGoOn unknown(String id) {
    return new CannotGoOn(
        Exit.SOME_FAILED,
        "the ledger %s holds no article \"%s\"; \"isnad search\" prints the ids of those it finds"
            .formatted(folder, Visible.line(id)));
  }

  /** Opens the ledger, making it where there is none. */
  Ledger make() {
    return Ledger.open(folder);
  }

  /**
   * Opens a ledger that must exist.
   *
   * @throws CannotGoOn saying how to make one, if there is none
   */
  Ledger existing() {
    if (!Files.isDirectory(folder)) {
      throw new CannotGoOn(
          Exit.LEDGER,
          "there is no ledger at %s; make one with \"isnad read FOLDER --ledger %s\", or name another with --ledger"
              .formatted(folder, folder));
    }
    return Ledger.open(folder);
  }
}
