package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.arabic.Loaded;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

/** A content goes as far as its source answers for it: the classic mistakes, one test each. */
class ContentBordersTest {

  @Test
  void aPrayerBehindTheContentIsNoPartOfIt() {
    assertThat(first("وأكد المدير أن العمل مستمر، سائلا الله أن يحفظ الجميع."))
        .isEqualTo("أن العمل مستمر");
  }

  @Test
  void aParticipleOfThanksEndsTheContent() {
    assertThat(first("وأوضح المدير أن المبنى جاهز، مقدما شكره للعاملين على جهودهم."))
        .isEqualTo("أن المبنى جاهز");
  }

  @Test
  void somebodyElsesActBehindWhileEndsTheContent() {
    assertThat(first("دعا المدير إلى أن تفتح البلدية السوق، في حين حث التجار السكان لضبط النفس."))
        .isEqualTo("إلى أن تفتح البلدية السوق");
  }

  @Test
  void aNumbersPointEndsNothingEvenWithAMarkOfDirectionBehindIt() {
    assertThat(first("قال المكتب إن المعدل بلغ 1.\u200f11 في المئة."))
        .isEqualTo("إن المعدل بلغ 1.\u200f11 في المئة");
  }

  @Test
  void aNameInQuotationMarksBehindAColonOnlyBeginsWhatIsSaid() {
    assertThat(first("قال المدير: «الجسر» والطريق والسد قضايا معقدة."))
        .isEqualTo("«الجسر» والطريق والسد قضايا معقدة");
  }

  @Test
  void thePredicateBehindAnInsertedPhraseBelongsToTheClause() {
    assertThat(first("إلا أن المؤشر الخطير كما يراه المدير، يتمثل في تأخر العمل."))
        .isEqualTo("أن المؤشر الخطير // يتمثل في تأخر العمل");
  }

  @Test
  void theNextTopicEndsTheContent() {
    assertThat(first("وعن الجسر قال المدير إنه سليم وعن السد قال إنه قديم.")).isEqualTo("إنه سليم");
  }

  @Test
  void aDescriptionThatFollowsEndsTheContent() {
    assertThat(first("وطالب المدير بمحاكمة الجناة، واصفا الحادث، الذي هز المدينة، بأنه خطير."))
        .isEqualTo("بمحاكمة الجناة");
  }

  @Test
  void whatHappenedAfterwardsEndsTheContent() {
    assertThat(first("وحضر المدير مثنيا على جهود العمال، بعدها ألقى الشاعر قصيدة."))
        .isEqualTo("جهود العمال");
  }

  @Test
  void anotherDeedBehindWhileEndsAPhrase() {
    assertThat(first("وأكدت الوزارة سقوط عشرة قتلى، في حين عرضت قناة صور المبنى."))
        .isEqualTo("سقوط عشرة قتلى");
  }

  @Test
  void onConditionThatIsNoReportedClause() {
    assertThat(contents("ورد المدير برسالة تضمنت طلبا، على أن يتم العمل غدا.")).isEmpty();
  }

  @Test
  void whoAsksNotToBeNamedAnswersForWhatIsSaidAndNotForTheAsking() {
    assertThat(contents("وأكد مسؤول أمني طلب عدم نشر اسمه أن عشرين شخصا أصيبوا."))
        .containsExactly("أن عشرين شخصا أصيبوا");
  }

  @Test
  void butHeAddedEndsTheContent() {
    assertThat(first("قال المدير إن الجسر سليم، ولكنه أضاف أن السد قديم."))
        .isEqualTo("إن الجسر سليم");
  }

  @Test
  void aClauseThatAPredicateTakesIsNotTheVerbs() {
    assertThat(contents("وأخبر المدير الجميع قبل يوم طويل، المهم أننا وصلنا.")).isEmpty();
  }

  @Test
  void whatSomebodyElseCalledItEndsTheContent() {
    assertThat(first("وطالب المدير باحترام العقد، وهو ما اعتبرته الشركة غير مقبول."))
        .isEqualTo("باحترام العقد");
  }

  @Test
  void theReportsOwnAsideEndsTheContent() {
    assertThat(first("وقال المدير إن الجسر مغلق، يذكر أن الجسر بني قبل عشرين عاما."))
        .isEqualTo("إن الجسر مغلق");
  }

  @Test
  void whatIsExpectedInsideAClauseStaysInIt() {
    assertThat(first("وأكد المدير أن العمل بدأ، ومن المتوقع أن ينتهي قريبا."))
        .isEqualTo("أن العمل بدأ، ومن المتوقع أن ينتهي قريبا");
  }

  @Test
  void aReasonBehindAPhraseBelongsToIt() {
    assertThat(first("وأكد المدير على أهمية الصيانة، إذ تعد ضرورية لسلامة الجسر."))
        .isEqualTo("أهمية الصيانة، إذ تعد ضرورية لسلامة الجسر");
  }

