package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Origins;
import org.isnad.ledger.origin.Stance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad claim}: who says something, who denies it, through whom, in which words. */
@Command(
    description =
        "Shows who says in all articles what one place says, who denies it, through whom, and in which words.",
    footer = "  isnad claim mizab-04#a1")
final class ClaimCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;
  @Mixin private PlaceId place;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = folder.existing()) {
      Origins origins = place.origins(ledger);
      OriginsText.summary(origins).forEach(out::println);
      print(origins, true, out);
      print(origins, false, out);
    }
    return Exit.OK;
  }

  private static void print(Origins origins, boolean saying, PrintWriter out) {
    origins.reports().stream()
        .filter(report -> (report.statement().stance() == Stance.SAYS) == saying)
        .forEach(report -> out.println((saying ? "+ " : "- ") + OriginsText.line(report)));
  }
}
