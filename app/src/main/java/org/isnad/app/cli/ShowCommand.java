package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad show}: one article with all that was found in it. */
@Command(
    description = "Shows one article of the ledger: each sentence, and who answers for what.",
    footer = {"  isnad show harbour-07", "  isnad show harbour-07 --format json"})
final class ShowCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Parameters(paramLabel = "ID", description = "the article's id, as search prints it")
  private String id;

  @Option(
      names = "--format",
      defaultValue = "text",
      description =
          "${COMPLETION-CANDIDATES} (default: text); text leaves out claims of a confidence below 0.5; json has all")
  private RecordFormat format;

  @Override
  public Integer call() {
    try (Ledger ledger = folder.existing()) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(format.print(ledger.record(id).orElseThrow(() -> folder.unknown(id))));
      out.flush();
    }
    return Exit.OK;
  }
}
