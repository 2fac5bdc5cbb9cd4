package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.Pipeline;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

/** The words that name a source: which they are, where they begin and where they end. */
class SourcePhraseTest {

  @Test
  void adverbsOfMannerAreNoPartOfTheSource() {
    assertThat(sources("وقالت المجموعة بفخر إن كتبها كثيرة.")).containsExactly("المجموعة");
    assertThat(sources("وأثنت الجماهير كثيرا على الصفقات الجديدة.")).containsExactly("الجماهير");
  }

  @Test
  void aSupervisorKeepsWhatHeSupervises() {
    assertThat(sources("وأوضح المشرف العام على برنامج الري أن العمل جيد."))
        .containsExactly("المشرف العام على برنامج الري");
  }

  @Test
  void whatIsAnnouncedIsNoPartOfTheCompany() {
    assertThat(sources("أعلنت شركة المياه الوطنية الانتهاء من توسعة المحطة."))
        .containsExactly("شركة المياه الوطنية");
  }

  @Test
  void theOneWhoIsToldEndsTheClauseOfAnUnnamedOfficial() {
    assertThat(sources("أكد مسؤول محلي طلب عدم نشر اسمه لوكالة قصبة أن الجسر مغلق."))
        .containsExactly("مسؤول محلي طلب عدم نشر اسمه");
  }

  @Test
  void anOutletWithALongDescriptionIsTheSourceAndNotTheContent() {
    assertThat(
            sources(
                "وكتبت «صوت النهر»، نشرة الاتحاد الذي يجمع مزارعي الوادي منذ سنين، على صفحتها أن السد سليم."))
        .containsExactly("«صوت النهر»");
  }

  @Test
  void appositionsAndTimesBetweenCommasPartTheSourceFromItsObject() {
    assertThat(sources("ونفى المتحدث باسم الشركة، العقيد سالم الهدابي، وجود أي نقص في المياه."))
        .containsExactly("المتحدث باسم الشركة، العقيد سالم الهدابي");
    assertThat(sources("أعلنت وزيرة المياه هيفاء الهدابي، أمس، تشكيل لجنة للتحقيق."))
        .containsExactly("وزيرة المياه هيفاء الهدابي");
  }

  @Test
  void aConstructIsDefiniteAndAnImamIsNoPreposition() {
    assertThat(sources("وخلص إمام خطيب المسجد الكبير في نهاية خطبته إلى أن العمل الدائم خير."))
        .containsExactly("إمام خطيب المسجد الكبير");
  }

  @Test
  void beforeAboutANounIsTheSubject() {
    assertThat(found("كما أعلنت الأوقاف في يوليو الماضي عن تعاقدها مع شركات حراسة."))
        .containsExactly("الأوقاف | تعاقدها مع شركات حراسة");
  }

  @Test
  void theObjectBehindAConstructIsNoPartOfTheSubject() {
    assertThat(found("أدان سكان القرية التفجير الذي استهدف المسجد."))
        .containsExactly("سكان القرية | التفجير الذي استهدف المسجد");
    assertThat(sources("استنكر أعضاء مجلس الشورى الحادث.")).containsExactly("أعضاء مجلس الشورى");
  }

  @Test
  void theAccusedBehindAnApposedNameAreNoPartOfTheAccuser() {
    assertThat(
            sources(
                "اتهم المتحدث باسم المجلس، سالم الهدابي، ميليشيات الوادي وقوات القصبة، بزرع كميات من الألغام."))
        .containsExactly("المتحدث باسم المجلس، سالم الهدابي");
  }

  @Test
  void theWordsThatStandForGodAreASource() {
    assertThat(sources("وقال تعالى: (إن الله غفور رحيم).")).containsExactly("تعالى");
    assertThat(sources("قال الله تعالى: «ومن يعمل خيرا يره».")).containsExactly("الله تعالى");
  }

  @Test
  void aPaperInQuotationMarksIsTheSourceAndNotTheContent() {
    assertThat(found("اعترفت \"مجلة الوادي\" في عددها الأخير، بالتأخر الحاصل في بناء الجسر."))
        .containsExactly("\"مجلة الوادي\" في عددها الأخير | بالتأخر الحاصل في بناء الجسر");
  }

  @Test
  void anIndefiniteAccusativeIsNoSubject() {
    assertThat(sources("المدير سالم الهدابي نفى تقريرا بأنه باع المخزن."))
        .containsExactly("المدير سالم الهدابي");
  }

  @Test
  void whoAccusesTheHeadOfATownIsNotTheHeadOfATown() {
    assertThat(sources("اتهم النائب حازم الجدول رئيس بلدية السهل بالإهمال."))
        .containsExactly("النائب حازم الجدول");
  }

