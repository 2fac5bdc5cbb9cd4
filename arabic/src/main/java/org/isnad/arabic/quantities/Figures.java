package org.isnad.arabic.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.quantities.Quantities.Figure;
import org.isnad.core.record.QuantityBound;
import org.isnad.core.record.QuantityKind;
import org.isnad.core.record.Timex;

/** Reads one figure at a place in a sentence. */
final class Figures {

  /** How many words before a figure the act stands that tells its kind. */
  private static final int ACT = 7;

  /** How many words what is counted may have. */
  private static final int COUNTED = 3;

  private static final Set<String> SHARE = Set.of("%", "٪", "بالمءه", "بالماءه");

  private final QuantityWords words;
  private final Numerals numerals;
  private final Outcomes outcomes;

  Figures(QuantityWords words, Numerals numerals, Outcomes outcomes) {
    this.words = words;
    this.numerals = numerals;
    this.outcomes = outcomes;
  }

  /** The bound before a number, with how many words it has. */
  private record Before(QuantityBound bound, int length) {}

  /** The figure that begins at a word with its bound, its number or its noun; empty for none. */
  Optional<Figure> at(List<Word> all, int at, List<Timex> times) {
    Before before = before(all, at);
    int from = at + before.length();
    if (from >= all.size() || isTime(all.get(from), times)) {
      return Optional.empty();
    }
    Optional<Figure> range = before.length() == 0 ? range(all, at) : Optional.empty();
    return range
        .or(() -> numerals.at(all, from).flatMap(n -> numbered(all, at, before.bound(), n)))
        .or(() -> before.length() == 0 ? unnumbered(all, at) : Optional.empty());
  }

  private static boolean isTime(Word word, List<Timex> times) {
    return times.stream().anyMatch(time -> time.span().overlaps(word.span()));
  }

  private Before before(List<Word> all, int at) {
    int what = all.get(at).is("ما") ? 1 : 0;
    for (QuantityBound bound :
        List.of(
            QuantityBound.AT_LEAST,
            QuantityBound.AT_MOST,
            QuantityBound.MORE_THAN,
            QuantityBound.LESS_THAN,
            QuantityBound.ABOUT)) {
      int length = words.phrase(bound.name().toLowerCase(Locale.ROOT), all, at + what);
      if (length > 0) {
        return new Before(bound, what + length);
      }
    }
    return new Before(QuantityBound.EXACT, 0);
  }

  /** From one number to another, between two. */
  private Optional<Figure> range(List<Word> all, int at) {
    boolean between = all.get(at).is("بين") || all.get(at).is("من");
    int first = between ? at + 1 : at;
    Optional<Numeral> low = first < all.size() ? numerals.at(all, first) : Optional.empty();
    if (low.isEmpty() || low.get().vague()) {
      return Optional.empty();
    }
    int link = low.get().end();
    if (between
        && link < all.size()
        && words.counted(QuantityWords.bare(all.get(link))).isPresent()) {
      link++;
    }
    boolean linked =
        link + 1 < all.size()
            && (all.get(link).is("-")
                || (between && (all.get(link).is("و") || all.get(link).is("الي"))));
    Optional<Numeral> high = linked ? numerals.at(all, link + 1) : Optional.empty();
    return high.filter(h -> h.most() != null && h.most().compareTo(low.get().least()) > 0)
        .flatMap(
            h ->
                counted(
                    all,
                    at,
                    QuantityBound.BETWEEN,
                    new Numeral(low.get().least(), h.most(), h.end(), false)));
  }

  private Optional<Figure> numbered(List<Word> all, int at, QuantityBound bound, Numeral number) {
    boolean plain = bound == QuantityBound.EXACT;
    return counted(all, at, number.vague() && plain ? QuantityBound.SOME : bound, number);
  }

  /** With what it counts and what else bounds it behind; shares, times and scores are none. */
  private Optional<Figure> counted(List<Word> all, int at, QuantityBound bound, Numeral number) {
    int next = number.end();
    if (next < all.size() && isShare(all, next)) {
      return Optional.empty();
    }
    int noun = noun(all, next);
    String bare = noun < 0 ? "" : QuantityWords.bare(all.get(noun));
    if (words.is("uncounted", bare)) {
      return Optional.empty();
    }
    int end = noun < 0 ? next : end(all, noun);
    int act = act(all, at, end);
    Optional<QuantityKind> kind = kind(all, noun, bare, act, next);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    QuantityBound behind = behind(all, end).orElse(bound);
    boolean told = words.counted(bare).filter(name -> !name.equals("people")).isPresent();
    return Optional.of(
        new Figure(
            at,
            end,
            noun,
            told ? -1 : act,
            kind.get(),
            behind,
            least(behind, number),
            most(behind, number)));
  }

