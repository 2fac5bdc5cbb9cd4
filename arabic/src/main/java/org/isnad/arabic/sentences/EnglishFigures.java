package org.isnad.arabic.sentences;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.core.record.Party;
import org.isnad.core.record.Quantity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/** A figure in English, bounded as the text bounds it: "at least 46 people". */
final class EnglishFigures {

  private EnglishFigures() {}

  /** The figure that a party is; empty where it is something else or holds more. */
  static Optional<Quantity> of(SourcedRecord record, Party party) {
    return record.quantities().stream()
        .filter(quantity -> party.span() != null && isSame(quantity.span(), party.span()))
        .findFirst();
  }

  private static boolean isSame(Span figure, Span party) {
    return figure.contains(party) || (party.contains(figure) && figure.end() == party.end());
  }

  /**
   * The English of a figure.
   *
   * @param english of the words for what is counted; empty for those it does not know
   */
  static String english(
      SourcedRecord record, Quantity quantity, Function<String, Optional<String>> english) {
    boolean one = quantity.most() != null && quantity.most().compareTo(BigDecimal.ONE) == 0;
    String noun =
        Optional.ofNullable(quantity.of())
            .flatMap(of -> english.apply(Words.of(record, of)))
            .map(word -> one || Plural.of(word) ? word : Things.many(word))
            .orElseGet(() -> noun(record, quantity));
    return number(quantity) + " " + noun;
  }

  private static String number(Quantity quantity) {
    return switch (quantity.bound()) {
      case EXACT -> digits(quantity.least());
      case ABOUT -> "about " + digits(quantity.least());
      case AT_LEAST -> "at least " + digits(quantity.least());
      case MORE_THAN -> "more than " + digits(quantity.least());
      case AT_MOST -> "at most " + digits(quantity.most());
      case LESS_THAN -> "fewer than " + digits(quantity.most());
      case BETWEEN -> "between " + digits(quantity.least()) + " and " + digits(quantity.most());
      case SOME -> some(quantity.least());
    };
  }

  /** No figure: no more is said than the word says. */
  private static String some(BigDecimal least) {
    if (least.compareTo(BigDecimal.valueOf(20)) < 0) {
      return "several";
    }
    if (least.compareTo(BigDecimal.valueOf(200)) < 0) {
      return "dozens of";
    }
    if (least.compareTo(BigDecimal.valueOf(2000)) < 0) {
      return "hundreds of";
    }
    if (least.compareTo(BigDecimal.valueOf(20_000)) < 0) {
      return "thousands of";
    }
    return "at least " + digits(least);
  }

  private static String digits(BigDecimal value) {
    return NumberFormat.getNumberInstance(Locale.ROOT).format(value);
  }

  private static String noun(SourcedRecord record, Quantity quantity) {
    String own = quantity.of() == null ? "" : " («" + Words.of(record, quantity.of()) + "»)";
    return switch (quantity.kind()) {
      case DEAD -> "dead";
      case WOUNDED -> "wounded";
      case CASUALTIES -> "dead and wounded";
      case MONEY, OTHER -> "«" + quantity.unit() + "»";
      default -> "people" + own;
    };
  }
}
