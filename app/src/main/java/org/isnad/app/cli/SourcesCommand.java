package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.SourceTally;
import org.isnad.ledger.Via;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad sources}: who speaks, how often, through whom. */
@Command(
    description = "Lists who speaks in the ledger: how often, in how many articles, through whom.",
    footer = "  isnad sources --limit 100")
final class SourcesCommand implements Callable<Integer> {

  private static final int THROUGH = 3;
  private static final int NAME = 50;

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "40",
      converter = AtLeastOne.class,
      description = "sources shown at most (default: ${DEFAULT-VALUE})")
  private int limit;

  @Override
  public Integer call() {
    try (Ledger ledger = folder.existing()) {
      List<SourceTally> sources = ledger.names().sources(limit, 0);
      if (sources.isEmpty()) {
        throw nobody(ledger.documents());
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println("  said  articles  source  ← through whom");
      sources.forEach(source -> out.println(line(source)));
    }
    return Exit.OK;
  }

  private CannotGoOn nobody(long documents) {
    return new CannotGoOn(
        Exit.SOME_FAILED,
        documents == 0
            ? "the ledger " + folder.path() + " is empty; fill it with \"isnad read FOLDER\""
            : "nobody is quoted in the %,d articles of this ledger".formatted(documents));
  }

  private static String line(SourceTally source) {
    String through =
        source.through().stream()
            .limit(THROUGH)
            .map(SourcesCommand::via)
            .collect(Collectors.joining("\u200e, "));
    return "%6d  %8d  %s%s\u200e%s"
        .formatted(
            source.attributions(),
            source.documents(),
            Visible.line(source.name(), NAME),
            latin(source),
            through.isEmpty() ? "" : "  ← " + through);
  }

  private static String latin(SourceTally source) {
    boolean helps = !source.latin().isBlank() && !source.latin().equals(source.name());
    return helps ? " (" + Visible.line(source.latin(), NAME) + ")" : "";
  }

  private static String via(Via via) {
    return Visible.line(via.name(), NAME) + "\u200e " + via.attributions();
  }
}
