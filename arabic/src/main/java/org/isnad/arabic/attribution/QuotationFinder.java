package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Letters;

/**
 * Pairs quotation marks of every kind. The spaces around a mark tell whether it opens or closes,
 * for writers mix the marks up; where spaces do not tell, its shape does; a straight mark at last
 * opens where none is open. A quotation that nobody closes ends with its sentence.
 */
final class QuotationFinder {

  private static final int LONGEST = 700;

  /** Prepositions, conjunctions and the article, as they stand before a noun in marks. */
  private static final Set<String> PREFIXES = Set.of("ل", "ب", "و", "ك", "ف", "ال", "لل", "بال");

  private final ParsedText text;
  private final List<Word> words;
  private final int[] sentenceEnds;
  private final List<Quotation> found = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();

  private QuotationFinder(ParsedText text, int[] sentenceEnds) {
    this.text = text;
    this.words = text.words();
    this.sentenceEnds = sentenceEnds;
  }

  /** All quotations of a text, in the order of their opening marks. */
  static List<Quotation> find(ParsedText text, int[] sentenceEnds) {
    QuotationFinder finder = new QuotationFinder(text, sentenceEnds);
    for (int i = 0; i < finder.words.size(); i++) {
      finder.closeWhatRunsTooLong(i);
      if (Letters.isQuote(finder.mark(i))) {
        finder.accept(i);
      }
    }
    finder.closeAll();
    finder.found.sort(Comparator.comparingInt(Quotation::open));
    return List.copyOf(finder.found);
  }

  private void accept(int i) {
    if (opens(i)) {
      if (!open.isEmpty() && mark(last()) == mark(i) && !followsPrefix(i)) {
        closeUnended(last());
        open.remove(open.size() - 1);
      }
      open.add(i);
    } else if (!open.isEmpty()) {
      found.add(new Quotation(open.remove(open.size() - 1), i));
    }
  }

  private boolean opens(int i) {
    boolean spaceBefore = i == 0 || words.get(i - 1).span().end() < words.get(i).span().begin();
    boolean spaceAfter =
        i + 1 == words.size() || words.get(i).span().end() < words.get(i + 1).span().begin();
    boolean punctuationAfter = i + 1 < words.size() && isStop(mark(i + 1));
    boolean tellsOpen = (spaceBefore || followsBracket(i)) && !spaceAfter && !punctuationAfter;
    boolean tellsClose = !spaceBefore && !followsBracket(i) && (spaceAfter || punctuationAfter);
    if (tellsOpen != tellsClose) {
      return tellsOpen;
    }
    return open.isEmpty() || "«“‹„‘‟{﴿".indexOf(mark(i)) >= 0 || followsPrefix(i);
  }

  /** A mark between a preposition or article and its noun: to "the Cup". */
  private boolean followsPrefix(int i) {
    return i > 1
        && PREFIXES.contains(words.get(i - 1).folded())
        && words.get(i - 2).span().end() < words.get(i - 1).span().begin()
        && words.get(i - 1).span().end() == words.get(i).span().begin();
  }

  private boolean followsBracket(int i) {
    return i > 0 && "(:[".indexOf(mark(i - 1)) >= 0;
  }

  private static boolean isStop(char c) {
    return ".,،;؛:!?؟)]".indexOf(c) >= 0;
  }

  private void closeWhatRunsTooLong(int i) {
    while (!open.isEmpty() && i - last() > LONGEST) {
      closeUnended(open.remove(open.size() - 1));
    }
  }

  private void closeAll() {
    open.forEach(this::closeUnended);
  }

  private void closeUnended(int opening) {
    found.add(new Quotation(opening, sentenceEnds[opening]));
  }

  private int last() {
    return open.get(open.size() - 1);
  }

  private char mark(int i) {
    return text.text().charAt(words.get(i).span().begin());
  }
}