  @Test
  void theQuotationBehindAnnaIsAllThatIsSaid() {
    assertThat(first("ونصت المادة على أنه: \"يحظر التصوير داخل مبنى البلدية\"، وهذا واضح للجميع."))
        .isEqualTo("أنه: \"يحظر التصوير داخل مبنى البلدية\"");
  }

  @Test
  void aSecondAnnaBehindAQuotationGoesOn() {
    assertThat(first("قال المدير إن «العمل سيبدأ صباح الغد في الموقع»، وإن الجسر سليم."))
        .isEqualTo("إن «العمل سيبدأ صباح الغد في الموقع»، وإن الجسر سليم");
  }

  @Test
  void anotherSpeechInACircumstanceEndsTheContent() {
    assertThat(first("أكد المدير أن الجسر سليم، وخلال جولة في الموقع، قال المهندس إن السد قديم."))
        .isEqualTo("أن الجسر سليم");
  }

  @Test
  void aNounsContentEndsBeforeTheMainVerb() {
    assertThat(first("وفي معرض وصفه للجسر بأنه «متين جدا»، قال المدير إن العمل مستمر."))
        .isEqualTo("بأنه «متين جدا»");
  }

  @Test
  void soHeSaidEndsATopic() {
    assertThat(first("وتحدث المدير عن الجسر الجديد فقال: \"العمل مستمر في الموقع\"."))
        .isEqualTo("الجسر الجديد");
  }

  @Test
  void accordingToAtTheHeadOfAClauseLooksForward() {
    assertThat(first("وبحسب المدير، وصلت الشاحنات ليلا، وأكدت البلدية أن الطريق مفتوح."))
        .isEqualTo("وصلت الشاحنات ليلا");
  }

  @Test
  void accordingToWithFaInnaFarBehindAnswersFromItsClauseOn() {
    assertThat(first("ووفقا للتقرير، وصلت الشاحنات ليلا، ونظرا للزيادة، فإن العدد تضاعف."))
        .isEqualTo("وصلت الشاحنات ليلا، ونظرا للزيادة، فإن العدد تضاعف");
  }

  @Test
  void aParticipleBehindAccordingToIsAnotherAct() {
    assertThat(first("وصلت الشاحنات ليلا، وفق ما قالته المديرة، مشيرة إلى أن الطريق مفتوح."))
        .isEqualTo("وصلت الشاحنات ليلا");
  }

  @Test
  void notAsTheStatementHasItIsNoAccordingTo() {
    assertThat(contents("كانت رغبتها الأولى وليس كما جاء في بيان الجامعة.")).isEmpty();
  }

  @Test
  void whereasAnotherContinuedWorkIsNoAccordingTo() {
    assertThat(contents("بدأ التدريب صباحا، كما واصل اللاعب برنامجه.")).isEmpty();
  }

  @Test
  void whatBecameOfADemandIsNoPartOfIt() {
    assertThat(first("طلب المدير من العمال أن ينتظروا، إلا أنهم رفضوا ذلك."))
        .isEqualTo("العمال أن ينتظروا");
  }

  @Test
  void theReportsNextSentenceAboutHisExcellencyIsNoPartOfIt() {
    assertThat(first("وأكد الوزير أن المخزن مليء، كما اطلع معاليه على سير العمل."))
        .isEqualTo("أن المخزن مليء");
  }

  @Test
  void aNameInQuotationMarksBehindTheAccusationOnlyBeginsIt() {
    assertThat(contents("قال المدير إن السد سليم، متهما «قوى خفية» بنشر أخبار خاطئة."))
        .containsExactly("إن السد سليم", "«قوى خفية» بنشر أخبار خاطئة");
  }

  @Test
  void aNumberBehindASourceBelongsToTheContent() {
    assertThat(first("بلغت القيمة بحسب الموقع 3.85 مليون ريال."))
        .isEqualTo("بلغت القيمة // 3.85 مليون ريال");
  }

  @Test
  void theOutletThatWasToldIsNoPartOfTheContent() {
    assertThat(first("بدأ السكان يعودون صباح السبت حسبما ذكر أحدهم لوكالة الصحافة الوطنية."))
        .isEqualTo("بدأ السكان يعودون صباح السبت");
  }

  @Test
  void aDescriptionBehindACommaIsAnActOfItsOwn() {
    assertThat(contents("وطالب المدير بوقف العمل، واصفا الحادث، الذي وقع أمس، بأنه خطير."))
        .containsExactly("بوقف العمل", "الحادث، الذي وقع أمس، بأنه خطير");
  }

