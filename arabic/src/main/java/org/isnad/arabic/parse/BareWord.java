package org.isnad.arabic.parse;

import org.isnad.arabic.text.Letters;
import org.isnad.core.text.Span;

/** A word without vowel marks, with the way back to the text. */
final class BareWord {

  private final String letters;
  private final int[] origins;

  private BareWord(String letters, int[] origins) {
    this.letters = letters;
    this.origins = origins;
  }

  static BareWord of(String text, Span token) {
    StringBuilder letters = new StringBuilder(token.length());
    int[] origins = new int[token.length() + 1];
    for (int i = token.begin(); i < token.end(); i++) {
      if (!Letters.isMark(text.charAt(i))) {
        origins[letters.length()] = i;
        letters.append(text.charAt(i));
      }
    }
    origins[letters.length()] = token.end();
    return new BareWord(letters.toString(), origins);
  }

  String letters() {
    return letters;
  }

  Span origin(Span inLetters) {
    return new Span(origins[inLetters.begin()], origins[inLetters.end()]);
  }
}
