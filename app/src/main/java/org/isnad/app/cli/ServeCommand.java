package org.isnad.app.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad serve}: the ledger's pages on this machine. */
@Command(
    description = "Serves the ledger as pages for the browser, to this machine only, until Ctrl-C.",
    footer = "  isnad serve --ledger ~/cases/harbour --port 9000")
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;
  @Mixin private Serving serving;

  @Override
  public Integer call() {
    try (Ledger ledger = folder.existing()) {
      serving.serve(ledger, spec.commandLine().getOut());
    }
    return Exit.OK;
  }
}
