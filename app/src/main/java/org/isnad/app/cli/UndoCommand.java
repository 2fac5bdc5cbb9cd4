package org.isnad.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.identity.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad undo}: takes a judgement back. */
@Command(
    description = {
      "Takes back what was judged with same or not-same, so that all is as it was without it.",
      "Without a number it lists the log of judgements."
    },
    footer = {"  isnad undo", "  isnad undo 3 --why \"they are two after all\""})
final class UndoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "0",
      description = "the judgement's number in the log")
  private long number;

  @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "your reason")
  private String why;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "who takes it back (default: ${DEFAULT-VALUE})")
  private String by;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = folder.existing()) {
      if (number == 0) {
        log(ledger, out);
      } else if (ledger.who().takeBack(number, by, Instant.now(Clock.systemUTC()), why)) {
        out.println("taken back: " + number);
      } else {
        throw new CannotGoOn(
            Exit.SOME_FAILED,
            "there is no judgement %d that could be taken back; \"isnad undo\" lists the log"
                .formatted(number));
      }
    }
    return Exit.OK;
  }

  private void log(Ledger ledger, PrintWriter out) {
    List<Ruling> log = ledger.who().rulings();
    log.forEach(judgement -> out.println(RulingText.line(judgement)));
    if (log.isEmpty()) {
      out.println("nothing was judged in this ledger; see \"isnad same --help\"");
    }
  }
}
