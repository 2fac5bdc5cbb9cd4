package org.isnad.arabic.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.arabic.Figures;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.parse.Parser;
import org.junit.jupiter.api.Test;

/** Holds the product against public cases, where they are at hand, and prints the counts. */
class PublicTimesTest {

  private static final boolean LIST_MISSES = Boolean.getBoolean("isnad.misses");

  /** Counts of one kind. */
  private static final class Tally {
    private int cases;
    private int hits;

    private String line(String kind) {
      return Figures.line("%-110s %5d of %5d  %.3f", kind, hits, cases, (double) hits / cases);
    }
  }

  @Test
  void publicCasesThatReportsUseAreFoundWithTheirValues() throws IOException {
    Path folder = Figures.data("time");
    Parser parser = Loaded.PARSER;
    Times times = Times.load();
    Map<String, Tally> tallies = new TreeMap<>();
    for (PublicCase one : PublicCases.read(folder)) {
      boolean hit = one.isHit(times.find(parser.parse(one.text()), one.day()));
      String kind = Unsupported.reason(one).map(r -> "not supported: " + r).orElse("supported");
      count(tallies, kind, hit);
      if (one.runByItsAuthors()) {
        count(tallies, "all that the authors of the sets run", hit);
      }
      if (kind.equals("supported")) {
        count(tallies, "supported, " + one.file(), hit);
      }
      if (LIST_MISSES && !hit) {
        System.out.println(
            kind + "\t" + one + "\t" + times.find(parser.parse(one.text()), one.day()));
      }
    }
    Figures.write(
        "public-times",
        tallies.entrySet().stream().map(e -> e.getValue().line(e.getKey())).toList());
    Tally supported = tallies.get("supported");
    assertThat((double) supported.hits / supported.cases).isGreaterThanOrEqualTo(0.90);
  }

  private static void count(Map<String, Tally> tallies, String kind, boolean hit) {
    Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
    tally.cases++;
    tally.hits += hit ? 1 : 0;
  }
}