  private static BigDecimal least(QuantityBound bound, Numeral number) {
    return switch (bound) {
      case LESS_THAN, AT_MOST -> null;
      default -> number.least();
    };
  }

  private static BigDecimal most(QuantityBound bound, Numeral number) {
    return switch (bound) {
      case MORE_THAN, AT_LEAST -> null;
      default -> number.most();
    };
  }

  private static boolean isShare(List<Word> all, int next) {
    boolean hundred =
        next + 1 < all.size()
            && all.get(next).is("في")
            && all.get(next + 1).folded().matches("ال(مءه|ماءه|ميه|مايه)");
    return hundred || SHARE.contains(all.get(next).folded());
  }

  /** The counted noun's index behind a number, past "of"; -1 for none. */
  private int noun(List<Word> all, int next) {
    int at = next < all.size() && all.get(next).is("من") ? next + 1 : next;
    if (at >= all.size()) {
      return -1;
    }
    Word word = all.get(at);
    String tag = word.tag();
    boolean nominal = tag.contains("NN") || tag.endsWith("JJ") || tag.equals("CD");
    boolean listed = words.counted(QuantityWords.bare(word)).isPresent();
    return (nominal || listed) && word.stem() == 0 ? at : -1;
  }

  private static int end(List<Word> all, int noun) {
    int end = noun + 1;
    while (end < all.size() && end < noun + COUNTED && goesOn(all.get(end - 1), all.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Word before, Word word) {
    boolean adjective = word.tag().endsWith("JJ") || word.tag().equals("VN");
    boolean genitive = word.tag().startsWith("DTNN") && !before.tag().startsWith("DT");
    return word.stem() == 0 && (adjective || genitive);
  }

  private Optional<QuantityBound> behind(List<Word> all, int end) {
    for (QuantityBound bound :
        List.of(QuantityBound.AT_LEAST, QuantityBound.AT_MOST, QuantityBound.ABOUT)) {
      if (words.phrase(bound.name().toLowerCase(Locale.ROOT) + "_after", all, end) > 0) {
        return Optional.of(bound);
      }
    }
    return Optional.empty();
  }

  private Optional<QuantityKind> kind(List<Word> all, int noun, String bare, int act, int next) {
    int end = noun < 0 ? next : noun;
    if (words.phrase("casualties_after", all, end) > 0
        || (noun >= 0 && words.phrase("casualties_after", all, noun + 1) > 0)) {
      return Optional.of(QuantityKind.CASUALTIES);
    }
    Optional<String> name = words.counted(bare);
    if (name.isPresent() && !name.get().equals("people")) {
      return Optional.of(QuantityKind.valueOf(name.get().toUpperCase(Locale.ROOT)));
    }
    Optional<QuantityKind> done = act < 0 ? Optional.empty() : outcomes.at(all, act);
    if (done.isPresent() && (name.isPresent() || noun < 0 || isPeople(all, noun))) {
      return done;
    }
    return name.map(people -> QuantityKind.PEOPLE);
  }

  /** A noun that no list has stands for people where its plural or its tag say so. */
  private static boolean isPeople(List<Word> all, int noun) {
    String bare = QuantityWords.bare(all.get(noun));
    return bare.endsWith("ون") || bare.endsWith("ين") || bare.endsWith("يا") || bare.endsWith("وا");
  }

  /** The act that tells what befell those who are counted: before the figure, or just behind it. */
  private int act(List<Word> all, int begin, int end) {
    for (int i = begin - 1; i >= Math.max(0, begin - ACT); i--) {
      Word word = all.get(i);
      if (word.isPunctuation() && !word.is("،") && !word.is("\"")) {
        break;
      }
      if (outcomes.at(all, i).isPresent()) {
        return i;
      }
      if (word.isVerb() && word.tag().equals("VBD")) {
        break;
      }
    }
    for (int i = end; i < Math.min(all.size(), end + 2); i++) {
      if (all.get(i).isVerb() && outcomes.at(all, i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Two, in the dual; or people of whom something befell just before, in the bare plural. */
  private Optional<Figure> unnumbered(List<Word> all, int at) {
    Word word = all.get(at);
    String bare = QuantityWords.bare(word);
    if (!words.isDual(bare) || !word.tag().contains("NN")) {
      return Optional.empty();
    }
    int end = end(all, at);
    int act = act(all, at, end);
    BigDecimal two = BigDecimal.valueOf(2);
    return kind(all, at, bare, act, at + 1)
        .filter(kind -> kind != QuantityKind.PEOPLE)
        .map(kind -> new Figure(at, end, at, act, kind, QuantityBound.EXACT, two, two));
  }
}