  @Test
  void whoQuotesSomebodyMayStandBehindThePronoun() {
    assertThat(sources("ونقلت عنه صحيفة النهر قوله إن الجدار سليم.")).contains("صحيفة النهر");
  }

  private static final Pipeline PIPELINE = Loaded.DOUBTFUL;

  @Test
  void theSourceGoesOnWithANameThatNobodyKnows() {
    assertThat(sources("وقال المستشار الاقتصادي لرئيس البلدية شوقي المرعاوي إن الميزانية كافية."))
        .containsExactly("المستشار الاقتصادي لرئيس البلدية شوقي المرعاوي");
  }

  @Test
  void theSourceGoesOnWithWhatIsJoinedToIt() {
    assertThat(sources("وقال وزير المياه والزراعة إن السد سليم."))
        .containsExactly("وزير المياه والزراعة");
  }

  @Test
  void aClauseBehindAnIndefiniteSourceBelongsToIt() {
    assertThat(sources("وقال مسؤولون محليون رفضوا نشر أسمائهم إن الجسر مغلق."))
        .containsExactly("مسؤولون محليون رفضوا نشر أسمائهم");
  }

  @Test
  void theOneWhoIsToldIsNoPartOfTheSource() {
    assertThat(sources("قال نائب مدير الميناء لوكالة قصبة إن السفينة وصلت."))
        .containsExactly("نائب مدير الميناء");
    assertThat(sources("وأوضح لـ«السنديان» مدير المخزن أن الدفاتر كاملة."))
        .containsExactly("مدير المخزن");
    assertThat(sources("قال مراسل لوكالة قصبة إن الجسر مغلق."))
        .containsExactly("مراسل لوكالة قصبة");
  }

  @Test
  void aStatementMayStandBeforeTheSource() {
    assertThat(sources("وقال في تصريح لـ«السنديان» المهندس سامي الفيضي إن العمل مستمر."))
        .containsExactly("المهندس سامي الفيضي");
    assertThat(sources("وقال خلال لقائه رئيس البلدية إن الجسر سليم.")).containsExactly("-");
  }

  @Test
  void anOutletThatIsToldStandsBeforeThePeopleWhoTell() {
    assertThat(sources("أبلغ \"السنديان\" مصرفيون أن السوق مغلق.")).containsExactly("مصرفيون");
  }

  @Test
  void aTitleOfOneLetterBeginsASource() {
    assertThat(sources("وأوضح د. سامي الفيضي أن العمل مستمر.")).containsExactly("د. سامي الفيضي");
  }

  @Test
  void adverbsEndASource() {
    assertThat(sources("قال سامي الفيضي بصراحة إن الجسر قديم.")).containsExactly("سامي الفيضي");
  }

  @Test
  void aNounOfNoListIsTheSubjectWhereNothingElseCanBe() {
    assertThat(sources("وقال تجار في سوق القرية القديم إن الأسعار ارتفعت."))
        .containsExactly("تجار في سوق القرية القديم");
    assertThat(sources("اللوحة تقول إن الطريق مغلق.")).containsExactly("اللوحة");
    assertThat(sources("ورأت ضرورة أن يغلق السوق.")).containsExactly("-");
  }

  @Test
  void aBlessingIsNoSource() {
    assertThat(sources("وقال الشيخ سامي الفيضي رضي الله عنه إن الصدق نجاة."))
        .containsExactly("الشيخ سامي الفيضي");
    assertThat(sources("ثم قال رضي الله عنه: «الصدق نجاة لمن أراد النجاة».")).containsExactly("-");
  }

  @Test
  void aDemonstrativeBeginsASource() {
    assertThat(sources("وقال هذا المسؤول إن الطريق مغلق.")).containsExactly("هذا المسؤول");
  }

  @Test
  void theTopicBeforeTheVerbIsItsSource() {
    assertThat(sources("أما المهندس سامي الفيضي، فقد أكد أن العمل مستمر."))
        .containsExactly("المهندس سامي الفيضي");
  }

  @Test
  void whatIsSpokenOfInARelativeClauseIsNoSource() {
    assertThat(sources("هذه القرية التي وصفها بأنها جميلة بعيدة.")).containsExactly("-");
  }

  @Test
  void anObjectThatDoesNotAgreeWithTheVerbIsNoSource() {
    assertThat(sources("ودعا الشركات إلى إصلاح الجسر.")).containsExactly("-");
    assertThat(sources("وحث الحكومة على إصلاح الجسر.")).containsExactly("-");
  }

  @Test
  void ofTwoNounsBehindAVerbTheFirstIsTheSource() {
    assertThat(found("ودعت البلدية الشركات إلى إصلاح الجسر."))
        .containsExactly("البلدية | الشركات إلى إصلاح الجسر");
    assertThat(found("اتهمت المزارعة الشركة بإخفاء الدفاتر."))
        .containsExactly("المزارعة | الشركة بإخفاء الدفاتر");
  }

