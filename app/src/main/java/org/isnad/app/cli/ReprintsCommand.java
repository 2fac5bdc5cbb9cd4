package org.isnad.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.ledger.Copy;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Reprints;
import org.isnad.ledger.reprint.Kinship;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad reprints}: which articles are the same text. */
@Command(
    description = {
      "Lists articles that are mostly the same text, and which came first as far as credits and days tell.",
      "With an article's id: its copies, and the articles that share a passage with it."
    },
    footer = {"  isnad reprints", "  isnad reprints qasaba-01"})
final class ReprintsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "an article's id")
  private String id;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "40",
      converter = AtLeastOne.class,
      description = "groups shown at most (default: ${DEFAULT-VALUE})")
  private int limit;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "for each line of two ids with a tab between, what the ledger finds them to be: copy, passage or none")
  private Path pairs;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = folder.existing()) {
      if (pairs != null) {
        return pairs(ledger, out);
      }
      return id == null ? groups(ledger.across().reprints(), out) : copies(ledger, out);
    }
  }

  private int pairs(Ledger ledger, PrintWriter out) {
    try (Stream<String> lines = Files.lines(pairs)) {
      lines
          .filter(line -> !line.startsWith("#") && !line.startsWith("one\t"))
          .map(line -> line.split("\t"))
          .filter(cells -> cells.length >= 2)
          .forEach(
              cells -> out.println(cells[0] + "\t" + cells[1] + "\t" + kinship(ledger, cells)));
    } catch (IOException e) {
      throw new CannotGoOn(Exit.USAGE, "cannot read " + pairs + " (" + e + ")");
    }
    return Exit.OK;
  }

  private static String kinship(Ledger ledger, String[] ids) {
    return ledger.across().copies(ids[0]).stream()
        .filter(copy -> copy.document().id().equals(ids[1]))
        .map(copy -> copy.kinship().name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("none");
  }

  private int groups(List<Reprints> groups, PrintWriter out) {
    for (Reprints group : groups.subList(0, Math.min(limit, groups.size()))) {
      out.println("━ %d articles are mostly one text".formatted(group.documents().size()));
      group.documents().forEach(d -> out.println("  " + line(d, d.equals(group.original()))));
    }
    out.println(
        "%d groups, %d articles in them"
            .formatted(
                groups.size(), groups.stream().mapToInt(group -> group.documents().size()).sum()));
    return groups.isEmpty() ? Exit.SOME_FAILED : Exit.OK;
  }

  private static String line(DocumentRef document, boolean first) {
    return DocumentLine.of(document)
        + (first ? "\u200e  ← the first, as far as credits and days tell" : "\u200e");
  }

  private int copies(Ledger ledger, PrintWriter out) {
    if (ledger.record(id).isEmpty()) {
      throw folder.unknown(id);
    }
    List<Copy> copies = ledger.across().copies(id);
    copies.forEach(
        copy -> {
          out.println(
              "%s  %3.0f %% of it stands in this one, %3.0f %% of this one in it  %s"
                  .formatted(
                      copy.kinship() == Kinship.COPY ? "copy   " : "passage",
                      100 * copy.ofOther(),
                      100 * copy.ofThis(),
                      order(copy.order())));
          out.println("  " + line(copy.document(), false));
        });
    if (copies.isEmpty()) {
      out.println("no other article shares wording with it");
    }
    return Exit.OK;
  }

  private static String order(Copy.Order order) {
    return switch (order) {
      case CREDITS_OTHER -> "this one credits it";
      case CREDITED_BY_OTHER -> "it credits this one";
      case AFTER_OTHER -> "it bears an earlier day";
      case BEFORE_OTHER -> "it bears a later day";
      case UNKNOWN -> "which came first is not known";
    };
  }
}
