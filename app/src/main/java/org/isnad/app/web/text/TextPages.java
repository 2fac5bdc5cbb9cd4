package org.isnad.app.web.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.text.Span;

/**
 * A long text cut into pages that a browser can bear, at the end of a line, a sentence or at least
 * a word where there is one.
 *
 * @param pages in order and without gaps; a text without words has one empty page
 */
public record TextPages(List<Span> pages) {

  /** About as many UTF-16 code units as a page holds. */
  public static final int SIZE = 12_000;

  public TextPages {
    pages = List.copyOf(pages);
  }

  /** The pages of a text. */
  public static TextPages of(String text) {
    List<Span> pages = new ArrayList<>();
    int begin = 0;
    while (text.length() - begin > SIZE + SIZE / 4) {
      int end = cut(text, begin + SIZE / 2, begin + SIZE);
      pages.add(new Span(begin, end));
      begin = end;
    }
    pages.add(new Span(begin, text.length()));
    return new TextPages(pages);
  }

  /** The number of the page that holds an offset, counted from 0. */
  public int holding(int offset) {
    int page = 0;
    while (page + 1 < pages.size() && pages.get(page).end() <= offset) {
      page++;
    }
    return page;
  }

  private static int cut(String text, int least, int most) {
    for (String ends : List.of("\n", ".!\u061F?", " ")) {
      for (int i = most; i > least; i--) {
        if (ends.indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }
}
