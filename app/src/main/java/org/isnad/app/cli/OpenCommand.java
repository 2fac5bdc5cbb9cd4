package org.isnad.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.app.intake.Analyst;
import org.isnad.app.intake.Intake;
import org.isnad.app.intake.Models;
import org.isnad.app.intake.Tally;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.StageTimes;
import org.isnad.core.record.Fingerprint;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad open}: reads and serves in one go. */
@Command(
    description = {
      "Reads articles and serves them as pages for the browser, to this machine only.",
      "What is read is kept: opening the same inputs again takes seconds."
    },
    footer = "  isnad open examples/wadi-sahl")
final class OpenCommand implements Callable<Integer> {

  private static final int HASH = 12;

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Threads threads;
  @Mixin private Serving serving;

  @Option(
      names = "--ledger",
      paramLabel = "DIR",
      description =
          "folder of the ledger; without it, one of these inputs' own in ./isnad-ledger/open")
  private Path folder;

  private final Supplier<Pipeline> models;

  OpenCommand(Supplier<Pipeline> models) {
    this.models = models;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path place = folder == null ? ownFolder(inputs.paths()) : folder;
    try (Ledger ledger = Ledger.open(place)) {
      Tally tally = read(ledger);
      ReadReport.print(tally, out);
      if (tally.wasInterrupted()) {
        return Exit.INTERRUPTED;
      }
      if (tally.documentsIn() == 0) {
        throw inputs.nothingToRead();
      }
      out.println("ledger: " + place);
      serving.serve(ledger, out);
      return tally.failures().isEmpty() ? Exit.OK : Exit.SOME_FAILED;
    }
  }

  private Tally read(Ledger ledger) {
    StageTimes clock = new StageTimes();
    Analyst analyst = new Analyst(new Models(models, clock), clock);
    try (Interrupt interrupt = Interrupt.watch();
        TerminalWatcher watcher = new TerminalWatcher(spec.commandLine().getErr(), interrupt)) {
      return new Intake(ledger, clock, watcher)
          .run(inputs.paths(), analyst, threads.count(), threads.underWay());
    }
  }

  /** The same inputs always lead to the same folder, from whatever order they are named in. */
  static Path ownFolder(List<Path> inputs) {
    String all =
        inputs.stream()
            .map(path -> path.toAbsolutePath().normalize().toString())
            .sorted()
            .distinct()
            .collect(Collectors.joining("\n"));
    return Path.of(LedgerFolder.STANDARD, "open", Fingerprint.sha256(all).substring(0, HASH));
  }
}
