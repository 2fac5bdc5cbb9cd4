package org.isnad.app.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad reindex}: the search index anew, from the ledger. */
@Command(
    description =
        "Builds the search index anew from the ledger, as after a crash, or when a new version searches otherwise.",
    footer = "  isnad reindex")
final class ReindexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Override
  public Integer call() {
    try (Ledger ledger = folder.existing()) {
      ledger.reindex();
      spec.commandLine().getOut().printf("Indexed %d articles.%n", ledger.documents());
    }
    return Exit.OK;
  }
}
