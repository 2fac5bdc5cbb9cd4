package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.core.record.Access;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.SourcedRecord;
import org.junit.jupiter.api.Test;

/** Who speaks where the text leaves the speaker out, or only takes him up. */
class SpeakersTest {

  @Test
  void aSingularVerbIsNotThatOfMany() {
    assertThat(
            speakers(
                "قال المدير سالم الهدابي إن السد سليم. وقال مزارعون إن الماء قليل. وأضاف أن العمل مستمر."))
        .endsWith("سالم الهدابي");
  }

  @Test
  void aPluralVerbIsNotThatOfOne() {
    assertThat(
            speakers(
                "قال مزارعون إن الماء قليل. وقال المدير سالم الهدابي إن السد سليم. وأضافوا أن الزرع يابس."))
        .endsWith("مزارعون");
  }

  @Test
  void aFeminineVerbIsNotThatOfAMan() {
    assertThat(
            speakers(
                "قالت المهندسة هيفاء الهدابي إن السد سليم. وقال المدير سالم الغزال إن الماء قليل. وأضافت أن العمل مستمر."))
        .endsWith("هيفاء الهدابي");
  }

  @Test
  void aFeminineVerbGoesOnFromSources() {
    assertThat(speakers("قالت مصادر محلية إن الطريق مقطوع. وأضافت أن الجسر مغلق."))
        .endsWith("مصادر محلية");
  }

  @Test
  void theNameInWhatWasSaidIsNotTheOneWhoGoesOn() {
    assertThat(
            speakers(
                "قال المدير سالم الهدابي إن المهندس ناصر الغزال زار السد. وأضاف أن العمل مستمر."))
        .endsWith("سالم الهدابي");
  }

  @Test
  void aParticipleTakesTheSubjectOfAClauseThatIsNotAboutSpeaking() {
    assertThat(
            speakers(
                "استقبل الوزير سالم الهدابي السفير ناصر الغزال في مكتبه، مؤكدا أن العمل مستمر."))
        .containsExactly("سالم الهدابي");
  }

  @Test
  void aParticipleAgreesWithItsSpeaker() {
    assertThat(speakers("قالت المهندسة هيفاء الهدابي إن السد سليم، مشيرة إلى أن العمل مستمر."))
        .containsExactly("هيفاء الهدابي", "هيفاء الهدابي");
  }

  @Test
  void theSubjectOfTheVerbBehindACircumstanceSpeaks() {
    assertThat(speakers("وفي السياق نفسه زار الوزير سالم الهدابي السد، وقال إن الماء قليل."))
        .containsExactly("سالم الهدابي");
  }

  @Test
  void whoActsInTheSentenceBeforeSpeaksInTheNext() {
    assertThat(speakers("زار الوزير سالم الهدابي السد أمس. وقال إن الماء قليل."))
        .containsExactly("سالم الهدابي");
  }

  @Test
  void theOneAddressedDoesNotSpeak() {
    assertThat(
            speakers(
                "قال الوزير سالم الهدابي إن الماء قليل. ووجه حديثه لناصر الغزال قائلا: \"عليكم العمل ليلا ونهارا\"."))
        .endsWith("سالم الهدابي");
  }

  @Test
  void whoGivesASpeechSpeaksInIt() {
    assertThat(
            speakers(
                "تسلم الضيف هديته من اللجنة، ثم ألقى المدير سالم الهدابي كلمة قال فيها إن العمل مستمر."))
        .endsWith("سالم الهدابي");
  }

  @Test
  void aTitleTakesUpThePersonNamedWithIt() {
    assertThat(
            speakers(
                "التقى محافظ الوادي سالم الهدابي السفير ناصر الغزال. وقال المحافظ إن العمل مستمر."))
        .containsExactly("سالم الهدابي");
  }

  @Test
  void aLongDescriptionTakesUpThePersonNamedWithIt() {
    assertThat(
            speakers(
                "قال الأمين العام لمجلس المياه سالم الهدابي إن السد سليم. وأكد الأمين العام لمجلس المياه أن العمل مستمر."))
        .containsExactly("سالم الهدابي", "سالم الهدابي");
  }

  @Test
  void aTitleTakesUpThePersonNamedRightBehindIt() {
    assertThat(
            speakers(
                "أجرى وزير المياه المهندس سالم الهدابي محادثات مع وزير المياه المجاور ناصر الغزال. وقال وزير المياه إن العمل مستمر."))
        .containsExactly("سالم الهدابي");
  }

  @Test
  void anHonorificTakesUpTheLastWhoSpoke() {
    assertThat(speakers("قال الوزير سالم الهدابي إن الماء قليل. وأفاد معاليه أن السد سليم."))
        .containsExactly("سالم الهدابي", "سالم الهدابي");
  }

  @Test
  void asTheySayAgrees() {
    assertThat(
            speakers(
                "قال مزارعون إن الزرع يابس. وقال المدير سالم الهدابي إن السد سليم. وصل الماء إلى القرية أمس، كما قالوا."))
        .endsWith("مزارعون");
  }

