package org.isnad.arabic.parse;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.text.Letters;
import org.isnad.core.text.Span;

/** Cuts a text into words, numbers and single marks of punctuation; white space falls away. */
final class Tokenizer {

  private enum Kind {
    LETTERS,
    DIGITS,
    OTHER,
    SPACE
  }

  private Tokenizer() {}

  static List<Span> tokens(String text) {
    List<Span> out = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (kind(text, at) != Kind.SPACE) {
        out.add(new Span(at, end));
      }
      at = end;
    }
    return out;
  }

  private static int end(String text, int at) {
    Kind kind = kind(text, at);
    int end = at + Character.charCount(text.codePointAt(at));
    if (kind == Kind.OTHER) {
      return end;
    }
    while (end < text.length() && (kind(text, end) == kind || isInner(kind, text.charAt(end)))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isInner(Kind kind, char c) {
    return kind == Kind.LETTERS && Letters.isMark(c);
  }

  private static Kind kind(String text, int at) {
    int c = text.codePointAt(at);
    if (Character.isLetter(c)) {
      return Kind.LETTERS;
    }
    if (Character.isDigit(c)) {
      return Kind.DIGITS;
    }
    boolean unseen =
        Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.isISOControl(c)
            || (c < 0x10000 && Letters.isMark((char) c));
    return unseen ? Kind.SPACE : Kind.OTHER;
  }
}
