package org.isnad.ledger.origin;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.arabic.forms.Clitics;
import org.isnad.arabic.forms.LightStem;
import org.isnad.arabic.forms.Tolls;
import org.isnad.arabic.forms.Uncounted;
import org.isnad.arabic.text.Folding;
import org.isnad.ledger.reprint.Wording;

/**
 * What a piece of content speaks of: the stems of its words, by which reports that tell one thing
 * in different words are found.
 *
 * @param stems in the order of the text, without repetition; a number stands as it is, and again
 *     with what it counts
 * @param figures the numbers by what they count; the dead and the wounded under one word each,
 *     whatever noun the text has for them
 */
public record Gist(Set<String> stems, Map<String, Set<String>> figures) {

  private static final Clitics CLITICS = new Clitics();
  private static final int SHORTEST = 3;

  /** Stems found before: words come again, and finding a stem is slow. */
  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

  private static final int MOST_STEMS = 200_000;

  public Gist {
    stems = Collections.unmodifiableSet(new LinkedHashSet<>(stems));
    figures = Collections.unmodifiableMap(new TreeMap<>(figures));
  }

  /** The gist of a text; words of one or two letters say nothing, unless a number counts them. */
  public static Gist of(String text) {
    Set<String> stems = new LinkedHashSet<>();
    Map<String, Set<String>> figures = new TreeMap<>();
    List<String> words = Wording.of(text).words();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (isNumber(word)) {
        stems.add(word);
        if (i + 1 < words.size() && !isNumber(words.get(i + 1))) {
          String counted = counted(words.get(i + 1));
          stems.add(word + " " + counted);
          if (!Uncounted.is(words.get(i + 1))) {
            String toll = Tolls.of(words, i).orElse(counted);
            figures.computeIfAbsent(toll, c -> new TreeSet<>()).add(word);
          }
        }
      } else if (word.length() >= SHORTEST) {
        stems.add(stem(word));
      }
    }
    return new Gist(stems, figures);
  }

  /** What is counted, without the ending of its case. */
  private static String counted(String word) {
    return word.length() == SHORTEST ? word.substring(0, SHORTEST - 1) : stem(word);
  }

  /** Whether another text counts the same thing and comes to other numbers only. */
  public boolean isRival(Gist other) {
    return figures.entrySet().stream()
        .anyMatch(
            e ->
                other.figures().containsKey(e.getKey())
                    && Collections.disjoint(e.getValue(), other.figures().get(e.getKey())));
  }

  private static String stem(String word) {
    String known = STEMS.get(word);
    if (known == null) {
      known = shortest(word);
      if (STEMS.size() < MOST_STEMS) {
        STEMS.put(word, known);
      }
    }
    return known;
  }

  /** The shortest of the stems that the word may have. */
  private static String shortest(String word) {
    return CLITICS.forms(word).stream()
        .map(form -> LightStem.of(Folding.fold(form)))
        .filter(stem -> stem.length() >= SHORTEST)
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(word);
  }

  /** Whether a word is a number in digits. */
  public static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit);
  }
}
