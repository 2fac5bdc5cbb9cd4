package org.isnad.arabic.latin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.data.Row;

/** One line of {@code patterns.tsv}: the shape of a word and the vowels that it is read with. */
final class WordPattern {

  private static final String ROOT = "([بتثجحخدذرزسشصضطظعغفقكلمنهءأئؤ])";
  private static final String FIRST = "([بتثجحخدذرزسشصضطظعغفقكلمنهوي])";

  private final Pattern shape;
  private final String latin;
  private final String where;

  WordPattern(Row row) {
    this.shape = Pattern.compile(shape(row.key()));
    this.latin = row.get("latin");
    this.where = row.get("where");
  }

  private static String shape(String key) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      out.append(Character.isDigit(c) ? (i == 0 ? FIRST : ROOT) : String.valueOf(c));
    }
    return out.toString();
  }

  /** The word with its vowels, if it has this shape. */
  Optional<String> spell(String word, Place place, Consonants consonants) {
    Matcher matcher = shape.matcher(word);
    return place.fits(where) && matcher.matches()
        ? Optional.of(fill(matcher, consonants))
        : Optional.empty();
  }

  private String fill(Matcher matcher, Consonants consonants) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (!Character.isDigit(c)) {
        out.append(c);
      } else if (i > 0 && latin.charAt(i - 1) == c) {
        String twice = consonants.spell(root(matcher, c));
        out.append(twice.length() > 1 ? "" : twice);
      } else {
        out.append(consonants.spell(root(matcher, c)));
      }
    }
    return out.toString();
  }

  private static char root(Matcher matcher, char digit) {
    return matcher.group(digit - '0').charAt(0);
  }
}
