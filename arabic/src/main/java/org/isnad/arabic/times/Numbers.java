package org.isnad.arabic.times;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/**
 * Reads whole numbers: digits of either set, cardinal words up to the thousands, ordinals up to 99.
 */
final class Numbers {

  /** Stands for any digits where first words are listed. */
  static final String DIGITS = "0";

  private static final Set<String> TEN = Set.of("عشر", "عشره");
  private static final Set<String> THOUSANDS = Set.of("الاف", "الف");

  /**
   * A number in the text.
   *
   * @param end the index after its last word
   */
  record Found(int value, int end) {}

  private final Lexicon words;

  private Numbers(Lexicon words) {
    this.words = words;
  }

  static Numbers load() {
    return new Numbers(Lexicon.load("times/numbers.tsv"));
  }

  /** The forms with which numbers begin. */
  Set<String> firstForms() {
    Set<String> forms =
        words.rows().stream()
            .map(row -> Folding.fold(row.key()))
            .flatMap(form -> Set.of(form, "ال" + form).stream())
            .collect(Collectors.toSet());
    forms.addAll(Set.of(DIGITS, "ال"));
    return forms;
  }

  /** Digits, also behind an article that stands apart ({@code الـ24}). */
  Optional<Found> digits(Tokens tokens, int at, String form) {
    int place = form.equals("ال") ? at + 1 : at;
    if (!tokens.isDigits(place) || tokens.form(place).length() > 6) {
      return Optional.empty();
    }
    return Optional.of(new Found(Integer.parseInt(tokens.form(place)), place + 1));
  }

  /** A cardinal in words, as long as it goes. */
  Optional<Found> cardinal(Tokens tokens, int at, Reading reading) {
    Optional<Row> row = row(reading.form());
    if (row.isEmpty() || row.get().get("kind").equals("ordinal")) {
      return Optional.empty();
    }
    int value = value(row.get());
    return Optional.of(
        switch (row.get().get("kind")) {
          case "unit" -> fromUnit(tokens, at + 1, value);
          case "hundred", "thousand" -> plusRest(tokens, at + 1, value);
          default -> new Found(value, at + 1);
        });
  }

  private Found fromUnit(Tokens tokens, int next, int unit) {
    String following = bare(tokens.form(next));
    if (TEN.contains(following)) {
      return new Found(unit + 10, next + 1);
    }
    if (isKind(following, "hundred") && value(row(following).get()) == 100) {
      return plusRest(tokens, next + 1, unit * 100);
    }
    if (THOUSANDS.contains(following)) {
      return plusRest(tokens, next + 1, unit * 1000);
    }
    Optional<Row> ten = joined(tokens, next, "ten");
    return ten.map(row -> new Found(unit + value(row), next + 1)).orElse(new Found(unit, next));
  }

  /** What follows hundreds and thousands after {@code و}. */
  private Found plusRest(Tokens tokens, int next, int value) {
    for (String kind : new String[] {"unit", "ten", "hundred"}) {
      Optional<Row> row = joined(tokens, next, kind);
      if (row.isPresent() && value(row.get()) < value) {
        String form = tokens.readings(next).get(1).form();
        Optional<Found> rest = cardinal(tokens, next, new Reading("", form));
        return rest.map(found -> new Found(value + found.value(), found.end()))
            .orElse(new Found(value, next));
      }
    }
    return new Found(value, next);
  }

  /** A definite ordinal: the third, the twelfth, the twenty-first. */
  Optional<Found> ordinal(Tokens tokens, int at, Reading reading) {
    if (!reading.form().startsWith("ال")) {
      return Optional.empty();
    }
    String bare = bare(reading.form());
    if (isKind(bare, "ten")) {
      return Optional.of(new Found(value(row(bare).get()), at + 1));
    }
    return indefiniteOrdinal(tokens, at, bare);
  }

  /** An ordinal without article, as in {@code أول أسبوع}, or what follows an article. */
  Optional<Found> indefiniteOrdinal(Tokens tokens, int at, String bare) {
    if (!isKind(bare, "ordinal")) {
      return Optional.empty();
    }
    int value = value(row(bare).get());
    if (value < 10 && TEN.contains(tokens.form(at + 1))) {
      return Optional.of(new Found(value + 10, at + 2));
    }
    Optional<Row> ten = value < 10 ? joined(tokens, at + 1, "ten") : Optional.empty();
    boolean definite = ten.isPresent() && tokens.readings(at + 1).get(1).form().startsWith("ال");
    return Optional.of(
        definite ? new Found(value + value(ten.get()), at + 2) : new Found(value, at + 1));
  }

  private Optional<Row> joined(Tokens tokens, int at, String kind) {
    if (at >= tokens.size() || !tokens.form(at).startsWith("و")) {
      return Optional.empty();
    }
    return tokens.readings(at).stream()
        .filter(reading -> reading.prefix().equals("و"))
        .map(Reading::form)
        .filter(form -> isKind(bare(form), kind))
        .findFirst()
        .flatMap(this::row);
  }

  private boolean isKind(String bare, String kind) {
    return words.find(bare).filter(row -> row.get("kind").equals(kind)).isPresent();
  }

  private Optional<Row> row(String form) {
    return words.find(form).or(() -> words.find(bare(form)));
  }

  private static String bare(String form) {
    return form.length() > 3 && form.startsWith("ال") ? form.substring(2) : form;
  }

  private static int value(Row row) {
    return Integer.parseInt(row.get("value"));
  }
}
