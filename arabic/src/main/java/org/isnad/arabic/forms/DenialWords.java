package org.isnad.arabic.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/** The words of a text that say that something is not so, or that point back to what was said. */
public final class DenialWords {

  /** What a phrase does. */
  public enum Kind {
    /** Says of something that it is not so. */
    FALSE,
    /** Negates what stands behind it. */
    NOT,
    /** Does not deny. */
    HALF,
    /** Points to what was told before. */
    BACK,
    /** Adds nothing to what is denied. */
    EMPTY,
    /** Begins what is not denied any more. */
    BUT,
    /** Tells what had happened before. */
    BEFORE,
    /** Behind what is negated: others said it. */
    RUMOUR,
    /** Names what a reply is about. */
    TOPIC
  }

  private record Phrase(List<String> words, Kind kind) {}

  private static final String PREFIXES = "وفبلك";

  /** With these an imperfect begins. */
  private static final String PERSONS = "يتنا";

  /** So many letters has the root of most verbs. */
  private static final int ROOT = 3;

  /** By their first words; of each the longest first. */
  private static final Map<String, List<Phrase>> PHRASES =
      TableReader.resource("forms/denials.tsv").rows().stream()
          .map(
              row ->
                  new Phrase(
                      words(row.key()), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))))
          .sorted(Comparator.comparing(phrase -> -phrase.words().size()))
          .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));

  private DenialWords() {}

  /** Whether a text has a phrase of a kind. */
  public static boolean has(String text, Kind kind) {
    return first(words(text), kind).isPresent();
  }

  /** The folded words of a text that are in no phrase, joined by spaces: what it is about. */
  public static String without(String text) {
    List<String> words = words(text);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Phrase> phrase = at(words, i);
      if (phrase.isEmpty()) {
        out.add(words.get(i));
      }
      i += phrase.map(p -> p.words().size()).orElse(1);
    }
    return String.join(" ", out);
  }

  /** The words of a text behind its first phrase of a kind; empty where it has none. */
  public static Optional<String> behind(String text, Kind kind) {
    List<String> words = words(text);
    return first(words, kind)
        .map(i -> words.subList(i + at(words, i).orElseThrow().words().size(), words.size()))
        .map(rest -> String.join(" ", rest));
  }

  /** The words of a text before its first phrase of a kind; all where it has none. */
  public static String before(String text, Kind kind) {
    List<String> words = words(text);
    return String.join(" ", words.subList(0, first(words, kind).orElse(words.size())));
  }

  /**
   * What a text negates and says that others said, "not X, as was rumoured": the words from the
   * negation on up to those of the rumour; empty where it does not.
   */
  public static Optional<String> refuted(String text) {
    List<String> words = words(text);
    Optional<Integer> rumour = first(words, Kind.RUMOUR);
    return rumour.flatMap(
        end ->
            IntStream.range(0, end)
                .filter(i -> at(words, i).filter(p -> p.kind() == Kind.NOT).isPresent())
                .mapToObj(i -> String.join(" ", words.subList(i, end)))
                .reduce((first, last) -> last));
  }

  private static Optional<Integer> first(List<String> words, Kind kind) {
    return IntStream.range(0, words.size())
        .boxed()
        .filter(i -> at(words, i).filter(phrase -> phrase.kind() == kind).isPresent())
        .findFirst();
  }

  /** The words that stand right behind a negation. */
  public static List<String> negated(String text) {
    List<String> words = words(text);
    List<String> out = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (at(words, i).filter(phrase -> phrase.kind() == Kind.NOT).isPresent()) {
        out.add(words.get(i + 1));
      }
    }
    return out;
  }

  /**
   * The words of a text with the verbs behind its negations without the letter of their person, so
   * that "did not request" has the letters of "request".
   */
  public static String bare(String text) {
    List<String> words = new ArrayList<>(words(text));
    for (int i = 0; i + 1 < words.size(); i++) {
      String verb = words.get(i + 1);
      boolean not = at(words, i).filter(phrase -> phrase.kind() == Kind.NOT).isPresent();
      if (not && verb.length() > ROOT && PERSONS.indexOf(verb.charAt(0)) >= 0) {
        words.set(i + 1, verb.substring(1));
      }
    }
    return String.join(" ", words);
  }

  private static Optional<Phrase> at(List<String> words, int from) {
    String first = words.get(from);
    boolean hasPrefix = first.length() > 1 && PREFIXES.indexOf(first.charAt(0)) >= 0;
    return Stream.of(first, hasPrefix ? first.substring(1) : first)
        .flatMap(word -> PHRASES.getOrDefault(word, List.of()).stream())
        .filter(phrase -> goesOn(phrase.words(), words.subList(from, words.size())))
        .findFirst();
  }

  private static boolean goesOn(List<String> wanted, List<String> words) {
    int size = wanted.size();
    return size <= words.size() && wanted.subList(1, size).equals(words.subList(1, size));
  }

  private static List<String> words(String text) {
    return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