  @Test
  void aVerbThatNeedsAnObjectTakesALoneNounForIt() {
    assertThat(found("ووصف الوضع بأنه صعب.")).containsExactly("- | الوضع بأنه صعب");
    assertThat(found("المزارعة قد اتهمت الشركة بإخفاء الدفاتر."))
        .containsExactly("المزارعة | الشركة بإخفاء الدفاتر");
  }

  @Test
  void anObjectWithAPronounShowsItsHolder() {
    assertThat(found("وأبدى رواد المعرض إعجابهم باللوحات."))
        .containsExactly("رواد المعرض | إعجابهم باللوحات");
  }

  @Test
  void aClauseBehindACommaIsNoObjectOfAnother() {
    assertThat(found("وأكد قطب التجارة في كلمة ألقاها مساء، أنه لا ينوي البيع."))
        .containsExactly("قطب التجارة | أنه لا ينوي البيع");
  }

  @Test
  void aRelayFromAPronoun() {
    assertThat(found("وصل المدير صباحا، ونقلت وكالة قصبة عنه قوله إن المخزن فارغ."))
        .containsExactly("وكالة قصبة | عنه قوله إن المخزن فارغ", "- | إن المخزن فارغ");
  }

  @Test
  void whatIsAscribedToSomebodyIsARelay() {
    assertThat(found("ونسبت وكالة قصبة إلى مدير الميناء قوله إن السفينة وصلت."))
        .containsExactly(
            "وكالة قصبة | إلى مدير الميناء قوله إن السفينة وصلت", "مدير الميناء | إن السفينة وصلت");
  }

  @Test
  void aCaptionMayDescribeItsSource() {
    assertThat(
            found(
                "وصلت السفن.\nسامي الفيضي، شريك في شركة «النخلة» للتجارة: «لدينا زبائن ينتظرون الشحنة منذ شهر»."))
        .contains("سامي الفيضي | لدينا زبائن ينتظرون الشحنة منذ شهر");
  }

  @Test
  void everybodyAndAttentionAreObjects() {
    assertThat(found("وحث الدفاع المدني الجميع على إصلاح الجسر."))
        .containsExactly("الدفاع المدني | الجميع على إصلاح الجسر");
    assertThat(sources("ولفت التقرير النظر إلى أسعار السوق.")).containsExactly("التقرير");
  }

  @Test
  void friendsOfThePersonToldAreTheSource() {
    assertThat(sources("يقول لي أصدقائي عندما سمعوا القصة: «لماذا تشعر بالحزن كل يوم؟»."))
        .contains("أصدقائي");
  }

  @Test
  void theNextTopicIsNoPartOfTheClauseBefore() {
    assertThat(
            sources(
                "وعن ناصر الغزال قال سامي الفيضي إنه رسام صاحب موهبة جميلة وعن سالم الهدابي قال إنه من أحسن الرسامين."))
        .doesNotContain("رسام صاحب موهبة جميلة");
  }

  @Test
  void aCommitteeOfTwoMattersKeepsBothAndItsHead() {
    assertThat(sources("وحذر رئيس لجنة الأشغال العامة والنقل سالم الهدابي من انهيار الجسر."))
        .containsExactly("رئيس لجنة الأشغال العامة والنقل سالم الهدابي");
  }

  @Test
  void whatFiguresSayIsNoPartOfTheirName() {
    assertThat(found("وبحسب الإحصائية التي اطلعت عليها الصحيفة أن السكان زادوا كثيرا."))
        .containsExactly("الإحصائية التي اطلعت عليها الصحيفة | أن السكان زادوا كثيرا");
  }

  @Test
  void theAccusedBehindTheAccuserIsNoPartOfHim() {
    assertThat(sources("اتهمت المعارضة المحلية المجلس الجديد بالتأخر في العمل."))
        .containsExactly("المعارضة المحلية");
  }

  @Test
  void theLatterIsASource() {
    assertThat(sources("أما الأخير فقد أعلن أنه سيعود إلى القرية.")).containsExactly("الأخير");
  }

  private static List<String> sources(String text) {
    SourcedRecord record = PIPELINE.analyze(Document.of("t", text, null));
    return record.attributions().stream().map(a -> source(record, a)).toList();
  }

  private static List<String> found(String text) {
    SourcedRecord record = PIPELINE.analyze(Document.of("t", text, null));
    return record.attributions().stream()
        .map(a -> source(record, a) + " | " + a.content().get(0).of(record.text()))
        .toList();
  }

  private static String source(SourcedRecord record, Attribution attribution) {
    Span span = attribution.source() == null ? null : attribution.source().span();
    return span == null ? "-" : span.of(record.text());
  }
}
