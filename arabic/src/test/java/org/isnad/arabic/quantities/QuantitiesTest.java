package org.isnad.arabic.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.core.record.Document;
import org.isnad.core.record.Quantity;
import org.isnad.core.record.QuantityKind;
import org.isnad.core.record.SourcedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures in invented sentences, through the real pipeline. */
class QuantitiesTest {

  @ParameterizedTest
  @ValueSource(strings = {"quantities/words.tsv", "quantities/outcomes.tsv"})
  void examplesOfTheTablesAreFoundWholeAndCounterexamplesAreNot(String name) {
    Table table = TableReader.resource(name);
    for (String example : table.examples()) {
      String text = example.replaceAll("[\\[\\]]", "");
      assertThat(words(text)).as(example).containsExactlyElementsOf(bracketed(example));
    }
    for (String example : table.counterexamples()) {
      assertThat(kinds(example)).as(example).isSubsetOf(QuantityKind.PEOPLE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
    "قتل 12 جنديا في الهجوم | DEAD EXACT 12 12",
    "لقي ما لا يقل عن 46 شخصا مصرعهم | DEAD AT_LEAST 46 null",
    "أصيب نحو عشرين عاملا | WOUNDED ABOUT 20 20",
    "أصيب بين 10 و15 عاملا | WOUNDED BETWEEN 10 15",
    "اعتقلت الشرطة عشرات المتظاهرين | DETAINED SOME 20 99",
    "وصل ثلاثمئة ألف نازح إلى المدينة | DISPLACED EXACT 300000 300000",
    "دفعت الشركة 1.5 مليون دولار | MONEY EXACT 1500000 1500000",
    "دفعت الشركة 26,809 مليون ريال | MONEY EXACT 26809000000 26809000000",
    "دفعت الشركة مليونا ونصف المليون ريال | MONEY EXACT 1500000 1500000",
    "دفعت الشركة نصف مليون ريال | MONEY EXACT 500000 500000",
    "اختطف المسلحون ٣ عمال | KIDNAPPED EXACT 3 3",
    "قتل جنديان في الهجوم | DEAD EXACT 2 2",
    "أصيب أكثر من مئتي شخص | WOUNDED MORE_THAN 200 null",
    "قتل خمسة وعشرون شخصا | DEAD EXACT 25 25",
  })
  void kindBoundAndValueFollowFromTheWords(String text, String wanted) {
    assertThat(found(text)).extracting(QuantitiesTest::line).containsExactly(wanted);
  }

  @Test
  void figureOfSomeAmongOthersIsAPart() {
    List<Quantity> all = found("قتل 20 شخصا بينهم 3 أطفال");
    assertThat(all).extracting(Quantity::part).containsExactly(false, true);
    assertThat(all).extracting(Quantity::kind).containsOnly(QuantityKind.DEAD);
  }

  @Test
  void eachOfTwoFiguresHasItsOwnActAndItsClaim() {
    SourcedRecord record = record("قتل 12 جنديا وأصيب 20 آخرون في الهجوم على الثكنة.");
    assertThat(record.quantities())
        .extracting(Quantity::kind)
        .containsExactly(QuantityKind.DEAD, QuantityKind.WOUNDED);
    for (Quantity quantity : record.quantities()) {
      if (quantity.claim() != null) {
        assertThat(record.claims()).anyMatch(claim -> claim.id().equals(quantity.claim()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ارتفعت الأسعار بنسبة 20 في المئة",
        "وصل الوزير في 12 مارس 2024",
        "فاز الفريق بثلاثة أهداف",
        "بعد 30 عاما من العمل"
      })
  void sharesTimesAndScoresAreNoFigures(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void anyTextGivesFiguresWithinItsBoundsInOrder() {
    Random random = new Random(7);
    List<String> pool =
        List.of(
            "قتل", "12", "جنديا", "و", "نحو", "مليون", ".", ",", "٣", "بين", "عشرات", "ريال", "من",
            "خمسة", "وعشرون", "ونصف", "-", "%", "ألف", "مئة", "😀", "آخرين");
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 25; i++) {
        text.append(pool.get(random.nextInt(pool.size()))).append(random.nextInt(5) > 0 ? " " : "");
      }
      int last = 0;
      for (Quantity quantity : found(text.toString())) {
        assertThat(quantity.span().begin()).as(text.toString()).isGreaterThanOrEqualTo(last);
        assertThat(quantity.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(quantity.least() != null || quantity.most() != null).isTrue();
        last = quantity.span().end();
      }
    }
  }

  private static String line(Quantity q) {
    return q.kind() + " " + q.bound() + " " + q.least() + " " + q.most();
  }

  private static List<String> bracketed(String example) {
    List<String> out = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\[([^\\]]*)\\]").matcher(example);
    while (matcher.find()) {
      out.add(matcher.group(1));
    }
    return out;
  }

  private static List<String> words(String text) {
    return found(text).stream().map(q -> q.span().of(text)).toList();
  }

  private static List<QuantityKind> kinds(String text) {
    return found(text).stream().map(Quantity::kind).toList();
  }

  private static List<Quantity> found(String text) {
    return record(text).quantities();
  }

  private static SourcedRecord record(String text) {
    return Loaded.PIPELINE.analyze(Document.of("d1", text, null));
  }
}
