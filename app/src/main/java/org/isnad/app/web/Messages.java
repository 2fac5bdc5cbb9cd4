package org.isnad.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages' own words in one language, from {@code messages_LANGUAGE.properties} (UTF-8). */
public final class Messages {

  private static final Map<List<?>, Messages> ALL = all();

  private final Language language;
  private final Locale locale;
  private final Properties texts = new Properties();

  private Messages(Language language, Digits digits) {
    this.language = language;
    this.locale = digits.in(language.locale());
    String file = "messages_" + language.code() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Map<List<?>, Messages> all() {
    Map<List<?>, Messages> out = new HashMap<>();
    for (Language language : Language.values()) {
      for (Digits digits : Digits.values()) {
        out.put(List.of(language, digits), new Messages(language, digits));
      }
    }
    return out;
  }

  /** The words of one language, with numbers in the digits that are read everywhere. */
  public static Messages in(Language language) {
    return in(language, Digits.WESTERN);
  }

  /** The words of one language, with numbers in some digits. */
  public static Messages in(Language language, Digits digits) {
    return ALL.get(List.of(language, digits));
  }

  /** All keys, so that a test can hold the languages against each other. */
  Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /**
   * A text with its blanks filled in, as {@link MessageFormat} does.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String text(String key, Object... blanks) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "messages_" + language.code() + ".properties has no text for " + key);
    }
    return blanks.length == 0 ? pattern : new MessageFormat(pattern, locale).format(blanks);
  }

  /** The name of one choice of an enum, from the key {@code prefix.choice}. */
  public String name(String prefix, Enum<?> choice) {
    return text(prefix + "." + choice.name().toLowerCase(Locale.ROOT));
  }

  /** A day in words; empty for null. */
  public String day(LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
  }

  /**
   * A day in all calendars that Arabic papers use: the Gregorian one, that of the Hijra (Umm
   * al-Qura, in doubt by a day), and the Gregorian one with the months of the Levant.
   */
  public String allCalendars(LocalDate day) {
    String levant = text("month.levant." + day.getMonthValue());
    String third = text("day.levant", plain(day.getDayOfMonth()), levant, plain(day.getYear()));
    String hijri = hijri(day, "d MMMM y");
    return Stream.of(day(day), hijri.isEmpty() ? "" : text("day.hijri", hijri), third)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The month and year of a day in the calendar of the Hijra; empty outside its tables. */
  public String hijriMonth(LocalDate day) {
    return hijri(day, "MMMM y");
  }

  private String hijri(LocalDate day, String pattern) {
    try {
      return DateTimeFormatter.ofPattern(pattern, locale)
          .localizedBy(locale)
          .withChronology(HijrahChronology.INSTANCE)
          .format(HijrahDate.from(day));
    } catch (DateTimeException e) {
      return "";
    }
  }

  /** A day, short. */
  public String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM y", locale).localizedBy(locale).format(day);
  }

  /** A part of a whole in percent; empty where there is no whole. */
  public String share(long part, long whole) {
    return whole == 0 ? "" : percent(Math.round(100.0 * part / whole));
  }

  /** A number with its groups of three. */
  public String number(long number) {
    return String.format(locale, "%,d", number);
  }

  /** A number as it is read out, as in a year or behind a name. */
  public String plain(long number) {
    return String.format(locale, "%d", number);
  }

  /** Parts of a hundred. */
  public String percent(long hundredths) {
    return plain(hundredths) + " %";
  }

  /** A number with two places behind its point. */
  public String decimal(double number) {
    return String.format(locale, "%.2f", number);
  }
}
