package org.isnad.arabic.sentences;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TIMEX3 values in words, as "on 5 March 2024". Durations and values that name no day, week, month
 * or year are left out.
 */
final class Days {

  private static final List<String> HIJRI =
      List.of(
          "Muharram",
          "Safar",
          "Rabi al-Awwal",
          "Rabi al-Thani",
          "Jumada al-Ula",
          "Jumada al-Akhira",
          "Rajab",
          "Shaban",
          "Ramadan",
          "Shawwal",
          "Dhu al-Qadah",
          "Dhu al-Hijjah");

  private static final List<String> HIJRI_ARABIC =
      List.of(
          "محرم",
          "صفر",
          "ربيع الأول",
          "ربيع الآخر",
          "جمادى الأولى",
          "جمادى الآخرة",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "ذو القعدة",
          "ذو الحجة");

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d:\\d\\d|MO|AF|EV|NI|T?[A-Z]{2,3}).*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(?:/\\d{4})?");
  private static final Pattern HIJRI_DAY =
      Pattern.compile("hijri:(\\d{3,4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

  private final boolean english;

  private Days(boolean english) {
    this.english = english;
  }

  static String english(String value) {
    return new Days(true).words(value);
  }

  static String arabic(String value) {
    return new Days(false).words(value);
  }

  /** Empty for a value that is left out; else with a blank before it. */
  private String words(String value) {
    try {
      return find(value);
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return ""; // a day that no calendar has
    }
  }

  private String find(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return day(day);
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      String year = month.group(1).equals("XXXX") ? "" : " " + month.group(1);
      return in() + name(Month.of(number(month, 2))) + year;
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(number(week, 1), number(week, 2));
    }
    Matcher hijri = HIJRI_DAY.matcher(value);
    if (hijri.matches()) {
      return hijri(hijri);
    }
    return YEAR.matcher(value).matches() ? in() + value : "";
  }

  private String in() {
    return english ? " in " : " في ";
  }

  private String on() {
    return english ? " on " : " في ";
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private String day(MatchResult found) {
    LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
    String clock = found.group(4);
    boolean hour = clock != null && clock.contains(":");
    String at = hour ? (english ? " at " : " الساعة ") + clock : "";
    return at + on() + date(day);
  }

  private String week(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return (english ? " in the week of " : " في أسبوع ") + date(monday);
  }

  private String date(LocalDate day) {
    return day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
  }

  private String name(Month month) {
    Locale locale = english ? Locale.ENGLISH : Locale.forLanguageTag("ar");
    return month.getDisplayName(TextStyle.FULL, locale);
  }

  private String hijri(MatchResult found) {
    List<String> months = english ? HIJRI : HIJRI_ARABIC;
    String month = found.group(2) == null ? "" : months.get(number(found, 2) - 1) + " ";
    String day = found.group(3) == null ? "" : number(found, 3) + " ";
    String year = found.group(1) + (english ? " AH" : " هـ");
    return (day.isEmpty() ? in() : on()) + day + month + year;
  }
}
