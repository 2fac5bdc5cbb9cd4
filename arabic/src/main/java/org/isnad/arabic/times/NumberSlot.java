package org.isnad.arabic.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A slot for numbers of a kind: days of a month, years, hours, ordinals. */
record NumberSlot(Kind kind, Numbers numbers) implements SlotReader {

  /** What a number is to stand for, with the least and the greatest that can. */
  enum Kind {
    /** Digits or words without article. */
    NUMBER(1, 99_999),
    /** Words with article, digits behind an article. */
    THE_NUMBER(1, 99_999),
    DIGITS(0, 9_999),
    DAY(1, 31),
    /** In digits alone. */
    MONTH_NUMBER(1, 12),
    YEAR(1500, 2100),
    /** Years of history, which need the word for year before them. */
    EARLY_YEAR(100, 1299),
    /** Years that a number alone can mean. */
    BARE_YEAR(1900, 2040),
    /** Years of the Hijra that news speak of. */
    HYEAR(1300, 1499),
    HOUR(0, 24),
    MINUTE(0, 59),
    /** Two digits, as minutes are written behind a colon. */
    TWO_DIGITS(0, 59),
    ORDINAL(1, 99),
    /** Without article. */
    RANK(1, 31);

    private final int least;
    private final int greatest;

    Kind(int least, int greatest) {
      this.least = least;
      this.greatest = greatest;
    }
  }

  @Override
  public List<Found> read(Tokens tokens, int at, Reading reading) {
    List<Found> out = new ArrayList<>(2);
    switch (kind) {
      case NUMBER -> {
        add(out, reading.form().equals("ال") ? none() : digits(tokens, at, reading));
        add(out, isIndefinite(reading) ? numbers.cardinal(tokens, at, reading) : none());
      }
      case THE_NUMBER -> {
        add(out, reading.form().equals("ال") ? digits(tokens, at, reading) : none());
        add(out, isIndefinite(reading) ? none() : numbers.cardinal(tokens, at, reading));
      }
      case DIGITS, MONTH_NUMBER, BARE_YEAR -> add(out, digits(tokens, at, reading));
      case DAY, HOUR -> {
        add(out, digits(tokens, at, reading).filter(found -> isShort(tokens, found)));
        add(out, numbers.ordinal(tokens, at, reading));
        add(out, kind == Kind.HOUR ? numbers.cardinal(tokens, at, reading) : none());
      }
      case YEAR, EARLY_YEAR, HYEAR -> {
        add(out, digits(tokens, at, reading));
        add(out, isIndefinite(reading) ? numbers.cardinal(tokens, at, reading) : none());
      }
      case MINUTE -> add(out, digits(tokens, at, reading).filter(found -> isShort(tokens, found)));
      case TWO_DIGITS ->
          add(out, digits(tokens, at, reading).filter(f -> tokens.form(f.end() - 1).length() == 2));
      case ORDINAL -> add(out, numbers.ordinal(tokens, at, reading));
      case RANK -> add(out, numbers.indefiniteOrdinal(tokens, at, reading.form()));
      default -> throw new AssertionError(kind);
    }
    return out;
  }

  private Optional<Numbers.Found> digits(Tokens tokens, int at, Reading reading) {
    return numbers.digits(tokens, at, reading.form());
  }

  private static boolean isIndefinite(Reading reading) {
    return !reading.isDefinite() || reading.form().matches("الف(ين|ان)");
  }

  private static boolean isShort(Tokens tokens, Numbers.Found found) {
    return tokens.form(found.end() - 1).length() <= 2;
  }

  private static Optional<Numbers.Found> none() {
    return Optional.empty();
  }

  private void add(List<Found> out, Optional<Numbers.Found> found) {
    found
        .filter(n -> n.value() >= kind.least && n.value() <= kind.greatest)
        .ifPresent(n -> out.add(new Found(n.end(), Integer.toString(n.value()))));
  }

  @Override
  public Set<String> firstForms() {
    return numbers.firstForms();
  }
}
