package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.app.intake.Analyst;
import org.isnad.app.intake.Models;
import org.isnad.app.intake.OrderedParallel;
import org.isnad.app.intake.Outcome;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.StageTimes;
import org.isnad.arabic.attribution.Attributions;
import org.isnad.core.record.Failure;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad analyze}: records on standard output, in the order of the input; no ledger. */
@Command(
    description = {
      "Prints the record of each article and keeps nothing.",
      "Records go to standard output in the order of the input, failures to standard error."
    },
    footer = {
      "  isnad analyze examples/wadi-sahl --format text | less",
      "  isnad analyze articles.jsonl > records.jsonl"
    })
final class AnalyzeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Threads threads;

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description =
          "${COMPLETION-CANDIDATES}: one record a line, indented, or for reading (default: jsonl); text leaves out claims of a confidence below 0.5; json has all")
  private RecordFormat format;

  @Option(
      names = "--certainty",
      paramLabel = "P",
      description =
          "leave out attributions of a confidence below P, from 0 (all that the rules find) to 1; default: ${DEFAULT-VALUE}",
      defaultValue = "" + Attributions.BAR)
  private double certainty;

  private final Supplier<Pipeline> models;
  private long outcomes;
  private long failures;

  /** Whoever reads the output has gone, as {@code head} does. */
  private static final class NobodyReads extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  AnalyzeCommand(Supplier<Pipeline> models) {
    this.models = models;
  }

  @Override
  public Integer call() {
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--certainty must lie between 0 and 1, as in --certainty 0.5");
    }
    outcomes = 0;
    failures = 0;
    StageTimes clock = new StageTimes();
    Analyst analyst = new Analyst(new Models(this::pipeline, clock), clock);
    try (OrderedParallel<Reading, Outcome> parallel =
        new OrderedParallel<>(threads.count(), threads.underWay(), analyst::outcome, this::print)) {
      Ingest.standard().read(inputs.paths(), parallel);
      parallel.finish();
    } catch (NobodyReads e) {
      return Exit.OK;
    }
    if (outcomes == 0) {
      throw inputs.nothingToRead();
    }
    return failures == 0 ? Exit.OK : Exit.SOME_FAILED;
  }

  private Pipeline pipeline() {
    return models.get().atLeast(certainty);
  }

  private void print(Outcome outcome) {
    outcomes++;
    if (outcome instanceof Outcome.Recorded recorded) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(format.print(recorded.record()));
      if (out.checkError()) {
        throw new NobodyReads();
      }
    } else if (outcome instanceof Outcome.Failed failed) {
      complain(failed.failure());
    }
  }

  private void complain(Failure failure) {
    failures++;
    spec.commandLine().getErr().println(ReadReport.line(failure));
  }
}
