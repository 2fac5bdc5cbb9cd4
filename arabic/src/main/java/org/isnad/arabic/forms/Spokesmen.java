package org.isnad.arabic.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/** Words for those whose words count as a body's: ministers, spokesmen, "a source in". */
public final class Spokesmen {

  private static final String MINISTRY = "وزارة ";

  /** A field is a definite noun, and others joined to it. */
  private static final String DEFINITE = "ال";

  private static final String AND_DEFINITE = "وال";

  private static final Map<String, Set<String>> WORDS =
      TableReader.resource("forms/spokesmen.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("kind"),
                  Collectors.mapping(row -> Folding.fold(row.key()), Collectors.toSet())));

  /** "The report of the inquiry of …" and "the news that … printed" have so many. */
  private static final int WORDS_BEFORE_NAME = 2;

  private Spokesmen() {}

  /**
   * Whether the words for a paper, up to a name in them, make it that one's: "the letter of the
   * engineer", and so "a correction of the translation of the letter of the engineer".
   */
  public static boolean isBy(String before) {
    List<String> words = words(before);
    int paper = 0;
    for (int i = 1; i < words.size(); i++) {
      paper = isLetter(words.get(i)) ? i : paper;
    }
    return words.size() - paper <= WORDS_BEFORE_NAME
        && words.stream().noneMatch(word -> is("about", word));
  }

  private static boolean isLetter(String word) {
    return is("letter", word)
        || (word.length() > 1
            && "لب".indexOf(word.charAt(0)) >= 0
            && is("letter", word.substring(1)));
  }

  /** Whether whoever holds a role speaks for the body in which it is held. */
  public static boolean speaks(String role) {
    String first = first(words(role));
    return is("speaks", first) || is("minister", first);
  }

  /**
   * The ministry of whom a text calls a minister at its very end; empty where nothing but the field
   * stands behind the word, since ministries of other countries have the same fields.
   */
  public static Optional<String> ministry(String before) {
    List<String> words = List.of(before.strip().split("\\s+"));
    for (int i = words.size() - 2; i >= 0; i--) {
      if (is("minister", Folding.fold(words.get(i)))) {
        return Optional.of(words.subList(i + 1, words.size()))
            .filter(Spokesmen::isField)
            .map(field -> MINISTRY + String.join(" ", field));
      }
    }
    return Optional.empty();
  }

  private static boolean isField(List<String> words) {
    return words.get(0).startsWith(DEFINITE)
        && words.stream().skip(1).allMatch(word -> word.startsWith(AND_DEFINITE))
        && words.stream().allMatch(word -> word.chars().allMatch(Character::isLetter));
  }

  /** Whether words before a body's name are for somebody who belongs to it and is not named. */
  public static boolean isWithin(String before) {
    List<String> words = words(before);
    String first = first(words);
    return (is("source", first) || is("speaks", first) || is("paper", first))
        && words.stream().skip(1).allMatch(word -> is("within", word));
  }

  /**
   * The body without a name whose paper some words are for: "the committee of inquiry" of "the
   * first report of the committee of inquiry into …"; empty where there is none.
   */
  public static Optional<String> unnamedBody(String paper) {
    List<String> words = List.of(paper.strip().split("\\s+"));
    int at = 1;
    while (at < words.size() && words.get(at).startsWith(DEFINITE)) {
      at++;
    }
    if (!is("paper", Folding.fold(words.get(0))) || at + 1 >= words.size()) {
      return Optional.empty();
    }
    String of = words.get(at + 1);
    return Stream.of(words.get(at), words.get(at).replaceFirst("^ل", ""))
        .filter(body -> is("body", Folding.fold(body)) && of.startsWith(DEFINITE))
        .map(body -> body + " " + of)
        .findFirst();
  }

  private static boolean is(String kind, String word) {
    return WORDS.get(kind).contains(word);
  }

  private static String first(List<String> words) {
    return words.isEmpty() ? "" : words.get(0);
  }

  private static List<String> words(String text) {
    return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
