package org.isnad.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Role;
import org.isnad.core.record.RoleStatus;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static List<String> surfaces(String text, EntityType type) {
    return NamesFixture.names(NamesFixture.cast(text)).stream()
        .filter(m -> m.type() == type)
        .map(m -> m.span().of(text))
        .toList();
  }

  private static String person(Cast cast, Role role) {
    return cast.entity(role.person()).orElseThrow().name();
  }

  private static String body(Cast cast, Role role) {
    return cast.entity(role.organization()).orElseThrow().name();
  }

  @Test
  void cliticsStandOutsideTheName() {
    assertThat(surfaces("سافر وبفرنسا أقام ولإيطاليا عاد", EntityType.PLACE))
        .containsExactly("فرنسا", "إيطاليا");
  }

  @Test
  void theLamOfAFusedPrepositionStandsOutside() {
    assertThat(surfaces("تقرير للأمم المتحدة عن الصيد", EntityType.ORGANIZATION))
        .containsExactly("لأمم المتحدة");
  }

  @Test
  void theTypeWordStandsInsideAndTheTitleOutside() {
    String text = "زار اللواء ثامر الهدابي محافظة القنفذة";
    assertThat(surfaces(text, EntityType.PERSON)).containsExactly("ثامر الهدابي");
    assertThat(surfaces(text, EntityType.PLACE)).containsExactly("محافظة القنفذة");
  }

  @Test
  void aMinistryRunsOverItsWholeField() {
    assertThat(surfaces("قالت وزارة الصيد والموانئ إن الموسم جيد", EntityType.ORGANIZATION))
        .containsExactly("وزارة الصيد والموانئ");
  }

  @Test
  void aPersonIsOneEntityInFullAndByFamilyName() {
    Cast cast = NamesFixture.cast("وصل الدكتور دهام الهدابي أمس. وقال الهدابي إن الموسم جيد.");
    assertThat(cast.entities()).hasSize(1);
    assertThat(cast.entities().get(0).names()).containsExactly("دهام الهدابي", "الهدابي");
  }

  @Test
  void twoPersonsOfOneFamilyStayTwo() {
    Cast cast = NamesFixture.cast("التقى الدكتور دهام الهدابي المهندس ثامر الهدابي في المعرض.");
    assertThat(cast.entities()).extracting(Entity::name).contains("دهام الهدابي", "ثامر الهدابي");
  }

  @Test
  void aBodyIsOneEntityWithAndWithoutItsTypeWord() {
    Cast cast = NamesFixture.cast("رحبت حركة حماس بالقرار. وقالت حماس إنه جيد.");
    assertThat(cast.entities()).hasSize(1);
    assertThat(cast.entities().get(0).authority()).isEqualTo("Q38799");
  }

  @Test
  void theAcronymInBracketsIsTheBody() {
    Cast cast = NamesFixture.cast("قالت وكالة الأنباء الألمانية (د ب أ) إن الطريق مغلق.");
    assertThat(cast.entities()).hasSize(1);
  }

  @Test
  void noNameOverlapsATimeExpression() {
    assertThat(surfaces("افتتح المعرض في آب 2015 وأغلق يوم الأحد", EntityType.PLACE)).isEmpty();
  }

  @Test
  void aRoleBeforeTheNameTellsTheBody() {
    Cast cast =
        NamesFixture.cast("أعلن المتحدث باسم وزارة الصيد والموانئ العقيد ثامر الهدابي النتيجة.");
    assertThat(cast.roles()).hasSize(1);
    assertThat(person(cast, cast.roles().get(0))).isEqualTo("ثامر الهدابي");
    assertThat(body(cast, cast.roles().get(0))).isEqualTo("وزارة الصيد والموانئ");
  }

  @Test
  void aRoleAfterTheNameTellsTheBodyAndThatItIsPast() {
    Cast cast = NamesFixture.cast("حضر ثامر الهدابي، المدير السابق لجامعة تبوك، الحفل.");
    assertThat(cast.roles()).hasSize(1);
    assertThat(cast.roles().get(0).status()).isEqualTo(RoleStatus.FORMER);
    assertThat(body(cast, cast.roles().get(0))).isEqualTo("جامعة تبوك");
  }

  @Test
  void aPersonAfterTheBodyItHeadsStandsOutsideTheBody() {
    String text = "قال رئيس بلدية وادي رحيب عبد الرؤوف أبو زمردة إن الطريق مغلق.";
    assertThat(surfaces(text, EntityType.PERSON)).containsExactly("عبد الرؤوف أبو زمردة");
    assertThat(surfaces(text, EntityType.ORGANIZATION)).containsExactly("بلدية وادي رحيب");
  }

  @Test
  void aPersonOfRareNamesIsFoundAfterARoleAndABody() {
    Cast cast =
        NamesFixture.cast("أغلق معهد الزبرجد بابه. وقالت مديرة المعهد ديمة الرقراق إن الموسم جيد.");
    assertThat(person(cast, cast.roles().get(0))).isEqualTo("ديمة الرقراق");
    assertThat(body(cast, cast.roles().get(0))).isEqualTo("معهد الزبرجد");
  }

  @Test
  void anAgencyIsCalledByAnyWordWhereItIsForNewsOrCitedAlone() {
    assertThat(surfaces("أغلق الجسر كما نقلت وكالة زورق للأنباء.", EntityType.ORGANIZATION))
        .containsExactly("وكالة زورق للأنباء");
    assertThat(surfaces("أغلق الجسر، حسبما أفادت وكالة زورق، صباحا.", EntityType.ORGANIZATION))
        .containsExactly("وكالة زورق");
    assertThat(surfaces("أفادت وكالة سفر في المدينة بأن الجسر أغلق.", EntityType.ORGANIZATION))
        .isEmpty();
    assertThat(surfaces("فتحت وكالة زورق بابها.", EntityType.ORGANIZATION)).isEmpty();
  }

  @Test
  void aCompanyKeepsItsAdjectiveAndItsPurpose() {
    assertThat(surfaces("نفت شركة الزبرجد الذهبي للنقل الخبر", EntityType.ORGANIZATION))
        .containsExactly("شركة الزبرجد الذهبي للنقل");
  }

  @Test
  void aRareWordInQuotationMarksThatPublishesIsAMedium() {
    assertThat(surfaces("نشرت «الزبرجدة» الخبر", EntityType.ORGANIZATION))
        .containsExactly("الزبرجدة");
    assertThat(surfaces("زرع الناس «الزبرجدة» هنا", EntityType.ORGANIZATION)).isEmpty();
  }

  @Test
  void feastsAndBlessingsAreNoPersons() {
    assertThat(surfaces("احتفلوا بيوم عيد ميلاد المدينة", EntityType.PERSON)).isEmpty();
    assertThat(surfaces("ستظل البلاد بعون الله آمنة", EntityType.PERSON)).isEmpty();
  }

  @Test
  void aFamilyNameWithTheArticleBelongsToTheName() {
    assertThat(surfaces("أوضح عبدالله نايف المريبض أن الطريق مفتوح", EntityType.PERSON))
        .containsExactly("عبدالله نايف المريبض");
    assertThat(surfaces("أوضح عبدالرحمن بن حمد الفهد أن الطريق مفتوح", EntityType.PERSON))
        .containsExactly("عبدالرحمن بن حمد الفهد");
  }

  @Test
  void anOfficeBehindANameIsOutsideIt() {
    assertThat(surfaces("وصل الأمير دهام بن سالم ولي العهد أمس", EntityType.PERSON))
        .containsExactly("دهام بن سالم");
    assertThat(surfaces("وصل سالم بن دهام ملك مملكة البحرين أمس", EntityType.PERSON))
        .containsExactly("سالم بن دهام");
  }

  @Test
  void aParkNamedAfterAPersonIsAPlace() {
    assertThat(surfaces("افتتح منتزه الأمير ثامر أمس", EntityType.PLACE))
        .containsExactly("منتزه الأمير ثامر");
  }

  @Test
  void kingsAreCounted() {
    assertThat(surfaces("وصل الملك دهام الثاني أمس", EntityType.PERSON))
        .containsExactly("دهام الثاني");
  }

  @Test
  void aNationalityAloneTellsTheCountryOfARole() {
    Cast cast = NamesFixture.cast("وصل وزير الزراعة الكندي ثامر الهدابي أمس.");
    Entity country = cast.entity(cast.roles().get(0).organization()).orElseThrow();
    assertThat(country.latin()).isEqualTo("Canada");
    assertThat(country.names()).isEmpty();
  }

  @Test
  void aNominalIsLinkedToTheLastBodyItFits() {
    Cast cast = NamesFixture.cast("نشرت صحيفة «المنارة» الخبر. وقالت الصحيفة إنه صحيح.");
    List<Mention> mentions = cast.mentions();
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).entity()).isEqualTo(mentions.get(0).entity());
  }

  @Test
  void everyMentionNamesItsRuleAndAKnownEntity() {
    Cast cast = NamesFixture.cast("زار الأمير ثامر بن دهام مدينة جدة والتقى أعضاء نادي الهلال.");
    assertThat(cast.mentions()).isNotEmpty();
    for (Mention mention : cast.mentions()) {
      assertThat(mention.rule()).isNotBlank();
      assertThat(cast.entity(mention.entity())).isPresent();
    }
  }

  @Test
  void anyTextGivesNamesInsideItThatDoNotOverlap() {
    String letters =
        "ابتلموهيسد عبد الله محمد وزارة \"«»()-.،:ـ\u064b\u200f123Aa\n على من بن أبو ال";
    Random random = new Random(20150811);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int end = 0;
      for (Mention mention : NamesFixture.cast(text.toString()).mentions()) {
        assertThat(mention.span().begin()).as(text.toString()).isGreaterThanOrEqualTo(end);
        end = mention.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }
}
