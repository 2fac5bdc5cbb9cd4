package org.isnad.arabic.latin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.arabic.data.DataException;

/**
 * Spells a word that no table holds: each Arabic letter writes up to three Latin ones, vowels that
 * Arabic leaves out included, as its longest known context of neighbouring letters says.
 *
 * <p>The contexts were trained by {@code arabic/tools/train_latin.py}; {@code letters.tsv} names
 * sources and licences.
 */
final class LetterModel {

  private static final int[][] CONTEXTS = {
    {3, 3}, {2, 3}, {2, 2}, {2, 1}, {1, 2}, {1, 1}, {1, 0}, {0, 1}, {0, 0}
  };

  /** Two consonants that no foreign name begins with: a vowel was left out between them. */
  private static final Pattern ONSET =
      Pattern.compile(
          "^(?!ch|sch|ps|ts|tch|sw|tw|kw|dw|gn|kn|zw|dz|my|ny|ky|gy|ry|hy|by)"
              + "([bdfghjkmnqtwz]h?|kh|gh|sh|th|dh)(?!h)([bcdfgjkmnpqstvwxz])");

  private final Map<String, String> answers;

  private LetterModel(Map<String, String> answers) {
    this.answers = Map.copyOf(answers);
  }

  static LetterModel load() {
    return new LetterModel(pairs("letters.tsv"));
  }

  /**
   * The two columns of a generated file beside this class's resources.
   *
   * @throws DataException if it is missing
   */
  static Map<String, String> pairs(String name) {
    try (InputStream in =
        LetterModel.class.getResourceAsStream("/org/isnad/arabic/latin/" + name)) {
      if (in == null) {
        throw new DataException("latin/" + name + " is missing; see arabic/tools/train_latin.py");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("latin/" + name + ": cannot be read", e);
    }
  }

  private static Map<String, String> read(BufferedReader reader) throws IOException {
    Map<String, String> out = new HashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        out.put(cells[0], cells[1]);
      }
    }
    return out;
  }

  /**
   * The Latin letters of one word, in lower case; letters of other scripts stay as they are.
   *
   * @param word without vowel marks
   */
  String spell(String word) {
    StringBuilder out = new StringBuilder();
    String padded = "^^^" + word + "$$$";
    for (int i = 3; i < padded.length() - 3; i++) {
      out.append(letter(padded, i));
    }
    return ONSET.matcher(out).replaceFirst("$1a$2");
  }

  private String letter(String padded, int i) {
    for (int[] context : CONTEXTS) {
      String key =
          padded.substring(i - context[0], i)
              + "["
              + padded.charAt(i)
              + "]"
              + padded.substring(i + 1, i + 1 + context[1]);
      String answer = answers.get(key);
      if (answer != null) {
        return answer;
      }
    }
    return letters(padded.charAt(i));
  }

  /** A letter without any known context: alef maqsura is an a, another hardly a letter. */
  private static String letters(char c) {
    return c == 'ى' ? "a" : String.valueOf(c);
  }
}
