package org.isnad.arabic.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a last name again where a letter is missing, too much, another one, or changed places with
 * its neighbour. Only long words that reports hardly use are taken for slips.
 */
final class Slips {

  /** In shorter words one letter more or less mostly makes another word. */
  private static final int SHORTEST = 5;

  private final NameText text;
  private final WordLists words;
  private final Map<String, Found> byWord = new LinkedHashMap<>();

  Slips(NameText text, WordLists words, List<Found> known) {
    this.text = text;
    this.words = words;
    for (Found f : known) {
      String last = text.folded(f.end() - 1);
      if (f.length() > 1 && isLong(last) && !words.isCommon(last)) {
        byWord.putIfAbsent(last, f);
      }
    }
  }

  /** The name that a word is a slip of, if there is just one. */
  Optional<Found> at(int i) {
    String form = text.folded(i);
    if (byWord.isEmpty() || !isLong(form) || !text.isProper(i) || !words.isRare(text, i)) {
      return Optional.empty();
    }
    List<Found> near =
        byWord.entrySet().stream()
            .filter(e -> isSlip(e.getKey(), form))
            .map(Map.Entry::getValue)
            .toList();
    Start whole = text.starts(i).get(0);
    return near.size() != 1
        ? Optional.empty()
        : Optional.of(text.found(i, whole, i + 1, i, near.get(0).type(), null, Rule.MEMORY_SLIP));
  }

  /** Whether two long words differ by one letter, or by two neighbours that changed places. */
  static boolean isSlip(String a, String b) {
    if (!isLong(a) || !isLong(b) || a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int from = 0;
    int shorter = Math.min(a.length(), b.length());
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int behind = 0;
    while (behind < shorter - from
        && a.charAt(a.length() - 1 - behind) == b.charAt(b.length() - 1 - behind)) {
      behind++;
    }
    String inA = a.substring(from, a.length() - behind);
    String inB = b.substring(from, b.length() - behind);
    boolean swapped = inA.length() == 2 && inA.equals(new StringBuilder(inB).reverse().toString());
    return swapped || Math.max(inA.length(), inB.length()) == 1;
  }

  /** The article tells nothing apart and is not counted. */
  private static boolean isLong(String form) {
    return (form.startsWith("ال") ? form.length() - 2 : form.length()) >= SHORTEST;
  }
}
