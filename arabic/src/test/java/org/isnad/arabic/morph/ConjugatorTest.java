package org.isnad.arabic.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConjugatorTest {

  @Test
  void aSoundVerbKeepsItsLetters() {
    assertThat(folded("أعلن", "يعلن")).contains("اعلن", "اعلنت", "اعلنوا", "تعلن", "يعلنون");
  }

  @Test
  void aHollowVerbLosesItsVowelInTheJussive() {
    assertThat(folded("قال", "يقول")).contains("قالت", "قالوا", "قلن", "يقل", "تقل", "يقولون");
    assertThat(folded("أضاف", "يضيف")).contains("اضافت", "يضف", "تضيف");
  }

  @Test
  void aFinalWeakLetterFallsBeforeEndings() {
    assertThat(folded("نفى", "ينفي")).contains("نفي", "نفت", "نفوا", "ينف", "ينفون", "تنفي");
    assertThat(folded("دعا", "يدعو")).contains("دعا", "دعت", "دعوا", "يدع", "يدعون");
  }

  @Test
  void theLongVowelOfTheThirdFormStays() {
    assertThat(folded("طالب", "يطالب")).contains("طالبت", "يطالب").doesNotContain("يطلب", "طلبن");
    assertThat(folded("تابع", "يتابع")).contains("تابعت").doesNotContain("يتبع");
  }

  @Test
  void anImperfectWithoutYaIsRefused() {
    assertThatThrownBy(() -> Conjugator.forms("قال", "قول"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("should begin with ya");
  }

  private static List<String> folded(String perfect, String imperfect) {
    return Conjugator.forms(perfect, imperfect).stream().map(VerbForm::folded).toList();
  }
}
