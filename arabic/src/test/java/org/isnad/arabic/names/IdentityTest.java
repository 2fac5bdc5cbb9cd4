package org.isnad.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.junit.jupiter.api.Test;

class IdentityTest {

  /** The names of each entity of a type. */
  private static List<List<String>> entities(String text, EntityType type) {
    return NamesFixture.cast(text).entities().stream()
        .filter(e -> e.type() == type)
        .map(Entity::names)
        .toList();
  }

  @Test
  void aBynameThatIsToldRightBehindIsThePersons() {
    assertThat(
            entities(
                "وصل ثامر الهدابي، المعروف بأبي يوسف، أمس. وقال أبو يوسف كلمة.", EntityType.PERSON))
        .containsExactly(List.of("ثامر الهدابي", "أبي يوسف", "أبو يوسف"));
    assertThat(entities("وصل ثامر الهدابي، وكنيته أبو يوسف، أمس.", EntityType.PERSON)).hasSize(1);
    assertThat(entities("وصل ثامر الهدابي مع أبي يوسف أمس.", EntityType.PERSON)).hasSize(2);
  }

  @Test
  void fatherOfInAnyCaseIsOneName() {
    assertThat(entities("وصل أبو يوسف أمس. وتكلم خالد مع أبي يوسف.", EntityType.PERSON))
        .contains(List.of("أبو يوسف", "أبي يوسف"));
  }

  @Test
  void aSurnameIsThePersonOfTheFullName() {
    assertThat(entities("وصل ثامر الهدابي أمس. وقال الهدابي إن الباب مفتوح.", EntityType.PERSON))
        .containsExactly(List.of("ثامر الهدابي", "الهدابي"));
  }

  @Test
  void twoPersonsOfOneSurnameStayTwo() {
    assertThat(entities("وصل ثامر الهدابي وسالم الهدابي أمس.", EntityType.PERSON)).hasSize(2);
    assertThat(
            entities(
                "وصل حسين سعيد الهدابي أمس. وقال حسين معتوق الهدابي إن الباب مفتوح.",
                EntityType.PERSON))
        .hasSize(2);
  }

  @Test
  void theFatherIsNotTheSon() {
    assertThat(
            entities(
                "وصل سالم بن ثامر الهدابي أمس. وقال ثامر الهدابي إن الباب مفتوح.",
                EntityType.PERSON))
        .hasSize(2);
  }

  @Test
  void theFathersNameAloneIsNotTheSon() {
    assertThat(
            entities(
                "وصل الأمير دهام بن سالم الهدابي أمس. وقال الملك سالم كلمة.", EntityType.PERSON))
        .hasSize(2);
  }

  @Test
  void aLetterWrongInALongNameMakesNoOtherPerson() {
    assertThat(
            entities(
                "وصل ثامر الزبرقاني أمس. وقال ثامر الزبرفاني إن الباب مفتوح.", EntityType.PERSON))
        .hasSize(1);
    assertThat(entities("وصل عبدالله الهدابي أمس. وقال عبدالإله الهدابي كلمة.", EntityType.PERSON))
        .hasSize(2);
  }

  @Test
  void slipsAreOfOneLetterInALongWord() {
    assertThat(Slips.isSlip("الزبرقاني", "الزبرفاني")).isTrue();
    assertThat(Slips.isSlip("الزبرقاني", "الزبرقني")).isTrue();
    assertThat(Slips.isSlip("الزبرقاني", "الزبقراني")).isTrue();
    assertThat(Slips.isSlip("الزبرقاني", "الزبرقاني")).isFalse();
    assertThat(Slips.isSlip("الزبرقاني", "الزبرمدي")).isFalse();
    assertThat(Slips.isSlip("علوان", "علون")).isFalse();
    assertThat(Slips.isSlip("حسين", "حسن")).isFalse();
  }

  @Test
  void theRiverOfARegionIsNotTheRegion() {
    assertThat(entities("فاض نهر شترال في منطقة شترال أمس.", EntityType.PLACE)).hasSize(2);
    assertThat(entities("زار مدينة جدة ثم عاد إلى جدة.", EntityType.PLACE)).hasSize(1);
  }

  @Test
  void aPaperIsNotTheChannelOfItsName() {
    assertThat(
            entities(
                "نشرت صحيفة «المنارة» الخبر وبثت قناة «المنارة» الخبر.", EntityType.ORGANIZATION))
        .hasSize(2);
  }

  @Test
  void theArticleThatALamSwallowedIsGivenBackInTheEntitysName() {
    assertThat(
            NamesFixture.cast("قال المتحدث الرسمي للهيئة الوطنية لمكافحة الفساد كلمة.")
                .entities()
                .stream()
                .map(Entity::name))
        .containsExactly("الهيئة الوطنية لمكافحة الفساد");
  }
}
