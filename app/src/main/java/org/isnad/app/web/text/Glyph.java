package org.isnad.app.web.text;

/** A piece of text as it is displayed. */
public sealed interface Glyph {

  /** Words to be shown as they are; the page escapes them. */
  record Plain(String text) implements Glyph {}

  /**
   * A character that cannot be seen but bends what is, shown as a labelled box in its place.
   *
   * @param label its short name, as in {@code RLO}
   * @param code its code point, as in {@code U+202E}
   */
  record Sign(String label, String code) implements Glyph {}
}
