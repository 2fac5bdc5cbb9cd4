package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.arabic.Loaded;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

/** Each test reads like the sentence it tests: cue, source and content in the text's own words. */
class AttributionsTest {

  @Test
  void verbSubjectClause() {
    assertThat(found("قال مدير المستودع إن الباب الشرقي مغلق منذ أيام."))
        .containsExactly("قال | مدير المستودع | إن الباب الشرقي مغلق منذ أيام");
  }

  @Test
  void subjectVerbClause() {
    assertThat(found("مدير المستودع قال إن الباب الشرقي مغلق."))
        .containsExactly("قال | مدير المستودع | إن الباب الشرقي مغلق");
  }

  @Test
  void aLeftOutSubjectIsTheLastSpeaker() {
    SourcedRecord record =
        read("قالت وزيرة المياه نوران الفيضي إن السد سليم. وأضافت أن الأعمال مستمرة.");
    assertThat(record.attributions()).hasSize(2);
    assertThat(record.attributions().get(1).source().span()).isNull();
    assertThat(record.attributions().get(1).source().entity())
        .isEqualTo(record.attributions().get(0).source().entity());
  }

  @Test
  void aLeftOutSubjectAgreesInGender() {
    SourcedRecord record =
        read("قالت الوزارة إن السد سليم. وقال المهندس إن الجدار متشقق. وأضافت أن الأعمال مستمرة.");
    List<Attribution> all = record.attributions();
    assertThat(all).hasSize(3);
    assertThat(all.get(2).source().entity()).isEqualTo(all.get(0).source().entity());
  }

  @Test
  void theCueBehindTheQuotation() {
    assertThat(found("«لن نغادر القرية قبل وصول الماء»، قال شيخ القرية."))
        .containsExactly("قال | شيخ القرية | لن نغادر القرية قبل وصول الماء");
  }

  @Test
  void theCueInsideTheQuotation() {
    assertThat(found("“هذه القناة قديمة جدا”، قال المهندس، “ولم تعد تصلح للري”."))
        .containsExactly("قال | المهندس | هذه القناة قديمة جدا // ولم تعد تصلح للري");
  }

  @Test
  void aQuotationOverSeveralSentencesIsOneContent() {
    assertThat(found("وأضاف المدير: \"وصلنا مساء. لم نجد أحدا. عدنا صباحا\"."))
        .containsExactly("أضاف | المدير | وصلنا مساء. لم نجد أحدا. عدنا صباحا");
  }

  @Test
  void aShortNameInQuotationMarksIsNoSpeech() {
    assertThat(found("ذكرت صحيفة «السنديان» أن المخزن فارغ."))
        .containsExactly("ذكرت | صحيفة «السنديان» | أن المخزن فارغ");
  }

  @Test
  void accordingToStandsBeforeItsClause() {
    assertThat(found("وبحسب مصادر محلية، وصلت الشاحنات إلى الميناء ليلا."))
        .containsExactly("بحسب | مصادر محلية | وصلت الشاحنات إلى الميناء ليلا");
  }

  @Test
  void accordingToBehindASpeakerIsTheOuterLink() {
    SourcedRecord record = read("قال المدير إن المخزن فارغ، وفقا لوكالة قصبة.");
    Attribution inner = byCue(record, "قال");
    Attribution outer = byCue(record, "وفقا");
    assertThat(inner.parent()).isEqualTo(outer.id());
    assertThat(text(record, inner.content())).isEqualTo("إن المخزن فارغ");
  }

  @Test
  void aRelayGivesTwoLinks() {
    SourcedRecord record = read("نقلت وكالة قصبة عن مدير المستودع قوله إن الدفاتر ناقصة.");
    Attribution agency = byCue(record, "نقلت");
    Attribution director = byCue(record, "قوله");
    assertThat(director.parent()).isEqualTo(agency.id());
    assertThat(director.source().span().of(record.text())).isEqualTo("مدير المستودع");
    assertThat(record.chain(director)).hasSize(2);
  }

  @Test
  void whatIsToldFromOneAfterTheOtherHasALinkForEach() {
    SourcedRecord record = read("وروي عن حارس سابق، عن أخيه، أن البوابة فتحت ليلا.");
    Attribution brother = record.attributions().get(1);
    assertThat(record.chain(brother))
        .extracting(link -> link.source().span().of(record.text()))
        .containsExactly("أخيه", "حارس سابق");
  }

  @Test
  void whatIsToldAboutSomethingIsNoLink() {
    assertThat(found("كل ما يحكى عن خطة جديدة لفتح البوابة لا أساس له.")).isEmpty();
  }

