package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Origins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad origins}: how many voices are behind something that articles report. */
@Command(
    description = {
      "Tells how many articles report something, how many first voices are behind them, and what these share.",
      "It says nothing about whether it is true."
    },
    footer = "  isnad origins qasaba-01#a1")
final class OriginsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;
  @Mixin private PlaceId place;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = folder.existing()) {
      Origins origins = place.origins(ledger);
      OriginsText.summary(origins).forEach(out::println);
      for (Origins.Origin origin : origins.origins()) {
        out.println(
            "━ %s\u200e%s  in %d articles: %s"
                .formatted(
                    Visible.line(origin.voice().name()),
                    origin.voice().named() ? "" : " (not named)",
                    origin.articles().size(),
                    origin.articles().stream()
                        .map(DocumentRef::id)
                        .map(Visible::line)
                        .collect(Collectors.joining(", "))));
        if (origin.weakest() != null) {
          out.println("    the weakest access that its chains claim: " + origin.weakest().label());
        }
      }
    }
    return Exit.OK;
  }
}