  @Test
  void aStatementIsThatOfItsIssuer() {
    SourcedRecord record =
        read("قالت وزارة المياه في بيان إن السد سليم. وأضاف البيان أن العمل مستمر.");
    List<Attribution> all = record.attributions();
    assertThat(all.get(1).source().entity()).isEqualTo(all.get(0).source().entity());
  }

  @Test
  void aPronounBehindButIsTheSpeakerOfTheClauseBefore() {
    SourcedRecord record =
        read("أقر المدير سالم الهدابي بأن الطريق صعب لكنه شدد على ضرورة الاستمرار.");
    Attribution turn = record.attributions().get(record.attributions().size() - 1);
    assertThat(name(record, turn)).isEqualTo("سالم الهدابي");
    assertThat(turn.parent()).isNull();
  }

  @Test
  void thoseWhoSayAreNotTheLastSpeaker() {
    assertThat(speakers("قال المدير سالم الهدابي إن السد سليم. هناك من يقول إن الماء قليل."))
        .hasSize(2)
        .last()
        .isNotEqualTo("سالم الهدابي");
  }

  @Test
  void aGuessedSpeakerIsLessCertain() {
    List<Attribution> all =
        read("قال المدير سالم الهدابي إن السد سليم. وأضاف أن العمل مستمر.").attributions();
    List<Attribution> guessed =
        read("عاد من السفر أمس ناصر الغزال. ووصل الوفد. وأضاف أن العمل مستمر.").attributions();
    assertThat(guessed.get(0).confidence()).isLessThan(all.get(1).confidence());
  }

  @Test
  void allWordsThatShowAnAccessAreEvidence() {
    SourcedRecord record = read("قال مصدر محلي رفض الكشف عن اسمه إن الطريق مقطوع.");
    Attribution said = record.attributions().get(0);
    assertThat(said.access()).isEqualTo(Access.ANONYMOUS);
    assertThat(said.evidence().stream().map(span -> span.of(record.text())))
        .containsExactly("مصدر", "رفض الكشف عن اسمه");
  }

  @Test
  void whoVoicesSomethingOnHisPartSpeaksOn() {
    assertThat(
            speakers(
                "قال الوزير سالم الهدابي إن الماء قليل. من جهته، عبر المهندس ناصر الغزال عن الفكرة ذاتها؛ حيث قال: \"السد قديم والماء قليل هذا العام\"."))
        .endsWith("ناصر الغزال");
  }

  @Test
  void aPlaceInADatelineIsNoSpeaker() {
    assertThat(
            speakers(
                "الوادي 26 شوال 1436 هـ\nحذرت الخبيرة هيفاء الهدابي من الجفاف. وقالت إن الماء قليل."))
        .doesNotContain("الوادي");
  }

  @Test
  void aLawCitedInAReportDoesNotGoOn() {
    assertThat(
            speakers(
                "قال الوزير سالم الهدابي إن السد سليم. وقال إن الماء ملك عام حسب قانون المياه، مشيرا إلى أن العمل مستمر. وأضاف أن البئر قديمة."))
        .endsWith("سالم الهدابي", "سالم الهدابي");
  }

  @Test
  void hearsayByTheWayIsNotBehindWhatFollows() {
    List<Attribution> all =
        read("قال الوزير سالم الهدابي إن العمل صعب. وأضاف أن السد لم يكن سليما كما يرى البعض. وأكد أن الماء قليل.")
            .attributions();
    assertThat(all.get(all.size() - 1).parent()).isNull();
  }

  @Test
  void aDocumentCitedByTheWayDoesNotGoOn() {
    assertThat(
            speakers(
                "رفض الوزير سالم الهدابي القول إن السد قديم على الرغم من أن بيان اللجنة أكد أن السد قديم. وقال الوزير سالم الهدابي إن الماء كثير على الرغم من أن تقرير اللجنة أكد أن الماء قليل. وأضاف أن العمل مستمر."))
        .endsWith("سالم الهدابي");
  }

  @Test
  void bothAreNotOneOfThem() {
    assertThat(
            speakers(
                "التقى الرئيس سالم الهدابي الرئيس ناصر الغزال. وقال الرئيس سالم الهدابي إن الماء قليل. وأكد الرئيسان أنهما سيعملان معا."))
        .last()
        .isEqualTo("الرئيسان");
  }

  @Test
  void whoIsAskedAboutAnswers() {
    assertThat(
            speakers(
                "قال الوزير سالم الهدابي إن الماء قليل. وصل الماء إلى القرية. ذهب الناس إلى السوق. كيف يفسر المهندس ناصر الغزال مسألة السد؟ يجيب أن السد قديم."))
        .endsWith("ناصر الغزال");
  }

  @Test
  void ofAnAccusationNobodyIsTheAccuser() {
    assertThat(speakers("تمكنت الشرطة من ضبط خمسة أشخاص لاتهامهم بسرقة المخزن."))
        .containsExactly("-");
  }

  @Test
  void aNameInASayingIsNoSpeaker() {
    assertThat(
            speakers(
                "على أثر المثل القديم \"جاور السعيد تسعد\" وجد رزقه قرب السوق. وقال إن العمل مستمر."))
        .doesNotContain("جاور السعيد");
  }

