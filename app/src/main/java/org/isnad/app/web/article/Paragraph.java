package org.isnad.app.web.article;

import java.util.List;
import org.isnad.app.web.text.Direction;

/**
 * A line of the text as it was written.
 *
 * @param begin its offset in the text
 * @param gap the line ends after it, so that the page's text stays the article's text
 */
public record Paragraph(int begin, Direction direction, List<Words> words, String gap) {

  public Paragraph {
    words = List.copyOf(words);
  }
}
