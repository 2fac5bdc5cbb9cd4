package org.isnad.ledger.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.arabic.forms.ArabicKey;
import org.isnad.arabic.text.Folding;

/** Rougher forms of a name, under which its other spellings are found. */
public final class NameForms {

  private NameForms() {}

  /** The folded name without anything but letters and digits. */
  public static String solid(String name) {
    return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /**
   * The consonants of each word, without those letters that spellings of foreign names supply or
   * leave out as vowels; empty for a name without Arabic letters.
   */
  public static String skeleton(String name) {
    return words(name).stream()
        .map(word -> consonants(ArabicKey.of(word)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String consonants(String key) {
    return key.isEmpty() ? "" : key.charAt(0) + key.substring(1).replaceAll("[AYywa]", "");
  }

  /** The last word of the folded name. */
  public static String last(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** The folded words of a name. */
  public static List<String> words(String name) {
    return Arrays.stream(Folding.fold(name).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
