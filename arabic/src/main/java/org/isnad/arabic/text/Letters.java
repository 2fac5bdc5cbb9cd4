package org.isnad.arabic.text;

/**
 * What is known of single letters: which are Arabic, which are marks that carry no letter, and how
 * spellings that writers mix are folded together.
 */
public final class Letters {

  private Letters() {}

  /** A letter of the Arabic script, presentation forms included; no digit, mark or punctuation. */
  public static boolean isArabicLetter(int c) {
    return Character.isLetter(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC
        && c != 'ـ';
  }

  /** Vowel marks, tanwin, shadda, superscript alef, tatweel and invisible direction marks. */
  public static boolean isMark(char c) {
    return (c >= '\u064b' && c <= '\u065f')
        || c == '\u0670'
        || c == 'ـ'
        || (c >= '\u0610' && c <= '\u061a')
        || (c >= '\u06d6' && c <= '\u06ed' && c != '\u06dd' && c != '\u06de' && c != '\u06e9')
        || isDirectionMark(c);
  }

  /** Invisible characters that steer writing direction or joining and stand for no letter. */
  public static boolean isDirectionMark(char c) {
    return (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff'
        || c == '\u061c'
        || c == '\u00ad';
  }

  /** Quotation marks of every kind in use in Arabic print, single ones included. */
  public static boolean isQuote(char c) {
    return "\"“”„‟«»‹›'‘’‚‛`´″{}﴾﴿".indexOf(c) >= 0;
  }

  /**
   * The letter under which spellings that writers mix are one: hamza seats, alef maqsura and ya, ta
   * marbuta and ha, Persian letter variants, the two Arabic digit sets. Latin letters become lower
   * case.
   */
  public static char fold(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ' -> 'ا';
      case 'ى', 'ی', 'ې' -> 'ي';
      case 'ئ' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة', 'ۀ', 'ہ', 'ۃ' -> 'ه';
      case 'ک', 'ڪ' -> 'ك';
      default -> foldOther(c);
    };
  }

  private static char foldOther(char c) {
    if (c >= '٠' && c <= '٩') {
      return (char) (c - '٠' + '0');
    }
    if (c >= '۰' && c <= '۹') {
      return (char) (c - '۰' + '0');
    }
    return Character.toLowerCase(c);
  }
}
