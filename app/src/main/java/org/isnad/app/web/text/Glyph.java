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

  /**
   * Letters of a word that looks like another one.
   *
   * @param label what is odd about the word, in short; null where the word goes on behind these
   * @param names the odd letters as Unicode calls them
   */
  record Alike(String text, String label, String names) implements Glyph {}
}
