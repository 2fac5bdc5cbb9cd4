package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.reprint.Collation;
import org.isnad.ledger.reprint.Collation.Stretch;
import org.isnad.ledger.reprint.Overlap;
import org.isnad.ledger.reprint.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad compare}: what two articles have in common, word by word. */
@Command(
    description = {
      "Shows two articles with what each has for itself in brackets: [-only in the one-], {+only in the other+}.",
      "Words that stand elsewhere in the other article are put in (=…=)."
    },
    footer = "  isnad compare qasaba-01 daftar-01")
final class CompareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Parameters(index = "0", paramLabel = "ONE", description = "an article's id")
  private String one;

  @Parameters(index = "1", paramLabel = "OTHER", description = "another article's id")
  private String other;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = folder.existing()) {
      SourcedRecord a = record(ledger, one);
      SourcedRecord b = record(ledger, other);
      Wording first = Wording.of(a.text());
      Wording second = Wording.of(b.text());
      Overlap overlap = Overlap.of(first, second);
      out.println(
          "%.0f %% of %s stands in %s, %.0f %% the other way; the longest common run has %d words"
              .formatted(
                  100 * overlap.ofOne(),
                  Visible.line(one),
                  Visible.line(other),
                  100 * overlap.ofOther(),
                  overlap.longest()));
      Collation collation = Collation.of(first, second);
      out.println("━ " + Visible.line(one));
      out.println(marked(a.text(), collation.one(), "[-", "-]"));
      out.println("━ " + Visible.line(other));
      out.println(marked(b.text(), collation.other(), "{+", "+}"));
    }
    return Exit.OK;
  }

  private SourcedRecord record(Ledger ledger, String id) {
    return ledger.record(id).orElseThrow(() -> folder.unknown(id));
  }

  private static String marked(String text, List<Stretch> stretches, String open, String close) {
    StringBuilder out = new StringBuilder();
    for (Stretch stretch : stretches) {
      String words = Visible.line(stretch.span().of(text));
      out.append(out.isEmpty() ? "" : " ");
      switch (stretch.kind()) {
        case KEPT -> out.append(words);
        case MOVED -> out.append("(=").append(words).append("=)");
        case OWN -> out.append(open).append(words).append(close);
      }
    }
    return out.toString();
  }
}
