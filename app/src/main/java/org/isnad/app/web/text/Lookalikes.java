package org.isnad.app.web.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Words that look like others and are not: with letters of scripts that nobody mixes in a word,
 * with digits of two kinds, or of letters that pass for those of Latin or of the Arabic language
 * (Unicode Technical Standard #39, "Unicode Security Mechanisms", restriction level "moderately
 * restrictive" and confusables).
 *
 * <p>Latin beside Arabic letters in one word is nothing odd: papers put an article before "BBC".
 */
final class Lookalikes {

  private static final SpoofChecker MIXED =
      new SpoofChecker.Builder()
          .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS)
          .setRestrictionLevel(SpoofChecker.RestrictionLevel.MODERATELY_RESTRICTIVE)
          .build();

  private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final String ARABIC =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E"
          + "\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642"
          + "\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A";
  private static final int MOST_NAMED = 4;

  private Lookalikes() {}

  /** What is odd about a word, in short and free of any language; empty where nothing is. */
  static Optional<String> oddity(String word) {
    if (word.codePoints().allMatch(Lookalikes::isUsual) && !mixesDigits(word)) {
      return Optional.empty();
    }
    SpoofChecker.CheckResult result = new SpoofChecker.CheckResult();
    if (MIXED.failsChecks(word, result)) {
      return Optional.of(
          (result.checks & SpoofChecker.MIXED_NUMBERS) != 0 ? "0/\u0660" : scripts(word));
    }
    return passesForLatin(word) || word.codePoints().anyMatch(Lookalikes::passesForArabic)
        ? Optional.of(scripts(word))
        : Optional.empty();
  }

  /** The names of the letters that are not usual, as Unicode has them; a few at most. */
  static String names(String word) {
    return word.codePoints()
        .filter(((IntPredicate) Lookalikes::isUsual).negate())
        .distinct()
        .limit(MOST_NAMED)
        .mapToObj(point -> "U+%04X %s".formatted(point, Character.getName(point)))
        .collect(Collectors.joining(", "));
  }

  private static boolean isUsual(int point) {
    return point < 0x80 || (point >= 0x0621 && point <= 0x0652) || isEastern(point);
  }

  private static boolean isEastern(int point) {
    return point >= 0x0660 && point <= 0x0669;
  }

  private static boolean mixesDigits(String word) {
    return word.codePoints().anyMatch(Lookalikes::isEastern)
        && word.codePoints().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean passesForLatin(String word) {
    boolean latin = word.codePoints().allMatch(c -> script(c) == UnicodeScript.LATIN);
    String seen = latin ? COMPATIBLE.normalize(word) : CONFUSABLES.getSkeleton(word);
    return !seen.equals(word)
        && seen.codePoints().allMatch(c -> c < 0x80)
        && word.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean passesForArabic(int point) {
    if (script(point) != UnicodeScript.ARABIC || isUsual(point) || !Character.isLetter(point)) {
      return false;
    }
    String seen = CONFUSABLES.getSkeleton(Character.toString(point));
    return ARABIC
        .codePoints()
        .mapToObj(Character::toString)
        .anyMatch(letter -> CONFUSABLES.getSkeleton(letter).equals(seen));
  }

  private static String scripts(String word) {
    String names =
        word.codePoints()
            .mapToObj(Lookalikes::script)
            .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
            .map(s -> s.name().substring(0, 1) + s.name().substring(1).toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining("+"));
    boolean shapes = names.isEmpty() || names.equals("Latin") || names.equals("Arabic");
    return shapes ? "\u2248" : names;
  }

  private static UnicodeScript script(int point) {
    return UnicodeScript.of(point);
  }
}
