package org.isnad.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.app.web.Settings;
import org.isnad.ledger.Ledger;
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
      "  isnad serve --ledger ~/cases/harbour --team --host isnad.example.org"
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
    if (shelf != null) {
      team.refuse();
      serving.serve(shelf, spec.commandLine().getOut());
      return Exit.OK;
    }
    try (Ledger ledger = folder.existing()) {
      PrintWriter err = spec.commandLine().getErr();
      Settings settings = team.settings(ledger, folder, serving.port(), err);
      serving.serve(ledger, settings, spec.commandLine().getOut());
    }
    return Exit.OK;
  }
}
