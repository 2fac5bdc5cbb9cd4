package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.ledger.Bearer;
import org.isnad.ledger.Identity;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad who}: who bears a name, and what says so. */
@Command(
    description = {
      "Tells who bears a name across articles: under which spellings, in which articles, and why.",
      "Bearers of one name are listed apart where nothing shows that they are one."
    },
    footer = "  isnad who \"Edmar Volken\"")
final class WhoCommand implements Callable<Integer> {

  private static final int SHOWN = 12;

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Parameters(paramLabel = "NAME", description = "a name, in Arabic or Latin letters")
  private String name;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = folder.existing()) {
      for (String key : List.of(Judging.key(ledger, name))) {
        ledger.who().identity(key).ifPresent(identity -> print(identity, out));
      }
    }
    return Exit.OK;
  }

  private static void print(Identity identity, PrintWriter out) {
    int bearers = identity.bearers().size();
    out.println(
        bearers == 1
            ? "one bearer"
            : bearers + " bearers of the name; nothing shows that they are one");
    identity.bearers().stream().limit(SHOWN).forEach(bearer -> print(bearer, out));
    if (bearers > SHOWN) {
      out.println("  … and " + (bearers - SHOWN) + " more");
    }
    identity.proposals().stream().limit(SHOWN).forEach(proposal -> print(proposal, out));
    identity
        .disputes()
        .forEach(d -> d.forEach(j -> out.println("disputed: " + RulingText.line(j))));
    identity.judgements().forEach(j -> out.println("judged: " + RulingText.line(j)));
  }

  private static void print(Bearer bearer, PrintWriter out) {
    out.println(
        "━ "
            + bearer.spellings().stream()
                .map(s -> Visible.line(s.name()) + "\u200e " + s.mentions())
                .collect(Collectors.joining(" · ")));
    out.println(
        "    %d articles: %s"
            .formatted(
                bearer.documents().size(),
                bearer.documents().stream()
                    .limit(SHOWN)
                    .map(d -> Visible.line(d.id()))
                    .collect(Collectors.joining(", "))));
    bearer.reasons().stream()
        .limit(SHOWN)
        .forEach(reason -> out.println("    because " + Visible.line(reason) + "\u200e"));
  }

  private static void print(Proposal proposal, PrintWriter out) {
    out.println("? perhaps also " + Visible.line(proposal.name()) + "\u200e");
    proposal.reasons().forEach(r -> out.println("    for: " + Visible.line(r) + "\u200e"));
    proposal.doubts().forEach(d -> out.println("    against: " + Visible.line(d) + "\u200e"));
  }
}