  @Test
  void aPaperSaysWhatStandsInIt() {
    assertThat(found("وأصدرت البلدية أمس بيانا صحفيا، جاء فيه أن البوابة ستفتح ليلا."))
        .containsExactly("جاء | بيانا صحفيا | أن البوابة ستفتح ليلا");
    assertThat(found("ووزع السكان رسالة جاء فيها: «لن نغادر القرية قبل وصول الماء»."))
        .containsExactly("جاء | رسالة | لن نغادر القرية قبل وصول الماء");
  }

  @Test
  void noPaperNoWordsInIt() {
    assertThat(found("فتحت البوابة في السنة التي جاء فيها أن المطر قليل.")).isEmpty();
    assertThat(found("قرأ السكان البيان، وأهم ما جاء فيه أن البوابة ستفتح.")).isEmpty();
  }

  @Test
  void threeLinksOfHearsay() {
    SourcedRecord record =
        read("قال أحد الحراس، نقلا عن أخيه، إن مسؤولا في البلدية قال إن القمح نقل ليلا.");
    Attribution official = record.attributions().get(record.attributions().size() - 1);
    assertThat(record.chain(official)).hasSize(3);
  }

  @Test
  void aParticipleEndsTheContentBeforeIt() {
    assertThat(found("أكد الوزير أن السد سليم، مشيرا إلى أن الفحص انتهى أمس."))
        .containsExactly("أكد | الوزير | أن السد سليم", "مشيرا | - | أن الفحص انتهى أمس");
  }

  @Test
  void aContentDoesNotStopAtItsFirstComma() {
    assertThat(found("أوضح المدير أن المخزن، وهو أقدم مخازن المدينة، فارغ تماما."))
        .containsExactly("أوضح | المدير | أن المخزن، وهو أقدم مخازن المدينة، فارغ تماما");
  }

  @Test
  void aContentDoesNotRunIntoTheNextSentence() {
    assertThat(found("أوضح المدير أن المخزن فارغ. ويقع المخزن شرق المدينة."))
        .containsExactly("أوضح | المدير | أن المخزن فارغ");
  }

  @Test
  void anObjectCanBeTheContent() {
    assertThat(found("أعلنت البلدية إغلاق السوق القديم."))
        .containsExactly("أعلنت | البلدية | إغلاق السوق القديم");
  }

  @Test
  void anAccusationHoldsItsTarget() {
    assertThat(found("اتهم المزارعون الشركة بإخفاء الدفاتر."))
        .containsExactly("اتهم | المزارعون | الشركة بإخفاء الدفاتر");
  }

  @Test
  void aDenialOfADenialIsNegated() {
    Attribution denial = read("لم ينف المدير وجود نقص في المخزن.").attributions().get(0);
    assertThat(denial.act()).isEqualTo(Act.DENY);
    assertThat(denial.negated()).isTrue();
  }

  @Test
  void theArticlesOwnVoiceIsNobodysAttribution() {
    assertThat(found("ويذكر أن المخزن بني قبل عشرين عاما.")).isEmpty();
    assertThat(found("تجدر الإشارة إلى أن السوق مغلق.")).isEmpty();
  }

  @Test
  void wordsOfTheSameLettersAreNoCues() {
    assertThat(found("كشف الطبيب على المريض.")).isEmpty();
    assertThat(found("بين القريتين طريق قديم.")).isEmpty();
    assertThat(found("عقد الاجتماع بعد أن وصل الوفد.")).isEmpty();
  }

  private static SourcedRecord read(String text) {
    return Loaded.DOUBTFUL.analyze(Document.of("t", text, null));
  }

  private static List<String> found(String text) {
    SourcedRecord record = read(text);
    return record.attributions().stream().map(a -> line(record, a)).toList();
  }

  private static String line(SourcedRecord record, Attribution attribution) {
    Span source = attribution.source() == null ? null : attribution.source().span();
    return attribution.cue().of(record.text())
        + " | "
        + (source == null ? "-" : source.of(record.text()))
        + " | "
        + text(record, attribution.content());
  }

  private static String text(SourcedRecord record, List<Span> content) {
    return content.stream().map(span -> span.of(record.text())).collect(Collectors.joining(" // "));
  }

  private static Attribution byCue(SourcedRecord record, String cue) {
    return record.attributions().stream()
        .filter(a -> a.cue().of(record.text()).startsWith(cue))
        .findFirst()
        .orElseThrow();
  }
}
