package org.isnad.arabic.forms;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;

/**
 * The skeleton of an Arabic word: one Latin letter for each of its letters, one and the same for
 * those that Latin spellings do not tell apart, with doubled ones reduced to one. Short vowels are
 * not in it because they are not written.
 *
 * @see LatinKey
 */
public final class ArabicKey {

  private static final Map<Integer, Character> KEYS = keys();

  private ArabicKey() {}

  private static Map<Integer, Character> keys() {
    Map<Integer, Character> keys = new HashMap<>();
    for (Row row : TableReader.resource("forms/skeleton.tsv").rows()) {
      keys.put(row.key().codePointAt(0), row.get("key").charAt(0));
    }
    return Map.copyOf(keys);
  }

  /** The skeleton of a word as written; empty for a word that has no Arabic letter. */
  public static String of(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints()
        .mapToObj(KEYS::get)
        .filter(key -> key != null)
        .forEach(key -> append(out, key));
    return out.toString();
  }

  private static void append(StringBuilder out, char key) {
    if (out.isEmpty() || out.charAt(out.length() - 1) != key) {
      out.append(key);
    }
  }
}
