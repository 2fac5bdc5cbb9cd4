package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.isnad.app.intake.Tally;
import org.isnad.core.record.Failure;

/** The table at the end of a run: what became of everything that went in. */
final class ReadReport {

  private static final int FAILURES_SHOWN = 20;

  private ReadReport() {}

  static void print(Tally tally, PrintWriter out) {
    row(out, "read", tally.keptRecords(), "");
    row(out, "already known", tally.knownRecords(), "");
    if (tally.changedRecords() > 0) {
      row(out, "changed", tally.changedRecords(), "same id as before, another text: kept anew");
    }
    row(out, "not Arabic", tally.notArabic(), "of these kept, not analysed");
    row(out, "failed", tally.failures().size(), "");
    out.printf(
        Locale.ROOT,
        "%ndocuments in: %d = %d records + %d failures%n",
        tally.documentsIn(),
        tally.records(),
        tally.failures().size());
    failures(tally.failures(), out);
    if (tally.wasInterrupted()) {
      out.println("\nInterrupted. Run the same command again to go on where this run ended.");
    }
    out.flush();
  }

  private static void row(PrintWriter out, String name, long count, String note) {
    out.println(String.format(Locale.ROOT, "%-14s %,9d  %s", name, count, note).stripTrailing());
  }

  private static void failures(List<Failure> failures, PrintWriter out) {
    failures.stream().limit(FAILURES_SHOWN).forEach(failure -> out.println(line(failure)));
    if (failures.size() > FAILURES_SHOWN) {
      out.printf("… and %d more: isnad failures%n", failures.size() - FAILURES_SHOWN);
    }
  }

  /** A failure on one line: file, stage, reason. */
  static String line(Failure failure) {
    return "failed: %s [%s] %s"
        .formatted(
            Visible.line(failure.origin()),
            failure.stage().label(),
            Visible.line(failure.reason()));
  }
}
