package org.isnad.arabic.parse;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.text.Letters;
import org.isnad.core.text.Span;

/**
 * Groups tokens into sentences. A sentence ends at a full stop, question or exclamation mark, at a
 * line end and at a gap of several spaces, which some pages leave between paragraphs. A full stop
 * after an initial ({@code د.}) or between digits ends nothing. A stretch without any end is cut,
 * at punctuation where there is some.
 */
final class SentenceSplitter {

  /** More words than any sentence that a person writes; a guard against text without stops. */
  static final int LONGEST = 250;

  private static final String ENDS = ".!?؟…۔";
  private static final int PARAGRAPH_GAP = 4;

  private final String text;
  private final List<Span> tokens;

  private SentenceSplitter(String text, List<Span> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The sentences as ranges of token indexes, half-open. */
  static List<Span> split(String text, List<Span> tokens) {
    return new SentenceSplitter(text, tokens).split();
  }

  private List<Span> split() {
    List<Span> out = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      if (last || endsAfter(i) || isTooLong(first, i)) {
        out.add(new Span(first, i + 1));
        first = i + 1;
      }
    }
    return out;
  }

  private boolean isTooLong(int first, int at) {
    int length = at + 1 - first;
    return length >= LONGEST * 2 || (length >= LONGEST && isPunctuation(at));
  }

  private boolean endsAfter(int i) {
    if (isParagraphEnd(tokens.get(i).end(), tokens.get(i + 1).begin())) {
      return true;
    }
    if (isEndMark(i + 1) || isClosing(i + 1)) {
      return false;
    }
    int mark = i;
    while (mark > 0 && isClosing(mark)) {
      mark--;
    }
    return isEndMark(mark) && endsHere(mark) && !isGap(mark) && (mark < i || !isAbbreviation(i));
  }

  /** Dots in brackets, where a quotation leaves words out. */
  private boolean isGap(int mark) {
    int at = mark;
    while (at > 0 && isEndMark(at)) {
      at--;
    }
    return charAt(at) == '(' && mark + 1 < tokens.size() && charAt(mark + 1) == ')';
  }

  private boolean endsHere(int mark) {
    boolean glued = isGlued(tokens.get(mark).end(), tokens.get(mark + 1).begin());
    boolean number = isDigitOrLatin(mark - 1) && isDigitOrLatin(mark + 1);
    return !(glued && (number || isAcronym(mark)));
  }

  /** Nothing between, or marks of writing direction that a reader does not see. */
  private boolean isGlued(int end, int begin) {
    return text.substring(end, begin).chars().allMatch(c -> c >= '\u200E' && c <= '\u200F');
  }

  /** Letters spelt out with dots between them: two short words, as in a company's name. */
  private boolean isAcronym(int mark) {
    return mark > 0
        && isWord(mark - 1)
        && isWord(mark + 1)
        && tokens.get(mark - 1).length() <= 4
        && tokens.get(mark + 1).length() <= 5
        && charAt(mark + 1) != 'و';
  }

  private boolean isAbbreviation(int mark) {
    return charAt(mark) == '.' && mark > 0 && isInitial(mark - 1);
  }

  private boolean isInitial(int i) {
    Span token = tokens.get(i);
    boolean alone = i == 0 || tokens.get(i - 1).end() < token.begin() || !isWord(i - 1);
    return token.length() == 1 && Letters.isArabicLetter(text.charAt(token.begin())) && alone;
  }

  private boolean isDigitOrLatin(int i) {
    if (i < 0) {
      return false;
    }
    char c = text.charAt(tokens.get(i).begin());
    return Character.isDigit(c) || (Character.isLetter(c) && !Letters.isArabicLetter(c));
  }

  private boolean isParagraphEnd(int end, int begin) {
    if (begin - end >= PARAGRAPH_GAP) {
      return true;
    }
    for (int i = end; i < begin; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  private boolean isClosing(int i) {
    return i < tokens.size() && (isQuote(i) || charAt(i) == ')' || charAt(i) == ']') && !opens(i);
  }

  /** A quotation mark with space before it and none behind opens what follows. */
  private boolean opens(int i) {
    boolean spaceBefore = i > 0 && tokens.get(i - 1).end() < tokens.get(i).begin();
    boolean wordBehind =
        i + 1 < tokens.size() && tokens.get(i).end() == tokens.get(i + 1).begin() && isWord(i + 1);
    return "«“‹".indexOf(charAt(i)) >= 0 || (spaceBefore && wordBehind);
  }

  private boolean isQuote(int i) {
    return Letters.isQuote(charAt(i));
  }

  private boolean isEndMark(int i) {
    return ENDS.indexOf(charAt(i)) >= 0;
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(text.charAt(tokens.get(i).begin()));
  }

  private boolean isPunctuation(int i) {
    return !isWord(i);
  }

  private char charAt(int i) {
    return text.charAt(tokens.get(i).begin());
  }
}
