package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.app.web.article.ChainStop;
import org.isnad.app.web.dossier.Leaf;
import org.isnad.app.web.dossier.Piece;
import org.isnad.app.web.dossier.Sheet;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad collection show N}. */
@Command(
    name = "show",
    description = "Shows a collection: each sentence with its chain, the publisher first.",
    footer = "  isnad collection show 1")
final class CollectionShowCommand implements Callable<Integer> {

  private static final int WORDS = 200;

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;
  @Mixin private CollectionNumber number;

  @Override
  public Integer call() {
    try (Ledger ledger = folder.existing()) {
      show(number.in(ledger), spec.commandLine().getOut());
    }
    return Exit.OK;
  }

  private static void show(Sheet sheet, PrintWriter out) {
    out.println("━━ " + Visible.line(sheet.dossier().name()));
    sheet.dossier().notes().forEach(n -> out.println("   note: " + Visible.line(n.words())));
    for (Leaf leaf : sheet.leaves()) {
      leaf.pieces().forEach(piece -> out.print(lines(leaf, piece)));
      leaf.item()
          .notes()
          .forEach(n -> out.printf("     note of %s: %s%n", n.reader(), Visible.line(n.words())));
    }
  }

  private static String lines(Leaf leaf, Piece piece) {
    String words = Visible.line(piece.words(), WORDS);
    String chains =
        piece.voices().stream().map(CollectionShowCommand::chain).collect(Collectors.joining("; "));
    return "%3d  %s\u200e: “%s\u200e”  (%s)%n"
        .formatted(piece.number(), chains, words, Visible.line(leaf.item().chosen().document()));
  }

  private static String chain(List<ChainStop> voice) {
    return voice.stream()
        .map(stop -> stop.name() == null ? "?" : Visible.line(stop.name().original()))
        .collect(Collectors.joining("\u200e ← "));
  }
}
