package org.isnad.arabic.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.parse.Parser;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Document;
import org.isnad.core.record.Party;
import org.junit.jupiter.api.Test;

/** Who does what to whom, construction by construction; the sentences are invented. */
class ClaimPartiesTest {

  private static final Parser PARSER = Loaded.PARSER;
  private static final Claims CLAIMS = Claims.load().atLeast(0);

  @Test
  void relativePronounStandsForTheAgentOrForWhomTheVerbsPronounMeans() {
    assertParties("وصل الجنود الذين هاجموا الثكنة إلى المدينة", "هاجموا", "الجنود", "الثكنة");
    assertParties("المحافظ الذي عينه المتمردون فر من المدينة", "عين", "المتمردون", "المحافظ");
  }

  @Test
  void topicBeforeARelativeClauseIsTheSubjectOfTheVerbBehindIt() {
    assertParties("المحافظ الذي عينه المتمردون فر من المدينة", "فر", "المحافظ", "المدينة");
  }

  @Test
  void nounWithoutArticleIsDescribedByTheClauseBehindIt() {
    assertParties("تحدث السكان عن مسلحين هاجموا الثكنة", "هاجموا", "مسلحين", "الثكنة");
  }

  @Test
  void joinedVerbHasTheSubjectOfTheVerbBeforeIt() {
    String text = "اقتحمت القوات المدينة واعتقلت المسلحين";
    assertParties(text, "اعتقلت", "القوات", "المسلحين");
  }

  @Test
  void phrasesThatAConjunctionJoinsAreOneParty() {
    String text = "دعمت الحكومة والمعارضة اللاجئين";
    assertParties(text, "دعمت", "الحكومة والمعارضة", "اللاجئين");
  }

  @Test
  void carrierVerbAndCauseVerbGiveTheirSubjectToTheVerbalNoun() {
    assertParties("قامت الشرطة باعتقال المتهمين", "اعتقال", "الشرطة", "المتهمين");
    assertParties("تمكن الجيش من تحرير الرهائن", "تحرير", "الجيش", "الرهائن");
  }

  @Test
  void genitiveOfAVerbalNounIsItsAgentWhereAnObjectFollows() {
    assertParties("بعد اقتحام الشرطة منزل المتهم", "اقتحام", "الشرطة", "منزل المتهم");
    assertParties("أدان السكان قمع الحكومة للمتظاهرين", "قمع", "الحكومة", "لمتظاهرين");
  }

  @Test
  void agentOfAPassiveNounStandsBehindMinQibal() {
    assertParties("تم اعتقال المتهم من قبل الشرطة", "اعتقال", "الشرطة", "المتهم");
  }

  @Test
  void whatIsBetweenTwoHasTwoSides() {
    assertParties("اندلعت اشتباكات بين الجيش والمتمردين", "اشتباكات", "الجيش", "المتمردين");
  }

  @Test
  void nounOfALightVerbIsTheAct() {
    assertParties("أدان السكان الهجوم الذي شنه المتمردون", "هجوم", "المتمردون", null);
  }

  @Test
  void participleWithMinNamesWhoSupports() {
    String text = "وصلت القوات المدعومة من الحكومة إلى المدينة";
    assertParties(text, "المدعومة", "الحكومة", "القوات المدعومة");
  }

  @Test
  void numberOfTheDeadIsThePatient() {
    assertParties("قتل 29 جنديا في شرق البلاد", "قتل", null, "29 جنديا");
    assertParties("وأصيب ما لا يقل عن 40 شخصا", "أصيب", null, "ما لا يقل عن 40 شخصا");
  }

  @Test
  void printedVowelMakesAPassive() {
    assertParties("نُقل الجرحى إلى المستشفى", "نُقل", null, "الجرحى");
  }

  @Test
  void wordsBehindAVerbCanTellWhatItMeans() {
    assertThat(claim("ألقت الشرطة القبض على المتهم", "ألقت").type()).isEqualTo(ClaimType.COERCE);
    assertThat(claim("ألقت الشرطة الحجارة على المتهم", "ألقت").type()).isEqualTo(ClaimType.OTHER);
    assertThat(claim("أطلق الجنود النار على المتظاهرين", "أطلق").type())
        .isEqualTo(ClaimType.ASSAULT);
    assertThat(predicates("لقي المنتخب ترحيبا كبيرا")).doesNotContain("لقي");
  }

  @Test
  void genitiveOfWhatKindOfThingItIsMakesNoClaim() {
    assertThat(predicates("زار الوزير مكتب الاتصال في المدينة")).doesNotContain("الاتصال");
  }

  @Test
  void pronounOnTheVerbTakesUpWhatStandsBeforeIt() {
    assertParties("هذا هو الجسر الذي فجره المتمردون أمس", "فجر", "المتمردون", "الجسر");
  }

  @Test
  void personBeforeAVerbInThePluralIsNotItsSubject() {
    assertParties("قال الخبراء إن الوزير زار المدينة", "زار", "الوزير", "المدينة");
    assertThat(predicates("ذكر الانفصاليون أسلحة يحظر استخدامها")).doesNotContain("يحظر");
  }

  @Test
  void whatWasDoneWasNotDoneByWhoeverStandsBefore() {
    assertParties("وصل الوزير وتم نقل الجرحى إلى المستشفى", "نقل", null, "الجرحى");
  }

  @Test
  void secondSideMayStandBehindTheAlliesOfTheFirst() {
    String text = "اندلعت اشتباكات بين المتمردين وحلفائهم والجيش في المدينة";
    assertParties(text, "اشتباكات", "المتمردين", "الجيش");
  }

