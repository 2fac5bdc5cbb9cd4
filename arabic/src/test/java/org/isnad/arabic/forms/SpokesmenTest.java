package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;
import org.junit.jupiter.api.Test;

class SpokesmenTest {

  @Test
  void theWordsThatExamplesMarkAreInTheirTablesAndThoseOfCounterexamplesAreNot() {
    for (String name : List.of("forms/spokesmen.tsv", "forms/naming.tsv")) {
      Table table = TableReader.resource(name);
      List<String> found =
          table.rows().stream()
              .filter(row -> !List.of("with", "within").contains(row.get("kind")))
              .map(row -> Folding.fold(row.key()))
              .toList();
      assertThat(table.examples())
          .allSatisfy(
              e -> assertThat(found).contains(Folding.fold(e.replaceAll(".*\\[|\\].*", ""))));
      assertThat(table.counterexamples())
          .allSatisfy(
              e ->
                  assertThat(Arrays.asList(Folding.fold(e).split(" ")))
                      .doesNotContainAnyElementsOf(found));
    }
  }

  @Test
  void aMinisterSpeaksForTheMinistryOfTheField() {
    assertThat(Spokesmen.ministry("أعلنت وزيرة الزراعة")).hasValue("وزارة الزراعة");
    assertThat(Spokesmen.ministry("قال وزير التربية والتعليم ")).hasValue("وزارة التربية والتعليم");
    assertThat(Spokesmen.ministry("قال وزير الخارجية البحري")).isEmpty();
    assertThat(Spokesmen.ministry("قال وزير سابق")).isEmpty();
    assertThat(Spokesmen.ministry("وزير")).isEmpty();
  }

  @Test
  void aSourceInABodyIsOfItAndOneNearItIsNot() {
    assertThat(Spokesmen.isWithin("مصدر مسؤول في ")).isTrue();
    assertThat(Spokesmen.isWithin("المتحدثة باسم ")).isTrue();
    assertThat(Spokesmen.isWithin("مصادر مقربة من ")).isFalse();
    assertThat(Spokesmen.isWithin("سائق يعمل لدى ")).isFalse();
    assertThat(Spokesmen.isWithin("")).isFalse();
  }

  @Test
  void whatNamesSomebodyWhoWasDescribedHasAWordOfNaming() {
    assertThat(Naming.is("، الذي طلب أن يسمى ")).isTrue();
    assertThat(Naming.is("، التي طلبت ")).isFalse();
    assertThat(Naming.is(" التي رأت من تدعى ")).isFalse();
  }

  @Test
  void aPaperIsOfWhomeverIsNamedRightBehindTheInnermostWordForIt() {
    assertThat(Spokesmen.isBy("رواية الحارس ")).isTrue();
    assertThat(Spokesmen.isBy("تصحيحا لترجمته لرسالة المهندس ")).isTrue();
    assertThat(Spokesmen.isBy("رسالة إلى ")).isFalse();
    assertThat(Spokesmen.isBy("رسالة من سكان القرية عن ")).isFalse();
  }

  @Test
  void whoIsDescribedByAPronounIsFoundAgainAndCalledWhereTheSentenceNames() {
    assertThat(Naming.isAgain("وأخوه", "أخيه")).isTrue();
    assertThat(Naming.isAgain("وأخوها", "أخيه")).isFalse();
    assertThat(Naming.isAgain("والده", "أخيه")).isFalse();
    assertThat(Naming.isAgain("حارس", "حارس")).isFalse();
    assertThat(Naming.ends(" سائق في المصنع، ويعرف بين زملائه ب")).isTrue();
    assertThat(Naming.ends(" سائق في المصنع، ورأى ")).isFalse();
    assertThat(Naming.ends(" يعرف رجلا رأى ")).isFalse();
  }
}
