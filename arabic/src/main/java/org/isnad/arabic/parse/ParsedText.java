package org.isnad.arabic.parse;

import java.util.List;
import org.isnad.core.text.Span;

/**
 * A text with its sentences and words, over which all annotators work.
 *
 * @param text exactly as read
 * @param words all words of all sentences; {@code words.get(i).index() == i}
 */
public record ParsedText(String text, List<Sentence> sentences, List<Word> words) {

  public ParsedText {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }

  /** The words that a span touches, in reading order. */
  public List<Word> wordsIn(Span span) {
    int first = firstEndingAfter(span.begin());
    int last = first;
    while (last < words.size() && words.get(last).span().begin() < span.end()) {
      last++;
    }
    return words.subList(first, last);
  }

  /** The index of the first word that ends after an offset; the number of words if none does. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