  @Test
  void clauseBehindWhatDescribesNobody() {
    assertThat(predicates("تحدث المتهم بعد اعترافه بما أقدم عليه")).doesNotContain("أقدم");
  }

  @Test
  void verbalNounAloneInItsSentenceMakesNoClaim() {
    assertThat(predicates("تحتوي المخازن على قطع غيار ومواد بلاستيكية")).isEmpty();
    assertThat(predicates("تقدم المدارس خيار التعليم لجميع الطلاب")).doesNotContain("التعليم");
  }

  @Test
  void wishForSomebodyMakesNoClaim() {
    assertThat(predicates("وصل الشيخ رعاه الله إلى المدينة")).doesNotContain("رعا");
  }

  @Test
  void subjectMayStandWithinTheClauseThatDescribesThePlace() {
    String text = "زار الوزير المدينة التي لا يزال المتمردون يسيطرون عليها";
    assertParties(text, "يسيطرون", "المتمردون", "المدينة");
  }

  @Test
  void placeWhereItHappensIsNotThePatient() {
    assertParties("التقى الوزير في المدينة الوفد", "التقى", "الوزير", "الوفد");
  }

  @Test
  void leftOutSubjectNeedsSomethingThatJoins() {
    assertParties("زار الوزير المدينة والتقى الوفد", "التقى", "الوزير", "الوفد");
    assertParties("قرر الوزير أن يزور المدينة", "يزور", "الوزير", "المدينة");
  }

  @Test
  void attackByStandsForItself() {
    assertParties("سقط قتلى في هجمات من المتمردين", "هجمات", "المتمردين", null);
  }

  @Test
  void subjectMayStandBehindTheThing() {
    assertParties("حضر الحفل وزير الزراعة", "حضر", "وزير الزراعة", null);
  }

  @Test
  void whoseBulletsKilledIsTheAgentOfThePassive() {
    assertParties("قتل مدنيان برصاص شرطي", "قتل", "شرطي", "مدنيان");
    assertParties("أصيب ثلاثة عمال في غارة للمتمردين", "أصيب", "لمتمردين", "ثلاثة عمال");
    assertParties("أعلن السكان مقتل طفل على يد الجنود", "مقتل", "الجنود", "طفل");
  }

  @Test
  void attackOnSomebodyIsNotByHim() {
    assertParties("قتل جنديان في هجوم على مركز للشرطة", "قتل", null, "جنديان");
  }

  @Test
  void whatSomebodySpeaksOfHeDidNotDo() {
    assertParties("رحب الوزير باعتقال المتهم", "اعتقال", null, "المتهم");
  }

  @Test
  void roleBehindACommaIsNotTheObject() {
    String text = "التقى سامي فرحات، رئيس الوزراء، وزير الدفاع المصري أمس.";
    Claim claim =
        Loaded.PIPELINE.claimsAtLeast(0).analyze(Document.of("d", text, null)).claims().get(0);
    assertThat(words(claim.patient(), text)).isEqualTo("وزير الدفاع المصري");
  }

  @Test
  void nextClauseBeginsWithItsOwnSubject() {
    String text = "زار الوزير المدينة، والشرطة اعتقلت المتهم";
    assertParties(text, "اعتقلت", "الشرطة", "المتهم");
  }

  @Test
  void pronounOnTheVerbTakesUpTheThingWhoseClauseHasAnotherSubject() {
    assertParties("رفض الوزير الخطة التي أعدتها اللجنة", "أعدت", "اللجنة", null);
  }

  @Test
  void underWhoseChairmanshipIsNoPatient() {
    assertParties("اجتمعت اللجنة برئاسة الوزير", "اجتمعت", "اللجنة", null);
  }

  @Test
  void whatIsBesetIsThePatient() {
    assertParties("تعرض الوزير لانتقادات", "تعرض", null, "الوزير");
  }

  @Test
  void perfectThatIsSpelledLikeItsNounIsAVerbBetweenSubjectAndObject() {
    assertParties("قال الشاهد إن الجيش قصف المدينة", "قصف", "الجيش", "المدينة");
  }

  @Test
  void whoeverIsNotTheSubjectOfThePluralControlsNothing() {
    String text = "وزعت الحكومة الكتب ليتمكنوا من حماية الأطفال";
    assertThat(claims(text).stream().filter(c -> c.predicate().of(text).equals("حماية")))
        .allMatch(c -> c.agent() == null || !c.agent().span().of(text).equals("الحكومة"));
  }

  private static void assertParties(String text, String predicate, String agent, String patient) {
    Claim claim = claim(text, predicate);
    assertThat(words(claim.agent(), text)).as("agent in " + text).isEqualTo(agent);
    assertThat(words(claim.patient(), text)).as("patient in " + text).isEqualTo(patient);
  }

  private static Claim claim(String text, String predicate) {
    List<Claim> found =
        claims(text).stream().filter(c -> c.predicate().of(text).contains(predicate)).toList();
    assertThat(found).as(predicate + " in " + text).hasSize(1);
    return found.get(0);
  }

  private static List<String> predicates(String text) {
    return claims(text).stream().map(c -> c.predicate().of(text)).toList();
  }

  private static List<Claim> claims(String text) {
    return CLAIMS.find(PARSER.parse(text), List.of(), new Attributed(List.of(), Cast.empty()));
  }

  private static String words(Party party, String text) {
    return party == null ? null : party.span().of(text);
  }
}
