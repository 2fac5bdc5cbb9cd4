package org.isnad.ledger.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.text.Folding;

/**
 * A stretch of days, both ends included.
 *
 * @param first {@link LocalDate#MIN} for an open beginning
 * @param last {@link LocalDate#MAX} for an open end
 */
record Days(LocalDate first, LocalDate last) {

  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  /**
   * The days that a filter names: a day, a month, a year, or two of these with {@code ..} between,
   * of which one may be missing.
   */
  static Optional<Days> read(String value) {
    String[] ends = Folding.fold(value).split("\\.\\.", -1);
    try {
      return switch (ends.length) {
        case 1 -> one(ends[0]);
        case 2 -> between(ends[0], ends[1]);
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Days> between(String from, String to) {
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> first =
        from.isEmpty() ? Optional.of(LocalDate.MIN) : one(from).map(Days::first);
    Optional<LocalDate> last = to.isEmpty() ? Optional.of(LocalDate.MAX) : one(to).map(Days::last);
    return first.flatMap(begin -> last.map(end -> new Days(begin, end)));
  }

  private static Optional<Days> one(String value) {
    Matcher parts = DAY.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null) {
      return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
    }
    LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
    return Optional.of(new Days(day, day));
  }
}
