package org.isnad.app.web.text;

/** The direction in which a stretch of text runs. */
public enum Direction {
  RTL,
  LTR;

  /** As HTML's {@code dir} says it. */
  public String label() {
    return this == RTL ? "rtl" : "ltr";
  }

  /**
   * The direction of most words, right-to-left where there are none. HTML's {@code dir=auto} looks
   * at the first letter only and turns an Arabic paragraph round that begins with "BBC"; counting
   * letters would let one long link do so.
   */
  public static Direction of(CharSequence text) {
    int balance = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      int turn = turn(text.charAt(i));
      if (turn != 0 && !inWord) {
        balance += turn;
        inWord = true;
      } else if (Character.isWhitespace(text.charAt(i))) {
        inWord = false;
      }
    }
    return balance >= 0 ? RTL : LTR;
  }

  private static int turn(char letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
      default -> 0;
    };
  }

  /** Whether any letter of the text is Arabic script. */
  public static boolean hasArabic(CharSequence text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
