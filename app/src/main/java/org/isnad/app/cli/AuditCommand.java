package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ledger.export.AuditTable;
import org.isnad.ledger.team.AuditEntry;
import org.isnad.ledger.team.Team;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad audit}: who did what, when, from where. */
@Command(
    description = "Prints the audit log of a ledger that is served to several people, as CSV.",
    footer = "  isnad audit --latest 20")
final class AuditCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private TeamFolder folder;

  @Option(
      names = "--latest",
      paramLabel = "N",
      description = "only the latest entries (default: all)")
  private int latest = Integer.MAX_VALUE;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    folder.use(team -> out.print(AuditTable.of(entries(team))));
    out.flush();
    return Exit.OK;
  }

  private List<AuditEntry> entries(Team team) {
    List<AuditEntry> entries = new ArrayList<>(team.log().latest(latest, 0));
    Collections.reverse(entries);
    return entries;
  }
}
