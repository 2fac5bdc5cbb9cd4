package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.app.intake.Analyst;
import org.isnad.app.intake.Intake;
import org.isnad.app.intake.Models;
import org.isnad.app.intake.Tally;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.StageTimes;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad read}: inputs into the ledger. */
@Command(
    description = {
      "Reads articles into a ledger, to be searched and browsed.",
      "It may be interrupted and started again at any time: what the ledger holds already is passed over."
    },
    footer = {
      "  isnad read examples/wadi-sahl",
      "  isnad read today.jsonl scans.zip --ledger ~/cases/harbour"
    })
final class ReadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private LedgerFolder folder;
  @Mixin private Threads threads;

  @Option(names = "--profile", description = "tell at the end where the time went")
  private boolean profile;

  @Option(
      names = "--texts-only",
      description =
          "keep the articles without analysing them: search and reprints work, nothing else; fast")
  private boolean textsOnly;

  private final Supplier<Pipeline> models;

  ReadCommand(Supplier<Pipeline> models) {
    this.models = models;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    StageTimes clock = new StageTimes();
    long start = System.nanoTime();
    Tally tally;
    try (Interrupt interrupt = Interrupt.watch();
        Ledger ledger = folder.make()) {
      Analyst analyst = new Analyst(new Models(models, clock), clock, textsOnly);
      tally = read(ledger, clock, interrupt, analyst);
      ReadReport.print(tally, out);
      if (profile) {
        SpeedProfile.print(clock, System.nanoTime() - start, tally.keptRecords(), out);
      }
    }
    return exit(tally);
  }

  private Tally read(Ledger ledger, StageTimes clock, Interrupt interrupt, Analyst analyst) {
    try (TerminalWatcher watcher = new TerminalWatcher(spec.commandLine().getErr(), interrupt)) {
      return new Intake(ledger, clock, watcher)
          .run(inputs.paths(), analyst, threads.count(), threads.underWay());
    }
  }

  private int exit(Tally tally) {
    if (tally.wasInterrupted()) {
      return Exit.INTERRUPTED;
    }
    if (tally.documentsIn() == 0) {
      throw inputs.nothingToRead();
    }
    return tally.failures().isEmpty() ? Exit.OK : Exit.SOME_FAILED;
  }
}
