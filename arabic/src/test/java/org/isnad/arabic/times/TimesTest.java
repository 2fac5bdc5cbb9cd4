package org.isnad.arabic.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.parse.Parser;
import org.isnad.core.record.Timex;
import org.isnad.core.record.TimexType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimesTest {

  private static final Parser PARSER = Loaded.PARSER;
  private static final Times TIMES = Times.load();

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2015, 8, 12);

  private static List<Timex> find(String text, LocalDate published) {
    return TIMES.find(PARSER.parse(text), published);
  }

  private static List<String> values(String text) {
    return find(text, PUBLISHED).stream().map(Timex::value).toList();
  }

  /** Strings that mean one thing, by what they mean. */
  @TestFactory
  Stream<DynamicTest> manySpellingsOfOneTime() {
    return Stream.of(
            same("2015-08-11", "أمس", "أمس الثلاثاء", "امس", "يوم أمس", "يوم الثلاثاء الماضي"),
            same("2015-08-10", "أول من أمس", "أول أمس", "أمس الأول", "اول من امس", "قبل يومين"),
            same("2015-08-13", "غدا", "يوم غد", "غداً الخميس"),
            same("2015-03-08", "8 مارس الماضي", "٨ آذار/ مارس 2015", "8/3/2015", "8-3-2015"),
            same("2015-03-08", "الثامن من مارس (آذار) 2015", "8 آذار (مارس) 2015"),
            same(
                "2015-07", "الشهر الماضي", "يوليو الماضي", "تموز (يوليو) الماضي", "شهر يوليو 2015"),
            same("2014", "العام الماضي", "السنة الماضية", "عام 2014", "سنة ٢٠١٤", "العام المنصرم"),
            same("2015-W32", "الأسبوع الماضي", "الاسبوع المنصرم", "الأسبوع الفائت"),
            same("2015-Q2", "الربع الثاني من العام الجاري", "الربع الثاني من عام 2015"),
            same("hijri:1436-10-15", "15/10/1436هـ", "15 شوال 1436 هـ", "الخامس عشر من شوال 1436"),
            same("2015-08-12T15:00", "الساعة الثالثة عصرا", "الساعة 3 عصرا", "الساعة 15:00"),
            same("2015-08-11TEV", "مساء أمس", "مساء الثلاثاء", "مساء أمس الثلاثاء"),
            same("P2Y", "عامين", "سنتين", "لمدة سنتين", "في غضون عامين"),
            same("PAST_REF", "مؤخرا", "في وقت سابق", "خلال الأيام الماضية", "قبل سنوات", "حينها"),
            same("FUTURE_REF", "قريبا", "خلال الأيام القليلة المقبلة", "في المستقبل القريب"),
            same("198", "في الثمانينات", "في الثمانينيات", "في ثمانينات القرن الماضي"))
        .flatMap(tests -> tests);
  }

  @Test
  void bothEndsOfAStretchOfDaysAreFound() {
    assertThat(values("يقام المعرض بين 19-20 مارس 2014"))
        .containsExactly("2014-03-19", "2014-03-20");
    assertThat(values("فاز الفريق 19-20 أمس")).containsExactly("2015-08-11");
  }

  private static Stream<DynamicTest> same(String value, String... texts) {
    return Stream.of(texts)
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text + " is " + value, () -> assertThat(values(text)).containsExactly(value)));
  }

  /** Strings that look like times and are none. */
  @TestFactory
  Stream<DynamicTest> stringsThatMeanNothing() {
    return Stream.of(
            "فاز الفريق مرة ثانية",
            "جاءت ثانية في السباق",
            "مارس اللاعب هوايته",
            "مارس الوزير ضغوطا على الشركة",
            "عاد الآب والابن من السفر",
            "فتح باب المنزل",
            "سيطرت القوات على مديريات في إب",
            "وقع اللاعب عقدا جديدا مع النادي",
            "وقعت الشركة عقدين مع المصنع",
            "سجل الهدف في الدقيقة 43",
            "فاز بنتيجة 3-1 على ضيفه",
            "بلغ عددهم 2015 رجلا",
            "ارتفع السعر إلى 12.5 دولار",
            "ارتفعت النسبة 3/4 تقريبا",
            "فجر انتحاري نفسه",
            "ظهر القائد على الشاشة",
            "قال رجب إن شعبان حضر مع محمد رمضان",
            "ذكرت صحيفة المصري اليوم أن العمل انتهى",
            "جرت مفاوضات بين أهل السنة والشيعة",
            "قدم من قبل الشركة",
            "على بعد عشرة كيلومترات من المدينة",
            "في الوقت نفسه واصل العمل",
            "أدى صلاة الفجر في المسجد",
            "ألقى خطبة الجمعة",
            "ثورات الربيع العربي",
            "عثر على خمسة وعشرين صندوقا",
            "وصل آلان إلى المدينة")
        .map(
            text ->
                DynamicTest.dynamicTest(text, () -> assertThat(find(text, PUBLISHED)).isEmpty()));
  }

  @Test
  void theTextsOwnWeekdayWinsOverThePagesDate() {
    assertThat(values("قال المتحدث اليوم الاثنين إنه وصل أمس"))
        .containsExactly("2015-08-10", "2015-08-09");
  }

  @Test
  void aTimeOfDayBelongsToTheDaySpokenOfLast() {
    assertThat(values("وصل الوفد يوم الأحد وبدأ الاجتماع في الساعة 10 صباحا"))
        .containsExactly("2015-08-09", "2015-08-09T10:00");
  }

  @Test
  void theSameYearIsTheOneSpokenOfLast() {
    assertThat(values("استمر من 21 يونيو 2013 حتى 14 أغسطس من نفس العام"))
        .containsExactly("2013-06-21", "2013-08-14");
  }

  @Test
  void unknownStaysUnknown() {
    assertThat(find("وصل الوفد في أغسطس الماضي", null).get(0).value()).isEqualTo("XXXX-08");
    assertThat(find("وصل الوفد في 24 فبراير", null).get(0).earliest()).isNull();
  }

  @Test
  void aValueIsAnIntervalWithItsReason() {
    Timex time = find("انخفضت الأسعار الأسبوع الماضي", PUBLISHED).get(0);
    assertThat(time.type()).isEqualTo(TimexType.DATE);
    assertThat(time.earliest()).isEqualTo("2015-08-03");
    assertThat(time.latest()).isEqualTo("2015-08-09");
    assertThat(time.anchor()).isEqualTo("published");
    assertThat(time.rule()).isEqualTo("week");
  }

  @Test
  void aHijriDayIsInDoubtByADay() {
    Timex time = find("صدر القرار في 26 شوال 1436 هـ", null).get(0);
    assertThat(time.earliest()).isEqualTo("2015-08-10");
    assertThat(time.latest()).isEqualTo("2015-08-12");
  }

  @Test
  void randomTextNeverFailsAndSpansStayInOrder() {
    Random random = new Random(20150812);
    List<String> pieces =
        TIMES.rules().stream()
            .flatMap(rule -> rule.examples().stream())
            .flatMap(example -> Stream.of(example.text().split("[\\s\\[\\]]+")))
            .distinct()
            .toList();
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 60; w++) {
        String piece = pieces.get(random.nextInt(pieces.size()));
        text.append(random.nextInt(9) == 0 ? randomMark(random) : piece);
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      assertLaws(text.toString(), random.nextBoolean() ? PUBLISHED : null);
    }
  }

  private static String randomMark(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Integer.toString(random.nextInt(100_000));
      case 1 -> Character.toString(random.nextInt(0x2000) + 1);
      case 2 -> "/";
      default -> "ـٌ";
    };
  }

  private static void assertLaws(String text, LocalDate published) {
    int end = 0;
    for (Timex time : find(text, published)) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(time.span().of(text)).isNotBlank();
      assertThat(time.rule()).isNotBlank();
      assertThat(time.value()).isNotBlank();
      end = time.span().end();
    }
  }
}
