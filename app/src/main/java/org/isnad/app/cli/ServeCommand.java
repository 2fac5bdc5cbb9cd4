package org.isnad.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.app.web.Settings;
import org.isnad.app.web.Shelf;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.team.TeamStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad serve}: the ledger's pages on this machine. */
@Command(
    description = {
      "Serves the ledger as pages for the browser, to this machine only, until Ctrl-C.",
      "With --team people sign in, and a proxy can serve it to others; docs/team.md tells how."
    },
    footer = {
      "  isnad serve --ledger ~/cases/harbour --port 9000",
      "  isnad serve --ledgers ~/cases",
      "  isnad serve --ledger ~/cases/harbour --team --host isnad.example.org",
      "  isnad serve --ledgers ~/cases --team"
    })
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;
  @Mixin private Serving serving;
  @Mixin private TeamOptions team;

  @Option(
      names = "--ledgers",
      paramLabel = "DIR",
      description =
          "instead of --ledger: a folder of ledgers; each is served at a port of its own, from"
              + " --port on, and the pages lead from one to the other")
  private Path shelf;

  @Override
  public Integer call() {
    Settings settings = team.settings(serving.port(), spec.commandLine().getErr());
    if (shelf == null) {
      serveOne(settings);
    } else {
      serveAll(settings);
    }
    return Exit.OK;
  }

  private void serveOne(Settings settings) {
    try (Ledger ledger = folder.existing()) {
      team.requireKeeper(ledger.team(), "--ledger " + folder.path());
      serving.serve(ledger, settings, spec.commandLine().getOut());
    }
  }

  private void serveAll(Settings settings) {
    if (settings.team()) {
      try (TeamStore accounts = Shelf.accounts(shelf)) {
        team.requireKeeper(accounts.team(), "--ledgers " + shelf);
      }
    }
    serving.serve(shelf, settings, spec.commandLine().getOut());
  }
}
