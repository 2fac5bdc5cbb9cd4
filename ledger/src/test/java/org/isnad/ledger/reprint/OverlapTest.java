package org.isnad.ledger.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

  private static final String REPORT =
      "أعلنت بلدية النهر أمس أن الجسر القديم أغلق أمام الشاحنات بعد ظهور شق في عموده الأوسط. وقال"
          + " العمدة إن المهندسين سيفحصون العمود هذا الأسبوع، وإن السيارات الصغيرة تعبر كالمعتاد.";

  @Test
  void aReprintWithItsOwnSpellingAndSmallChangesIsACopy() {
    String reprint =
        "اعلنت بلديه النهر ان الجسر القديم اغلق امام الشاحنات بعد ظهور شق في عموده الاوسط، وقال العمدة"
            + " إن المهندسين سيفحصون العمود هذا الأسبوع.";
    Overlap overlap = overlap(REPORT, reprint);
    assertThat(overlap.kinship(DAY, DAY.plusDays(1))).isEqualTo(Kinship.COPY);
    assertThat(overlap.ofOther()).isGreaterThan(overlap.ofOne());
  }

  @Test
  void aReportThatStandsInALongerOneIsACopyOfAPartOfIt() {
    Overlap overlap = overlap(REPORT, words(new Random(1), 200) + " " + REPORT);
    assertThat(overlap.ofOne()).isEqualTo(1);
    assertThat(overlap.ofOther()).isLessThan(0.2);
    assertThat(overlap.kinship(DAY, DAY)).isEqualTo(Kinship.COPY);
  }

  @Test
  void aPassageTakenOverIsNoCopy() {
    Random random = new Random(2);
    Overlap overlap = overlap(words(random, 150) + " " + REPORT, REPORT + " " + words(random, 160));
    assertThat(overlap.kinship(DAY, DAY)).isEqualTo(Kinship.PASSAGE);
    assertThat(overlap.longest()).isEqualTo(Wording.of(REPORT).size());
  }

  @Test
  void aFormulaWithOtherNamesOnAnotherDayIsNoCopy() {
    String formula =
        "بعث رئيس البلاد برقية تهنئة إلى %s رئيس جمهورية %s بمناسبة ذكرى %s متمنيا له الصحة ولشعب %s"
            + " الصديق التقدم.";
    Overlap overlap =
        overlap(
            formula.formatted("سالم الجسري", "النهر", "الاستقلال", "النهر"),
            formula.formatted("خالد بن ماجد", "الجبل الأخضر", "عيدها الوطني", "الجبل"));
    assertThat(overlap.kinship(DAY, DAY.plusDays(9))).isNotEqualTo(Kinship.COPY);
  }

  @Test
  void differentReportsShareNothing() {
    assertThat(overlap(REPORT, words(new Random(3), 60)).kinship(DAY, DAY)).isEqualTo(Kinship.NONE);
    assertThat(overlap(REPORT, "").kinship(DAY, DAY)).isEqualTo(Kinship.NONE);
    assertThat(overlap("", "").kinship(null, null)).isEqualTo(Kinship.NONE);
  }

  @Test
  void alikeTextsMeetInABandAndOthersHardlyEver() {
    Random random = new Random(4);
    int met = 0;
    int strangers = 0;
    for (int i = 0; i < 200; i++) {
      List<String> text = new ArrayList<>(List.of(words(random, 120).split(" ")));
      Set<Long> bands = bands(String.join(" ", text));
      for (int change = 0; change < 12; change++) {
        text.set(random.nextInt(text.size()), word(random));
      }
      met += meets(bands, bands(String.join(" ", text))) ? 1 : 0;
      strangers += meets(bands, bands(words(random, 120))) ? 1 : 0;
    }
    assertThat(met).isGreaterThanOrEqualTo(198);
    assertThat(strangers).isLessThanOrEqualTo(2);
  }

  @Test
  void tilesAreEqualWordsAndUseNoWordTwice() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      Wording one = Wording.of(few(random));
      Wording other = Wording.of(few(random));
      Set<Integer> used = new HashSet<>();
      Set<Integer> usedOther = new HashSet<>();
      for (Tile tile : Overlap.of(one, other).tiles()) {
        for (int w = 0; w < tile.length(); w++) {
          assertThat(one.words().get(tile.one() + w))
              .isEqualTo(other.words().get(tile.other() + w));
          assertThat(used.add(tile.one() + w)).isTrue();
          assertThat(usedOther.add(tile.other() + w)).isTrue();
        }
      }
    }
  }

  @Test
  void aCollationHoldsEveryWordOfBothTexts() {
    Random random = new Random(6);
    for (int i = 0; i < 300; i++) {
      String one = few(random);
      String other = few(random);
      Collation collation = Collation.of(Wording.of(one), Wording.of(other));
      assertThat(together(collation.one(), one)).isEqualTo(Wording.of(one).words());
      assertThat(together(collation.other(), other)).isEqualTo(Wording.of(other).words());
      assertThat(kept(collation.one(), one)).isEqualTo(kept(collation.other(), other));
    }
  }

  @Test
  void aCollationTellsWhatWasMoved() {
    String first = "ظهر شق في العمود الأوسط للجسر القديم";
    String second = "وأغلقت البلدية الطريق أمام الشاحنات الثقيلة حتى نهاية الأسبوع القادم";
    Collation collation =
        Collation.of(Wording.of(first + " " + second), Wording.of(second + " " + first));
    assertThat(collation.one())
        .extracting(Collation.Stretch::kind)
        .containsExactly(Collation.Kind.MOVED, Collation.Kind.KEPT);
  }

  private static List<String> together(List<Collation.Stretch> stretches, String text) {
    return stretches.stream().flatMap(s -> Wording.of(s.span().of(text)).words().stream()).toList();
  }

  private static String kept(List<Collation.Stretch> stretches, String text) {
    return stretches.stream()
        .filter(s -> s.kind() == Collation.Kind.KEPT)
        .flatMap(s -> Wording.of(s.span().of(text)).words().stream())
        .collect(Collectors.joining(" "));
  }

  private static Overlap overlap(String one, String other) {
    return Overlap.of(Wording.of(one), Wording.of(other));
  }

  private static Set<Long> bands(String text) {
    return Arrays.stream(Sketch.bands(Wording.of(text))).boxed().collect(Collectors.toSet());
  }

  private static boolean meets(Set<Long> one, Set<Long> other) {
    return other.stream().anyMatch(one::contains);
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    return "كلمة" + random.nextInt(100_000);
  }

  /** A text of few different words, so that runs recur. */
  private static String few(Random random) {
    return IntStream.range(0, random.nextInt(60))
        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(3))))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ", "));
  }
}
