package org.isnad.arabic.parse;

import java.util.List;
import org.isnad.core.text.Span;

/**
 * A sentence: a stretch up to a full stop, question mark, exclamation mark or the end of a line.
 *
 * @param words its words and punctuation marks, in reading order; never empty
 */
public record Sentence(Span span, List<Word> words) {

  public Sentence {
    words = List.copyOf(words);
  }
}