  @Test
  void butHeSaidIsAnActOfItsOwn() {
    assertThat(contents("وقال المهندس إنه كتب الرسالة، لكنه قال إن نشرها تم من دون علمه."))
        .containsExactly("إنه كتب الرسالة", "إن نشرها تم من دون علمه");
  }

  @Test
  void accordingToBetweenVerbAndClauseIsNoPartOfTheClause() {
    assertThat(contents("وأقر، بحسب صحيفة النهر، بأن مكتبه تسلم الرسالة."))
        .contains("بأن مكتبه تسلم الرسالة");
  }

  @Test
  void whatIsDeniedMayBeARumourAReportOrThat() {
    assertThat(first("نفى المدير ما تردد عن إغلاق الجسر.")).isEqualTo("ما تردد عن إغلاق الجسر");
    assertThat(first("نفى المدير الأنباء التي تحدثت عن إغلاق الجسر."))
        .isEqualTo("الأنباء التي تحدثت عن إغلاق الجسر");
    assertThat(first("ونفى الوزير هذه الاتهامات.")).isEqualTo("هذه الاتهامات");
    assertThat(first("ونفى الوزير ذلك.")).isEqualTo("ذلك");
    assertThat(contents("وقال المدير إن الطريق سالك، نافيا أي نية لإغلاقه."))
        .containsExactly("إن الطريق سالك", "أي نية لإغلاقه");
  }

  @Test
  void whatASiteAddsBelowAnArticleIsNoPartOfWhatWasSaid() {
    assertThat(first("قال المدير إن الجسر سليم رابط الخبر بصحيفة النهر: الجسر سليم"))
        .isEqualTo("إن الجسر سليم");
  }

  @Test
  void theNextActOfSpeechBehindACommaEndsTheContentEvenWhereNothingIsFoundInIt() {
    assertThat(first("وأكد المدير أن الجسر سليم، وأعلن في الحفل.")).isEqualTo("أن الجسر سليم");
  }

  @Test
  void aDeedOfTheReportBehindAPhraseIsNoPartOfIt() {
    assertThat(first("وتحدث المهندس عن فكرة الجسر في العام الماضي وأسس فيما بعد جمعية للبناء."))
        .isEqualTo("فكرة الجسر في العام الماضي");
    assertThat(first("وأعلنت البلدية إلغاء المهرجان، ما تسبب في غضب التجار."))
        .isEqualTo("إلغاء المهرجان");
    assertThat(first("وأعربت اللجنة عن تقديرها للعمال، وقد اتفق الطرفان على موعد جديد."))
        .isEqualTo("تقديرها للعمال");
    assertThat(first("دعت البلدية إلى الإسراع بالعمل، عقدت اللجنة أمس اجتماعا مع العمال."))
        .isEqualTo("إلى الإسراع بالعمل");
  }

  @Test
  void aParticipleOfSpeechEndsTheContentEvenWhereNothingIsFoundInIt() {
    assertThat(first("وأكد البيان أن العمل بدأ في موعده، مبينا وصول المواد إلى المخزن."))
        .isEqualTo("أن العمل بدأ في موعده");
  }

  @Test
  void aTurnToAnotherActOfTheSameSpeakerEndsTheContent() {
    assertThat(first("وأشار المدير إلى أن الجسر سليم إلا أنه استدرك قائلا: «نحتاج إلى وقت»."))
        .isEqualTo("أن الجسر سليم");
    assertThat(first("وقال المدير إن الجسر سليم، ثم تحدث عن الطريق.")).isEqualTo("إن الجسر سليم");
  }

  @Test
  void theOccasionBehindTheContentIsNoPartOfIt() {
    assertThat(first("وأكد المدير أن الجسر سليم، وذلك في ختام اجتماع مع المهندسين."))
        .isEqualTo("أن الجسر سليم");
  }

  @Test
  void whatOthersDenyIsTheReportsOwn() {
    assertThat(first("ويتهم السكان البلدية بأنها لا تعمل مع أن البلدية تنفي ذلك."))
        .isEqualTo("بأنها لا تعمل");
  }

  @Test
  void theMainClauseBehindWhileIsNoPartOfWhatWasAnnounced() {
    assertThat(first("وبينما أعلنت اللجنة تأييدها للقرار، فإن المهندس يرى أن القرار خطأ."))
        .isEqualTo("تأييدها للقرار");
  }

  @Test
  void aNameInMarksInsideAQuotationDoesNotEndIt() {
    assertThat(first("وقال المدير: \"أرسلنا طلبا ل\"الاتحاد\"، والموافقة لم تصل بعد\"."))
        .isEqualTo("أرسلنا طلبا ل\"الاتحاد\"، والموافقة لم تصل بعد");
  }

