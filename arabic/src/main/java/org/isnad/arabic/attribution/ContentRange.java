package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.text.Span;

/** Where a cue's content ends when nothing else in the sentence ends it sooner. */
final class ContentRange {

  /** How many words in quotation marks may be no more than a name. */
  private static final int NAME = 2;

  private ContentRange() {}

  /** The ranges of a content that begins at a word; its quotation, or the rest of the sentence. */
  static List<Span> from(Passage passage, int begin) {
    Quotation quotation = passage.openedAt(begin);
    if (quotation != null && quotation.length() > 0 && !isFirstWord(passage, quotation)) {
      return quoted(passage, quotation);
    }
    return List.of(rest(passage, begin));
  }

  /** Behind a colon, a name in quotation marks with which the words said only begin. */
  private static boolean isFirstWord(Passage passage, Quotation quotation) {
    int behind = quotation.close() + 1;
    return quotation.length() <= NAME
        && passage.mark(quotation.open() - 1) == ':'
        && behind < passage.sentenceEnd(quotation.open())
        && !passage.isPunctuation(behind);
  }

  /** The rest of the sentence from a word on, or of the quotation it stands in. */
  static Span rest(Passage passage, int begin) {
    return new Span(begin, Math.max(begin + 1, restOfSentence(passage, begin)));
  }

  /** A quotation, with those that follow it at once; nothing where the marks hold no word. */
  static List<Span> quoted(Passage passage, Quotation quotation) {
    List<Span> out = new ArrayList<>();
    Quotation next = quotation;
    while (next != null && next.length() > 0) {
      out.add(new Span(next.open() + 1, next.close()));
      next = adjoining(passage, next);
    }
    return out.size() < 2
        ? out
        : List.of(new Span(out.get(0).begin(), out.get(out.size() - 1).end()));
  }

  private static Quotation adjoining(Passage passage, Quotation quotation) {
    int at = quotation.close() + 1;
    if (at < passage.size() && passage.mark(at) == '.') {
      at++;
    }
    boolean sameLine = at < passage.size() && !passage.startsParagraph(at);
    return sameLine ? passage.openedAt(at) : null;
  }

  /** Whether the content is closed by quotation marks of its own. */
  static boolean isBounded(Passage passage, int begin) {
    return passage.openedAt(begin) != null;
  }

  private static int restOfSentence(Passage passage, int begin) {
    int end = sentenceRest(passage, begin);
    return passage.quotation(begin) != null ? end : withoutMarks(passage, begin, end);
  }

  /**
   * Where the sentence of a word ends, with a quotation that runs on behind it; inside a quotation
   * at its end at the latest.
   */
  static int sentenceRest(Passage passage, int at) {
    Quotation around = passage.quotation(at);
    int end = passage.sentenceEnd(at);
    if (around != null) {
      return Math.min(end, around.close());
    }
    for (int i = at; i < end; i++) {
      Quotation inner = passage.openedAt(i);
      if (inner != null && inner.close() > end) {
        end = inner.close();
      }
    }
    return end;
  }

  /** The end of a range without the punctuation at its end; a closing quotation mark stays. */
  static int withoutMarks(Passage passage, int begin, int end) {
    int at = end;
    while (at > begin + 1
        && passage.isPunctuation(at - 1)
        && !passage.isQuoteMark(at - 1)
        && passage.mark(at - 1) != ')') {
      at--;
    }
    return at;
  }
}
