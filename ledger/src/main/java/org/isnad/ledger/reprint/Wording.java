package org.isnad.ledger.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.text.Folding;
import org.isnad.core.text.Span;

/**
 * The words of a text as copies are compared by: runs of letters or digits, folded, so that
 * spelling, marks and line ends make no difference.
 *
 * @param words folded
 * @param spans where each word stands in the unchanged text
 */
public record Wording(List<String> words, List<Span> spans) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  public Wording {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  /** The words of a text, in order. */
  public static Wording of(String text) {
    Folding folded = Folding.of(text);
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Matcher word = WORD.matcher(folded.view());
    while (word.find()) {
      words.add(word.group());
      spans.add(folded.origin(new Span(word.start(), word.end())));
    }
    return new Wording(words, spans);
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /** The stretch of the text from one word to another, both included. */
  public Span span(int first, int last) {
    return new Span(spans.get(first).begin(), spans.get(last).end());
  }
}