  @Test
  void aQuotationThatEndedItsSentenceIsNotTheNextSpeakers() {
    assertThat(contents("وقال المدير: «الباب مغلق منذ الصباح». مضيفا: «سنفتحه غدا في الصباح»."))
        .containsExactly("الباب مغلق منذ الصباح", "سنفتحه غدا في الصباح");
  }

  @Test
  void dotsInBracketsEndNoSentence() {
    assertThat(first("ويرى المدير أن السوق تضرر من المطر (...) إلا أن التجار عادوا."))
        .isEqualTo("أن السوق تضرر من المطر (...) إلا أن التجار عادوا");
  }

  @Test
  void theMainVerbThatAWhileClauseAwaitsEndsTheContent() {
    assertThat(
            contents(
                "وبينما رجح المسؤولون أن يصدر القرار، مؤكدين أنه جاهز، عقدت اللجنة أمس اجتماعا."))
        .containsExactly("أن يصدر القرار", "أنه جاهز");
  }

  @Test
  void thanksThatTheSpeakerGaveBesidesAreNoPartOfThePhrase() {
    assertThat(first("وأعرب المدير عن استنكاره للهجوم على السوق وقدم التعازي للسكان."))
        .isEqualTo("استنكاره للهجوم على السوق");
  }

  @Test
  void theTimeOfAnEventBelongsToTheEventAndTheTimeOfSpeakingDoesNot() {
    assertThat(first("أفاد مصدر بمقتل ثلاثة رجال، خلال الاشتباكات في المدينة."))
        .isEqualTo("بمقتل ثلاثة رجال، خلال الاشتباكات في المدينة");
    assertThat(first("دعا المدير إلى الهدوء، خلال مكالمة هاتفية مع المهندس."))
        .isEqualTo("إلى الهدوء");
  }

  @Test
  void aShortQuotationBeforeAParticipleIsWhatWasSaid() {
    assertThat(contents("وقال كلدان \"عرفوا بجهودنا\" مضيفا أن الجائزة قريبة."))
        .containsExactly("عرفوا بجهودنا", "أن الجائزة قريبة");
  }

  @Test
  void aPhraseBehindAWholeQuotationAnswersForAllOfIt() {
    assertThat(
            contents(
                "وقال كلدان “لم يتحدث أي شخص معنا. لم نعقد اجتماعا. ولا توجد أي فرصة.” وفقا لوكالة قصبة."))
        .allMatch(it -> it.startsWith("لم يتحدث أي شخص معنا") && it.contains("ولا توجد أي فرصة"))
        .hasSize(2);
  }

  @Test
  void aSourceWhoseNameNobodyKnowsIsStillAlone() {
    assertThat(first("لم يكن داخل المركبة إلا أدوات للشاي. بحسب صحيفة الآن القصبية."))
        .isEqualTo("لم يكن داخل المركبة إلا أدوات للشاي");
  }

  @Test
  void whatIsAddedAboutASourceIsNoPartOfWhatItSays() {
    assertThat(first("التعرفة من أقل التعرفات، بحسب هيئة الكهرباء، التي تعمل في الوادي منذ سنين."))
        .isEqualTo("التعرفة من أقل التعرفات");
  }

  @Test
  void aParticipleThatTakesAClauseEndsTheContentBeforeItWithoutAComma() {
    assertThat(
            contents(
                "أوضح المدير أن العيادة سجلت أعلى نسبة هذا الأسبوع، حيث وصل العدد إلى 410 مشيرا أن الصيدلية صرفت 977 وصفة."))
        .containsExactly(
            "أن العيادة سجلت أعلى نسبة هذا الأسبوع، حيث وصل العدد إلى 410",
            "أن الصيدلية صرفت 977 وصفة");
  }

  @Test
  void wordsThatAreQuotedAsHisOwnBehindADemandAreAnotherContent() {
    assertThat(contents("ودعا المدير إلى مراجعة ذلك الموقف بقوله: «علينا أن نبدأ من جديد»."))
        .containsExactly("إلى مراجعة ذلك الموقف", "علينا أن نبدأ من جديد");
  }

  @Test
  void aStudyShowsWhatItShowsAndNotHowItWasMade() {
    assertThat(first("وأظهر التقرير نتائج مثيرة حول نقص النوم، فقد درس الباحثون عشرين عاملا."))
        .isEqualTo("نتائج مثيرة حول نقص النوم");
  }

  private static String first(String text) {
    List<String> found = contents(text);
    assertThat(found).as(text).isNotEmpty();
    return found.get(0);
  }

  private static List<String> contents(String text) {
    SourcedRecord record = Loaded.DOUBTFUL.analyze(Document.of("test", text, null));
    return record.attributions().stream().map(found -> content(text, found)).toList();
  }

  private static String content(String text, Attribution found) {
    return found.content().stream()
        .map((Span span) -> text.substring(span.begin(), span.end()))
        .collect(Collectors.joining(" // "));
  }
}
