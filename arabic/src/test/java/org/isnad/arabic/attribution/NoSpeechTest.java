package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.names.Cast;
import org.isnad.core.record.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of speech that make nobody answer for anything. */
class NoSpeechTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وتنتهي المهلة غدا، على أن تعلن القائمة النهائية في الشهر القادم.",
        "وعملية الحزب الوطني التي تهدد بنسف الاتفاق تأتي في وقت صعب.",
        "ليرى كيف استطاعت تلك المدن أن تبني جسورها.",
        "ولاحظ كيف صبر العمال.",
        "واجه المدير انتقادات كبيرة إثر قرار بوقف العمل.",
        "كما وجه الكاتب نقدا لاذعا للفلسفة التي تنظر للحرية بالفاعل.",
        "كشفت الأحداث الأخيرة حجم الخسائر.",
        "الموظفة طلبت أن تسمى أم ريحان في هذا الخبر.",
        "لكل مواطن ذكرا كان أو أنثى أن يسجل.",
        "لكل مواطن ذكراً أو أنثى أن يسجل.",
        "قابل رجلا يدعى \"أبو المطر\" في السوق.",
        "بلغ عدد الطلاب ألف طالب وطالبة من القرى.",
        "تُعتبر القلعة أهم معلم في المدينة، رغم أنها مهجورة.",
        "القلق الذي عبرت عنه جماعات محلية يبدو أن سببه قديم.",
        "لن يعلن المدير عن قراره قبل العيد.",
        "يجب أن يؤكد المدير أن الجسر سليم.",
        "ذكرنا في الأعلى أن الطريق طويل.",
        "والجدير ذكره أن السوق قديم.",
        "عاد السعر مجدداً نحو المستوى القديم.",
        "ويتوقع أن تنخفض الأسعار قريبا.",
        "المؤسسات مطالبة بالعمل.",
        "الوزيران سيواصلان «مناقشة سبل الحل».",
        "والضحايا هم: سائق الحافلة وراكبان.",
        "متى ما طلبت البلدية من السكان المساعدة حضروا.",
        "لماذا اعتقد التجار أن السوق آمن؟",
        "وصلت مساعدة لم يكشف عن قيمتها حتى الآن.",
        "وستعلن الإدارة عن كافة التفاصيل في موعدها.",
        "وجهت دعوة إلى المجلس لتحمل مسؤولياته تجاه السكان.",
        "رغم أنني أقر باستعدادي للعمل.",
        "عند الحديث عن النهر فإنك تتحدث عن تاريخ طويل.",
        "بلدية القصبة ترصد مئة مليون لبناء الجسر.",
        "تمنيت أن يقول لي المدير: تفضل.",
        "وكانت المديرة تشير إلى الأزمة داخل الكلية.",
        "لم يشر التقرير إلى أسماء التجار.",
        "وليقل: الحمد لله.",
        "أوقف السائق على ذمة هذه القضية.",
        "عندما علم بأن الباب مغلق عاد.",
        "دخل ليحل المشكلة بينه وبين جاره، ثم تبين أن السبب قديم.",
        "وهو يرصد التطورات في بلاده.",
        "المهرجان يواصل فعالياته لليوم السابع بعدد من الأنشطة تتمثل في : معرض وسوق.",
        "هذه التجربة لا تفيد الحكم المحلي، وإذا أردنا بالفعل تطويره تأخرنا.",
      })
  void isNotFound(String text) {
    assertThat(find(text)).as(text).isEmpty();
  }

  @Test
  void aCommentOnAStatementIsNotThatStatement() {
    assertThat(find("وعلقت المديرة على تصريحات المهندس بأنه يجب أن يعتذر."))
        .noneMatch(found -> found.rule().startsWith("verbal-noun"));
  }

  @Test
  void aListBehindANameInsideATitleIsNoCaption() {
    assertThat(find("عرض الكتاب في السوق.\nكتاب \"المدينة: من داخل الأسوار\".")).isEmpty();
  }

  @Test
  void whereTheTextNamesNoSourceOfAKnownKindConfidenceIsLower() {
    double known = find("قال المدير إن الباب مغلق.").get(0).confidence();
    double adrift = find("في الموقع تقول إن الباب مغلق.").get(0).confidence();
    assertThat(adrift).isLessThan(known);
  }

  private static List<Attribution> find(String text) {
    return Finder.ATTRIBUTIONS
        .unweighed(Loaded.PARSER.parse(text), Cast.empty(), List.of())
        .attributions();
  }
}
