package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad collection list}. */
@Command(
    name = "list",
    description = "Lists the collections, the last changed first.",
    footer = "  isnad collection list --ledger ~/cases/harbour")
final class CollectionListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = folder.existing()) {
      List<Dossier> all = ledger.dossiers().all();
      all.forEach(
          d ->
              out.printf(
                  "%4d  %s  (%d items, by %s%s)%n",
                  d.number(),
                  Visible.line(d.name()),
                  d.items().size(),
                  Visible.line(d.reader()),
                  d.isAway() ? ", put away" : ""));
      if (all.isEmpty()) {
        out.println("nothing was collected in this ledger; \"isnad serve\" has a button for it");
        return Exit.SOME_FAILED;
      }
    }
    return Exit.OK;
  }
}
