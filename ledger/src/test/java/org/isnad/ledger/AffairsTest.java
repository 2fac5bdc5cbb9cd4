package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of affairs grows with the ledger and says what it would say if made anew. */
class AffairsTest {

  private static final int SEEDS = 6;
  private static final int MATTERS = 9;
  private static final int ARTICLES = 70;

  /** Longer than any change reaches. */
  private static final int DAYS = 160;

  @TempDir private Path temp;

  @Test
  void theOrderOfKeepingAndTheTimesOfLookingMakeNoDifference() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<SourcedRecord> records = articles(random);
      List<AffairRef> atOnce = kept(records, "once" + seed, ARTICLES);
      assertThat(atOnce).isNotEmpty();
      Collections.shuffle(records, random);
      assertThat(kept(records, "shuffled" + seed, 1 + random.nextInt(9))).isEqualTo(atOnce);
    }
  }

  @Test
  void anArticleThatIsKeptAgainWithAnotherTextLeavesItsAffair() {
    try (Ledger ledger = Ledger.open(temp)) {
      List.of("a", "b", "c").forEach(id -> ledger.keep(article(id, 1, 0, new Random(1)), id));
      assertThat(ledger.across().affairs(2, 10, 0)).extracting(AffairRef::articles).containsOnly(3);
      ledger.keep(article("c", 2, 0, new Random(1)), "c");
      assertThat(ledger.across().affairs(2, 10, 0)).extracting(AffairRef::articles).containsOnly(2);
    }
  }

  @Test
  void anAffairIsAsLargeAsWhatGrowsFromItsSeed() {
    try (Ledger ledger = Ledger.open(temp)) {
      articles(new Random(3)).forEach(record -> ledger.keep(record, "test"));
      List<AffairRef> affairs = ledger.across().affairs(2, 100, 0);
      assertThat(ledger.across().affairCount(2)).isEqualTo(affairs.size());
      assertThat(affairs)
          .isNotEmpty()
          .allSatisfy(
              affair -> {
                Affair grown = ledger.across().affair(affair.seed().id()).orElseThrow();
                assertThat(grown.documents()).hasSize(affair.articles());
                assertThat(grown.from()).isEqualTo(affair.from());
                assertThat(grown.to()).isEqualTo(affair.to());
              });
    }
  }

  /** Keeps articles and looks at the affairs each time that so many were kept. */
  private List<AffairRef> kept(List<SourcedRecord> records, String folder, int every) {
    try (Ledger ledger = Ledger.open(temp.resolve(folder))) {
      for (int i = 0; i < records.size(); i++) {
        ledger.keep(records.get(i), "test");
        if (i % every == 0) {
          ledger.across().settle();
        }
      }
      return ledger.across().affairs(2, 1000, 0);
    }
  }

  private static List<SourcedRecord> articles(Random random) {
    List<SourcedRecord> out = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      int matter = random.nextInt(MATTERS);
      int day = (matter * DAYS / MATTERS + random.nextInt(12)) % DAYS;
      out.add(article("d" + i, matter, day, random));
    }
    return out;
  }

  /** Most words of its matter, and a few of its own. */
  private static SourcedRecord article(String id, int matter, int day, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      text.append(word(matter, random.nextInt(12))).append(' ');
    }
    text.append(word(random.nextInt(MATTERS), 40 + random.nextInt(9))).append('.');
    return new SourcedRecord(
        Samples.document(id, text.toString(), "المنارة", LocalDate.of(2024, 3, 1).plusDays(day)),
        List.of(new Span(0, text.length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String word(int matter, int number) {
    String letters = "بتثجحخدرزسشصضطظعغفقكلمن";
    return "" + letters.charAt(matter) + letters.charAt(number / 7) + letters.charAt(number % 7);
  }
}
