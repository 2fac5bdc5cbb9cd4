package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.core.record.Failure;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad failures}: what could not be read or analysed. */
@Command(
    description = "Lists what could not be read or analysed: file, stage and reason of each.",
    footer = "  isnad failures --ledger ~/cases/harbour")
final class FailuresCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Override
  public Integer call() {
    try (Ledger ledger = folder.existing()) {
      PrintWriter out = spec.commandLine().getOut();
      List<Failure> failures = ledger.failures();
      failures.forEach(failure -> out.println(ReadReport.line(failure)));
      if (failures.isEmpty()) {
        out.println("No failures: everything that was read into this ledger is in it.");
      }
    }
    return Exit.OK;
  }
}
