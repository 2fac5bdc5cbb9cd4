package org.isnad.arabic.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;

/** Reads numbers in digits and words, with thousands and fractions, and words such as "dozens". */
final class Numerals {

  private static final List<String> TEN = List.of("عشر", "عشره");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Lexicon numbers = Lexicon.load("times/numbers.tsv");
  private final QuantityWords words;

  Numerals(QuantityWords words) {
    this.words = words;
  }

  /** The number that begins at a word; empty for none. */
  Optional<Numeral> at(List<Word> all, int at) {
    return digits(all, at).or(() -> spelled(all, at)).or(() -> some(all, at));
  }

  /** Digits of either set, with marks for thousands or a fraction, and "million" behind them. */
  private Optional<Numeral> digits(List<Word> all, int at) {
    String first = Folding.fold(all.get(at).surface());
    if (!first.matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(first);
    int end = at + 1;
    while (isMarked(all, end)) {
      String part = Folding.fold(all.get(end + 1).surface());
      boolean point = all.get(end).is(".") || all.get(end).is("٫");
      boolean thousands =
          part.length() == 3 && value.scale() == 0 && !(point && isMagnitude(all, end + 2));
      value =
          thousands
              ? value.multiply(THOUSAND).add(new BigDecimal(part))
              : new BigDecimal(value.toPlainString() + "." + part);
      end += 2;
      if (!thousands) {
        break;
      }
    }
    return Optional.of(multiplied(all, value, end));
  }

  /** Whether a mark and more digits follow without a gap. */
  private static boolean isMarked(List<Word> all, int at) {
    return at + 1 < all.size()
        && ",.٬٫،".contains(all.get(at).surface())
        && all.get(at - 1).span().end() == all.get(at).span().begin()
        && all.get(at).span().end() == all.get(at + 1).span().begin()
        && Folding.fold(all.get(at + 1).surface()).matches("[0-9]{1,9}");
  }

  private boolean isMagnitude(List<Word> all, int at) {
    return at < all.size() && words.is("magnitude", QuantityWords.bare(all.get(at)));
  }

  private Numeral multiplied(List<Word> all, BigDecimal value, int at) {
    int end = at;
    BigDecimal product = value;
    while (end < all.size() && all.get(end).stem() == 0) {
      Optional<String> factor = words.value("magnitude", QuantityWords.bare(all.get(end)));
      if (factor.isEmpty()) {
        break;
      }
      product = product.multiply(new BigDecimal(factor.get()));
      end++;
    }
    return Numeral.of(product, end);
  }

  /** A number in words: what is joined adds, thousands and millions multiply. */
  private Optional<Numeral> spelled(List<Word> all, int at) {
    boolean half = isHalf(all.get(at)) && isMagnitude(all, at + 1);
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = half ? HALF : BigDecimal.ZERO;
    BigDecimal last = null;
    int end = half ? at + 1 : at;
    while (end < all.size()) {
      String form = QuantityWords.bare(all.get(end));
      boolean joined = end > at && all.get(end).hasPrefix("و");
      Optional<BigDecimal> factor = words.value("magnitude", form).map(BigDecimal::new);
      Optional<BigDecimal> value = value(form);
      if (factor.isPresent() && (end == at || joined || current.signum() > 0)) {
        if (end == at && isSome(all, at)) {
          return Optional.empty();
        }
        BigDecimal times = current.signum() == 0 ? BigDecimal.ONE : current;
        total = total.add(times.multiply(factor.get()));
        current = BigDecimal.ZERO;
        last = factor.get();
      } else if (end > at && !joined && TEN.contains(form) && isUnit(current)) {
        current = current.add(BigDecimal.TEN);
      } else if (end > at && !joined && form.matches("مءه|ماءه|ميه|مايه") && isUnit(current)) {
        current = current.multiply(BigDecimal.valueOf(100));
      } else if (value.isPresent() && (end == at || (joined && fits(value.get(), last)))) {
        current = current.add(value.get());
        last = value.get();
      } else if (joined && isHalf(all.get(end)) && total.signum() > 0) {
        boolean own = isMagnitude(all, end + 1);
        BigDecimal whole =
            own
                ? new BigDecimal(
                    words.value("magnitude", QuantityWords.bare(all.get(end + 1))).orElseThrow())
                : last;
        current = current.add(whole.multiply(HALF));
        end += own ? 1 : 0;
      } else {
        break;
      }
      end++;
    }
    BigDecimal sum = total.add(current);
    return sum.compareTo(BigDecimal.ONE) > 0 ? Optional.of(Numeral.of(sum, end)) : Optional.empty();
  }

  private static boolean isHalf(Word word) {
    return QuantityWords.bare(word).equals("نصف");
  }

  /** Units stand before tens; everything else goes down. */
  private static boolean fits(BigDecimal value, BigDecimal last) {
    boolean ten = value.intValue() >= 20 && value.intValue() < 100 && isUnit(last);
    return ten || (value.compareTo(last) < 0 && last.intValue() >= 100);
  }

  private static boolean isUnit(BigDecimal value) {
    return value != null && value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0;
  }

  private Optional<BigDecimal> value(String form) {
    return numbers
        .find(form)
        .filter(row -> !row.get("kind").equals("ordinal"))
        .map((Row row) -> new BigDecimal(row.get("value")));
  }

  /** "A number of" needs its "of"; without it the number is told elsewhere. */
  private static boolean counts(List<Word> all, int at) {
    boolean needs = QuantityWords.bare(all.get(at)).matches("عدد|عددا|مجموعه");
    return !needs || is(all, at + 1, "من") || is(all, at + 2, "من");
  }

  private static boolean is(List<Word> all, int at, String form) {
    return at < all.size() && all.get(at).is(form);
  }

  private boolean isSome(List<Word> all, int at) {
    return words.is("some", QuantityWords.bare(all.get(at)));
  }

  /** Dozens, hundreds of thousands, a number of. */
  private Optional<Numeral> some(List<Word> all, int at) {
    Optional<String> range = words.value("some", QuantityWords.bare(all.get(at)));
    if (range.isEmpty() || !counts(all, at)) {
      return Optional.empty();
    }
    String[] ends = range.get().split("-", -1);
    Numeral times = multiplied(all, BigDecimal.ONE, at + 1);
    BigDecimal least = new BigDecimal(ends[0]).multiply(times.least());
    BigDecimal most = ends[1].isEmpty() ? null : new BigDecimal(ends[1]).multiply(times.least());
    return Optional.of(new Numeral(least, most, times.end(), true));
  }
}
