package org.isnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.text.Letters;

/**
 * A run of letters or digits of a text, with the marks inside it; Arabic letters end a run of
 * others, and the other way round.
 *
 * @param text as written
 * @param begin offset into the text that was scanned
 */
record Word(String text, int begin, int end) {

  /** The words of a text, in order. */
  static List<Word> scan(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(new Word(text.substring(at, end), at, end));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  private static int end(String text, int begin) {
    int first = text.codePointAt(begin);
    if (!Character.isLetterOrDigit(first) || isMark(first)) {
      return begin;
    }
    boolean arabic = Letters.isArabicLetter(first);
    int end = begin;
    while (end < text.length() && continues(text.codePointAt(end), arabic)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean continues(int c, boolean arabic) {
    return isMark(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (Character.isLetterOrDigit(c) && Letters.isArabicLetter(c) == arabic);
  }

  private static boolean isMark(int c) {
    return c <= Character.MAX_VALUE && Letters.isMark((char) c);
  }

  boolean isArabic() {
    return Letters.isArabicLetter(text.codePointAt(0));
  }

  Word shifted(int by) {
    return new Word(text, begin + by, end + by);
  }
}
