package org.isnad.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.ledger.Origins;
import org.isnad.ledger.Origins.Report;
import org.isnad.ledger.origin.Stance;
import org.isnad.ledger.origin.Voice;

/** Origins as a person reads them on a terminal, in words no stronger than what is recorded. */
final class OriginsText {

  private static final int NAME = 60;
  private static final int WORDS = 160;
  private static final String FROM = "\u200e ← ";

  private OriginsText() {}

  /** The counts, and what they do and do not show. */
  static List<String> summary(Origins origins) {
    List<String> out = new ArrayList<>();
    int voices = origins.origins().size();
    long named = origins.origins().stream().filter(o -> o.voice().named()).count();
    out.add("“" + Visible.line(origins.seed().words(), WORDS) + "\u200e”");
    out.add(
        "%s, %s, %s (%d named)"
            .formatted(
                count(origins.articles(), "report"),
                count(origins.outlets(), "outlet"),
                count(voices, "origin"),
                named));
    if (voices > 1) {
      out.add("independence of the %d is not established".formatted(voices));
      out.add("%s at most share no link".formatted(count(origins.disjoint(), "chain")));
    }
    if (origins.common() != null) {
      out.add("all chains pass through " + Visible.line(origins.common(), NAME) + "\u200e");
    }
    if (!origins.unrecorded().isEmpty()) {
      out.add(
          "lineage not recorded: "
              + origins.unrecorded().stream()
                  .map(d -> Visible.line(d.id()))
                  .collect(Collectors.joining(", ")));
    }
    return out;
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** One article's report: its chain and its words. */
  static String line(Report report) {
    List<String> chain = new ArrayList<>();
    String publisher = report.document().publisher();
    chain.add(publisher == null ? report.document().id() : publisher);
    report.through().stream().map(Voice::name).forEach(chain::add);
    return "%-10s  %s#%s  %s\u200e  %s“%s\u200e”"
        .formatted(
            DocumentLine.day(report.document().published()),
            Visible.line(report.document().id()),
            report.statement().id(),
            chain.stream().map(n -> Visible.line(n, NAME)).collect(Collectors.joining(FROM)),
            stance(report.statement().stance()),
            Visible.line(report.statement().words(), WORDS));
  }

  private static String stance(Stance stance) {
    return switch (stance) {
      case SAYS -> "";
      case GIVES_ANOTHER_FIGURE -> "another figure: ";
      case DENIES -> "DENIES: ";
      case DOES_NOT_DENY -> "does not deny: ";
    };
  }
}
