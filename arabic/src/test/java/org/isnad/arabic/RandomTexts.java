package org.isnad.arabic;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of every sort that no editor would let through, the same for the same seed. */
final class RandomTexts {

  private static final List<String> WORDS =
      words(
              "قال وقال أضاف وأضاف أن إن بأن إنه وأنه أكد مؤكدا أعلن وأعلنت نفى حذر من إلى على في عن نقل"
                  + " نقلا نقلت بحسب وفق وفقا لوزارة حسبما كما جاء ورد ذكر يذكر اتهم حمل مسؤولية دعا قوله"
                  + " قائلا تصريح بيان مصادر مصدر أمني مسؤول الوزير وزير وزارة الخارجية الداخلية رئيس"
                  + " مدير المدير الناطق باسم المتحدث شاهد عيان وكالة الأنباء صحيفة شركة الشركة بلدية"
                  + " المدينة مدينة محمد أحمد عبد الرحمن بن أبو أبي خالد سمير ليلى الدكتور السيد الشيخ"
                  + " القاهرة مصر لبنان دمشق للجيش لل ال و ب هو هي هم الذي التي كان كانت لم لا لن قد لكن"
                  + " حيث فيما بعد قبل أمس اليوم غدا الأحد الثلاثاء يوم شهر مارس آذار رمضان الماضي المقبل"
                  + " ساعة الساعة صباحا عام سنة هجرية ثلاثة عشرون مئة ألف قتل هاجم اعتقل سرق باع اشترى"
                  + " غادر وصل أغلق انهار الجسر السد القمح الطريق قرية باب كتاب طويل أبيض جديد")
          .toList();

  private static final List<String> QUOTES =
      words("« » “ ” „ ‟ ‘ ’ \" ' '' `` ‹ › 〈 〉 ″ ( ) [ ] { } (( ))").toList();

  private static final List<String> MARKS =
      words(". .. ... … ، , ؛ ; : ؟ ? ! !! - – — ـ / \\ | * # @ % & + = _ ~ ^ < > $ € • ▪ 。")
          .toList();

  private static final List<String> NUMBERS =
      words(
              "0 1 7 12 2015 ١ ٢٠٢٤ ۱۳۹۴ 3.14 1,200 ٥٫٥ 12/3/2024 2024-03-04 10:45 99999999999999999 ½ ²")
          .toList();

  private static final List<String> LATIN =
      words("BBC Reuters said a I x.y.z www.daftar.example U.S. d'État naïve Ω Волга 北京 שלום")
          .toList();

  private static final List<String> ODD =
      List.of(
          "\u200e",
          "\u200f",
          "\u202a",
          "\u202b",
          "\u202c",
          "\u202e",
          "\u2066",
          "\u2067",
          "\u2069",
          "\u061c",
          "\u200b",
          "\u200c",
          "\u200d",
          "\u00ad",
          "\ufeff",
          "\ufffd",
          "\u0000",
          "\u0007",
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "\u064b",
          "\u0651\u064f",
          "\u0670",
          "\u0640\u0640",
          "\ufefb",
          "\ufdfa",
          "\u06cc",
          "\u067e",
          "\u0671",
          "\u00a0",
          "\u3000",
          "\u2028",
          "\u2029");

  private static final List<String> BREAKS =
      List.of("\n", "\n\n", "\r\n", "\r", "\t", "  ", "\u000b");

  private static final List<List<String>> ALL =
      List.of(WORDS, WORDS, WORDS, QUOTES, MARKS, NUMBERS, LATIN, ODD, BREAKS);

  private static final List<List<String>> REPORT =
      List.of(WORDS, WORDS, WORDS, WORDS, QUOTES, NUMBERS);

  private final Random random;

  RandomTexts(long seed) {
    random = new Random(seed);
  }

  private static Stream<String> words(String list) {
    return Arrays.stream(list.split(" "));
  }

  /** Anything beside anything, sometimes without a blank between. */
  String anything() {
    return joined(ALL, random.nextInt(120), 0.7);
  }

  /** Near to a report: mostly words, with sentences and lines. */
  String report() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(6) + 1; i > 0; i--) {
      out.append(joined(REPORT, random.nextInt(25) + 1, 0.97)).append(". ");
      out.append(random.nextInt(3) == 0 ? "\n" : "");
    }
    return out.toString();
  }

  /** No letter and no digit at all. */
  String marksOnly() {
    return joined(List.of(QUOTES, MARKS, BREAKS, ODD), random.nextInt(60), 0.5);
  }

  /** One sentence without an end. */
  String endless(int words) {
    return joined(List.of(WORDS, WORDS, WORDS, WORDS, NUMBERS, LATIN), words, 1);
  }

  /** A part of a text, cut wherever it falls, even within a pair of surrogates. */
  String cut(String text) {
    int begin = random.nextInt(text.length() + 1);
    return text.substring(begin, begin + random.nextInt(text.length() - begin + 1));
  }

  private String joined(List<List<String>> kinds, int pieces, double blanks) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      out.append(any(any(kinds))).append(random.nextDouble() < blanks ? " " : "");
    }
    return out.toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
