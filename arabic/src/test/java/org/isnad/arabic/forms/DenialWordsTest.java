package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.forms.DenialWords.Kind;
import org.junit.jupiter.api.Test;

class DenialWordsTest {

  private static final Table TABLE = TableReader.resource("forms/denials.tsv");

  @Test
  void theTableFindsItsExamplesAndNothingInItsCounterexamples() {
    assertThat(TABLE.examples())
        .allSatisfy(
            example -> {
              String phrase = example.replaceAll(".*\\[|\\].*", "");
              assertThat(kinds(phrase)).isNotEmpty();
              assertThat(kinds(example.replaceAll("[\\[\\]]", ""))).containsAll(kinds(phrase));
            });
    assertThat(TABLE.counterexamples())
        .allSatisfy(e -> assertThat(kinds(e)).isSubsetOf(Kind.EMPTY));
  }

  @Test
  void aNegatedVerbLosesTheLetterOfItsPerson() {
    assertThat(DenialWords.bare("ولم تطلب الشركات ذلك")).isEqualTo("ولم طلب الشركات ذلك");
    assertThat(DenialWords.bare("لم يقل")).isEqualTo("لم يقل");
  }

  @Test
  void aPhraseIsFoundBehindALetterAndInEverySpelling() {
    assertThat(DenialWords.has("وأن ما قيل عن ذلك غيرُ صحيحةٍ", Kind.FALSE)).isTrue();
    assertThat(DenialWords.has("لم يصدر ولا أساس لما نشر", Kind.FALSE)).isTrue();
  }

  @Test
  void whatIsLeftIsWhatTheDenialIsAbout() {
    assertThat(DenialWords.without("صحة الأنباء التي ترددت عن بيع الجسر"))
        .isEqualTo("ترددت بيع الجسر");
    assertThat(DenialWords.without("ذلك")).isEmpty();
    assertThat(DenialWords.behind("وردا على سؤال عن بيع الجسر", Kind.TOPIC))
        .hasValue("سوال عن بيع الجسر");
    assertThat(DenialWords.behind("قال إن الجسر مفتوح", Kind.TOPIC)).isEmpty();
  }

  @Test
  void whatOthersSaidAndIsNotSoIsRefuted() {
    assertThat(DenialWords.refuted("أن الجسر مفتوح ولم يطلب أحد بيعه كما يتردد الآن"))
        .hasValue("ولم يطلب احد بيعه");
    assertThat(DenialWords.refuted("أن الجسر مفتوح كما تردد")).isEmpty();
    assertThat(DenialWords.refuted("أن أحدا لم يطلب بيعه")).isEmpty();
  }

  private static List<Kind> kinds(String text) {
    return Arrays.stream(Kind.values()).filter(kind -> DenialWords.has(text, kind)).toList();
  }
}