  @Test
  void nobodyStandsBehindHimself() {
    SourcedRecord record =
        read("أما الأخير فقد أعلن، وفق المدير هيثم الفيضي، أنه سيعود إلى القرية.");
    assertThat(speakers(record)).contains("الأخير");
    assertThat(record.attributions())
        .filteredOn(it -> it.parent() != null)
        .allSatisfy(
            it ->
                assertThat(name(record, it))
                    .isNotEqualTo(
                        name(
                            record,
                            record.attributions().stream()
                                .filter(other -> other.id().equals(it.parent()))
                                .findFirst()
                                .orElseThrow())));
  }

  @Test
  void hisExcellencyIsTheMinisterWhomTheReportNamed() {
    assertThat(
            speakers(
                "استقبل معالي وزير المياه سالم الهدابي وفد المزارعين. وأوضح معاليه أن السد سليم."))
        .containsExactly("سالم الهدابي");
  }

  @Test
  void hisHighnessIsThePrinceAndNotTheSheikhWhoSpokeLast() {
    assertThat(
            speakers(
                "زار سمو الأمير ناصر الغزال المعرض. وقال الشيخ سالم الهدابي إن العمل جيد. وأكد سموه أن العمل مستمر."))
        .endsWith("ناصر الغزال");
  }

  @Test
  void anHonorificBeforeATitleHidesNobody() {
    assertThat(speakers("قال الوزير سالم الهدابي إن السد سليم. وأكد معالي الوزير أن العمل مستمر."))
        .endsWith("سالم الهدابي");
  }

  @Test
  void thePeopleWhoAreCalledUponAreNotTheCallers() {
    assertThat(
            speakers("قال الوزير سالم الهدابي إن السد سليم. ودعا الشعب بمختلف فئاته إلى الهدوء."))
        .endsWith("سالم الهدابي");
  }

  @Test
  void reportsThatSaidOneThingSayTheNextAsWell() {
    assertThat(
            speakers(
                "غير أن تقارير الغرفة التي قالت إن الخسائر كبيرة، أشارت إلى أن المخازن أغلقت."))
        .containsExactly("تقارير الغرفة", "تقارير الغرفة");
  }

  @Test
  void asHeSaysBetweenCommasNamesNobody() {
    assertThat(
            speakers(
                "اتهم النائب سالم الهدابي الحكومة بالإهمال، وعلى سبيل المثال، كما يقول، تقدم المجلس بطلب جديد."))
        .containsOnly("سالم الهدابي");
  }

  @Test
  void theFatherOfAChildIsNotTheChild() {
    assertThat(speakers("وأعرب والد الطفلة هيفاء الهدابي عن شكره للعمال."))
        .doesNotContain("هيفاء الهدابي");
  }

  @Test
  void theMotherOfOneIsNotAnotherOfHisName() {
    assertThat(
            speakers("كتبت أم يوسف أنها رأت الجسر.\nالشيخ يوسف: الجسر قديم.\nأم يوسف: شكرا للشيخ."))
        .contains("يوسف");
  }

  @Test
  void whoeverSentAMessageSpeaksInItAndGoesOn() {
    assertThat(
            speakers(
                "تلقى الوزير سالم الهدابي اتصالا هاتفيا أمس من المديرة هيفاء الغزال أعربت فيه عن أسفها للحادث. وأكدت أن الجسر سليم."))
        .containsExactly("هيفاء الغزال", "هيفاء الغزال");
  }

  @Test
  void whoeverPublishesAPaperSpeaksInItAndGoesOn() {
    assertThat(
            speakers(
                "أصدر مدير البرنامج، سالم الهدابي، بيانا جاء فيه: «نحن نعمل كل يوم». وأضاف: «سنعمل حتى النهاية»."))
        .containsExactly("سالم الهدابي", "سالم الهدابي");
  }

  @Test
  void whoeverStillInsistsIsTheOneBeforeTheParticiple() {
    assertThat(
            speakers(
                "بينما يقول المسؤولون إن المصنع أغلق في الصيف، لا يزال العمال مصرين على أنه مفتوح."))
        .containsExactly("المسؤولون", "العمال");
  }

  @Test
  void aManWhoseNameIsSpeltAsAPrepositionSpeaks() {
    assertThat(
            speakers(
                "وعلى النقيض، ادعى علي حسن أن الباب مغلق. وقال علي إن النافذة مفتوحة على الشارع."))
        .containsExactly("علي حسن", "علي حسن");
  }

  private static SourcedRecord read(String text) {
    return Loaded.DOUBTFUL.analyze(Document.of("t", text, null));
  }

  private static List<String> speakers(String text) {
    return speakers(read(text));
  }

  private static List<String> speakers(SourcedRecord record) {
    return record.attributions().stream().map(it -> name(record, it)).toList();
  }

  private static String name(SourcedRecord record, Attribution attribution) {
    return record.entities().stream()
        .filter(entity -> attribution.source() != null)
        .filter(entity -> entity.id().equals(attribution.source().entity()))
        .map(Entity::name)
        .findFirst()
        .orElse("-");
  }
}
