package org.isnad.ingest.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calendar day of a machine-readable date, as it was written: no time zone moves it.
 *
 * <p>Understood are ISO 8601 dates and date-times, also with slashes or without separators, and the
 * dates of mails and feeds (RFC 822, RFC 5322). Anything else, as {@code 03/04/2015}, is unknown.
 */
public final class Dates {

  private static final Pattern ISO =
      Pattern.compile("^\\s*(\\d{4})([-/]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[T\\s].*)?\\s*$");
  private static final Pattern COMPACT =
      Pattern.compile("^\\s*(\\d{4})(\\d{2})(\\d{2})(?:T.*)?\\s*$");
  private static final Pattern MAIL =
      Pattern.compile("(?<!\\d)(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*[\\s-]+(\\d{4}|\\d{2})(?!\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dates() {}

  /** The day a text names, or nothing; takes null. */
  public static Optional<LocalDate> day(String text) {
    if (text == null || text.length() > 100) {
      return Optional.empty();
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(number(compact, 1), number(compact, 2), number(compact, 3));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(number(iso, 1), number(iso, 3), number(iso, 4));
    }
    Matcher mail = MAIL.matcher(text);
    return mail.find() ? mail(mail) : Optional.empty();
  }

  private static Optional<LocalDate> mail(Matcher parts) {
    int month = MONTHS.indexOf(parts.group(2).toLowerCase(Locale.ROOT)) + 1;
    int year = number(parts, 3);
    return day(year < 50 ? year + 2000 : year < 100 ? year + 1900 : year, month, number(parts, 1));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
