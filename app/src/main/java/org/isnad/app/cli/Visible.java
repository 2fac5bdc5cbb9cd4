package org.isnad.app.cli;

import org.isnad.app.web.text.Display;

/** Foreign text on one line of a terminal, made as harmless as on the pages. */
final class Visible {

  private Visible() {}

  /** The text on one line: line ends and runs of spaces become one space. */
  static String line(String text) {
    return Display.plain(oneLine(text));
  }

  /** As {@link #line}, cut after a number of code units, at a space where there is one nearby. */
  static String line(String text, int longest) {
    String whole = oneLine(text);
    if (whole.length() <= longest) {
      return Display.plain(whole);
    }
    int space = whole.lastIndexOf(' ', longest);
    return Display.plain(whole.substring(0, space > longest / 2 ? space : longest)) + "…";
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\x1c-\\x1f\u0085\u00a0\u2028\u2029]+", " ").strip();
  }
}
