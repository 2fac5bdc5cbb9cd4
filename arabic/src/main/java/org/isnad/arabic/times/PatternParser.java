package org.isnad.arabic.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.text.Folding;

/**
 * Reads patterns. Words stand for themselves in any spelling; {@code (a|b)} is a choice, {@code
 * [a]} may be absent, {@code {month}} holds a word of that class, {@code {from:month}} under
 * another name, {@code {unit.dual}} one with a feature, {@code <year>} is a pattern named by {@code
 * let}, {@code !a} matches no word and only where {@code a} does not follow, {@code +} joins what
 * follows by {@code و}, {@code @direction=past} binds a name, {@code <<} and {@code >>} mark where
 * the expression begins and ends within the match. Punctuation has names: {@code SLASH OPEN CLOSE
 * DASH COLON COMMA DOT}.
 */
final class PatternParser {

  private static final Map<String, Set<String>> PUNCTUATION =
      Map.of(
          "SLASH", Set.of("/", "\\"),
          "OPEN", Set.of("("),
          "CLOSE", Set.of(")"),
          "DASH", Set.of("-", "–", "—", "−"),
          "COLON", Set.of(":"),
          "COMMA", Set.of("،", ","),
          "DOT", Set.of("."));

  private final Words words;
  private final Numbers numbers;
  private final Map<String, Pattern> named;
  private final List<String> pieces;
  private int at;

  private PatternParser(
      Words words, Numbers numbers, Map<String, Pattern> named, List<String> pieces) {
    this.words = words;
    this.numbers = numbers;
    this.named = named;
    this.pieces = pieces;
  }

  /**
   * Reads one pattern.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Pattern parse(String source, Words words, Numbers numbers, Map<String, Pattern> named) {
    PatternParser parser = new PatternParser(words, numbers, named, pieces(source));
    Pattern pattern = parser.choice();
    if (parser.at < parser.pieces.size()) {
      throw new IllegalArgumentException("unexpected \"" + parser.pieces.get(parser.at) + "\"");
    }
    return pattern;
  }

  private static List<String> pieces(String source) {
    List<String> out = new ArrayList<>();
    for (String piece : source.replaceAll("([()\\[\\]|+!])", " $1 ").strip().split("\\s+")) {
      if (!piece.isEmpty()) {
        out.add(piece);
      }
    }
    return out;
  }

  private Pattern choice() {
    List<Pattern> options = new ArrayList<>();
    options.add(sequence());
    while (at < pieces.size() && pieces.get(at).equals("|")) {
      at++;
      options.add(sequence());
    }
    return options.size() == 1 ? options.get(0) : Pattern.Choice.of(options);
  }

  private Pattern sequence() {
    List<Pattern> parts = new ArrayList<>();
    while (at < pieces.size() && !Set.of("|", ")", "]").contains(pieces.get(at))) {
      parts.add(part());
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
  }

  private Pattern part() {
    String piece = pieces.get(at++);
    return switch (piece) {
      case "(" -> closed(")");
      case "[" -> Pattern.Choice.of(List.of(closed("]"), new Pattern.Sequence(List.of())));
      case "+" -> new Pattern.Joined(part());
      case "!" -> new Pattern.Not(part());
      case Pattern.Mark.BEGIN, Pattern.Mark.END -> new Pattern.Mark(piece, "");
      default -> word(piece);
    };
  }

  private Pattern closed(String bracket) {
    Pattern inner = choice();
    if (at >= pieces.size() || !pieces.get(at).equals(bracket)) {
      throw new IllegalArgumentException("a bracket is not closed; add " + bracket);
    }
    at++;
    return inner;
  }

  private Pattern word(String piece) {
    if (piece.startsWith("@")) {
      String[] binding = piece.substring(1).split("=", 2);
      return new Pattern.Mark(binding[0], binding[1]);
    }
    if (piece.startsWith("{")) {
      return slot(piece.substring(1, piece.length() - 1));
    }
    if (piece.startsWith("<")) {
      return named(piece.substring(1, piece.length() - 1));
    }
    return new Pattern.Literal(PUNCTUATION.getOrDefault(piece, Set.of(Folding.fold(piece))));
  }

  private Pattern named(String name) {
    Pattern pattern = named.get(name);
    if (pattern == null) {
      throw new IllegalArgumentException("no pattern is named <" + name + ">; add a let above");
    }
    return pattern;
  }

  private Pattern slot(String source) {
    int colon = source.indexOf(':');
    String[] kind = source.substring(colon + 1).split("\\.");
    String name = colon < 0 ? kind[0] : source.substring(0, colon);
    return new Pattern.Slot(name, reader(kind));
  }

  private SlotReader reader(String[] kind) {
    if (WordSlot.Sort.knows(kind[0])) {
      return new WordSlot(WordSlot.Sort.of(kind[0]));
    }
    String number = kind[0].toUpperCase(Locale.ROOT).replace('-', '_');
    for (NumberSlot.Kind known : NumberSlot.Kind.values()) {
      if (known.name().equals(number)) {
        return new NumberSlot(known, numbers);
      }
    }
    return words.slot(kind[0], Set.copyOf(List.of(kind).subList(1, kind.length)));
  }
}
