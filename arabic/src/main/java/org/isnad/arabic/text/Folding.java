package org.isnad.arabic.text;

import java.util.Arrays;
import org.isnad.core.text.Span;

/**
 * A folded view of a text with the way back: spellings that writers mix are one, marks are gone,
 * and every offset of the view tells where it stands in the original.
 *
 * @see Letters#fold(char)
 */
public final class Folding {

  private final String view;
  private final int[] origins;

  private Folding(String view, int[] origins) {
    this.view = view;
    this.origins = origins;
  }

  /** The folded view of a text. */
  public static Folding of(CharSequence text) {
    StringBuilder view = new StringBuilder(text.length());
    int[] origins = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Letters.isMark(c)) {
        origins[view.length()] = i;
        view.append(Letters.fold(c));
      }
    }
    origins[view.length()] = text.length();
    return new Folding(view.toString(), Arrays.copyOf(origins, view.length() + 1));
  }

  /** The folded form of a word or phrase, where nobody needs the way back. */
  public static String fold(CharSequence text) {
    StringBuilder view = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Letters.isMark(c)) {
        view.append(Letters.fold(c));
      }
    }
    return view.toString();
  }

  public String view() {
    return view;
  }

  /** Where a stretch of the view stands in the original, marks on its last letter included. */
  public Span origin(Span inView) {
    if (inView.isEmpty()) {
      return new Span(origins[inView.begin()], origins[inView.begin()]);
    }
    return new Span(origins[inView.begin()], origins[inView.end()]);
  }
}
