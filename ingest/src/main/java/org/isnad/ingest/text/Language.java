package org.isnad.ingest.text;

import java.util.Locale;
import java.util.Set;

/**
 * The main language of a text, by its letters.
 *
 * <p>A text is Arabic where a fair part of its letters, a fifth, is of the Arabic script and the
 * letters that only Persian, Urdu or Kurdish write are rare. Latin texts are told apart by their
 * commonest words; this only labels what is kept and not analysed.
 */
public final class Language {

  /** For what could not be told. */
  public static final String UNKNOWN = "und";

  private static final double FAIR_PART = 0.2;
  private static final double FOREIGN_PART = 0.01;
  private static final double CLEAR_PART = 0.1;

  /** Peh, tcheh, jeh, gaf: written in Persian, in Arabic only for some foreign names. */
  private static final String PERSIAN = "\u067e\u0686\u0698\u06af";

  /** Retroflex letters, noon ghunna, yeh barree. */
  private static final String URDU = "\u0679\u0688\u0691\u06ba\u06d2";

  /** Ae, the o with a mark, yeh with a mark, reh and lam with marks. */
  private static final String KURDISH = "\u06d5\u06c6\u06ce\u0695\u06b5";

  private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "in", "is", "that");
  private static final Set<String> FRENCH = Set.of("le", "la", "les", "des", "et", "du", "une");

  private Language() {}

  /** An ISO 639-1 code, or {@link #UNKNOWN}. */
  public static String of(String text) {
    int letters = 0;
    int arabic = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        arabic += Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
      }
    }
    if (letters == 0) {
      return UNKNOWN;
    }
    return arabic >= FAIR_PART * letters ? arabicScript(text, arabic) : otherScript(text);
  }

  private static String arabicScript(String text, int letters) {
    double few = FOREIGN_PART * letters;
    if (count(text, KURDISH) > 3 * few) {
      return "ku";
    }
    if (count(text, URDU) > 2 * few) {
      return "ur";
    }
    return count(text, PERSIAN) > few && rare(text, '\u0629', letters) ? "fa" : "ar";
  }

  /** Ta marbuta ends every thirtieth letter of Arabic and hardly a word of Persian. */
  private static boolean rare(String text, char letter, int letters) {
    return text.chars().filter(c -> c == letter).count() < FOREIGN_PART / 2 * letters;
  }

  private static long count(String text, String letters) {
    return text.chars().filter(c -> letters.indexOf(c) >= 0).count();
  }

  private static String otherScript(String text) {
    String[] words =
        text.substring(0, Math.min(text.length(), 20_000))
            .toLowerCase(Locale.ROOT)
            .split("\\P{L}+");
    long english = common(words, ENGLISH);
    long french = common(words, FRENCH);
    if (Math.max(english, french) < CLEAR_PART * words.length) {
      return UNKNOWN;
    }
    return english >= french ? "en" : "fr";
  }

  private static long common(String[] words, Set<String> commonest) {
    return java.util.Arrays.stream(words).filter(commonest::contains).count();
  }
}
