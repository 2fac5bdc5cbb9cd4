package org.isnad.app.web.article;

import org.isnad.app.web.text.Direction;
import org.isnad.app.web.text.Display;

/**
 * Somebody or something by name, in the text's letters and in Latin ones.
 *
 * @param original as the text calls it
 * @param latin null where it is not known or the same
 * @param profile the address of its page, null where it has none
 */
public record Called(String original, String latin, String profile) {

  public Called {
    boolean said = latin == null || latin.isBlank() || latin.equals(original);
    latin = said ? null : Display.plain(latin);
    original = Display.plain(original);
  }

  /** A name of which only the text's letters are known. */
  public static Called of(String original) {
    return new Called(original, null, null);
  }

  /** The language tag that a screen reader needs; null for Latin letters. */
  public String lang() {
    return Direction.hasArabic(original) ? "ar" : null;
  }
}
