package org.isnad.app.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes foreign text safe to show on a terminal: links are defanged, and whatever would be
 * invisible there (control codes, bidirectional controls, lone surrogates) is spelled out.
 */
final class Visible {

  private static final Pattern LINK =
      Pattern.compile("(?i)\\b(?:(https?|ftp)://|www\\.)[^\\s\u200e\u200f]+");

  private Visible() {}

  /** The text on one line: line ends and runs of spaces become one space. */
  static String line(String text) {
    return defanged(spelledOut(text.replaceAll("[\\s\u00a0]+", " ").strip()));
  }

  /** As {@link #line}, cut after a number of code units, at a space where there is one nearby. */
  static String line(String text, int longest) {
    String whole = text.replaceAll("[\\s\u00a0]+", " ").strip();
    if (whole.length() <= longest) {
      return line(whole);
    }
    int space = whole.lastIndexOf(' ', longest);
    return line(whole.substring(0, space > longest / 2 ? space : longest)) + "…";
  }

  private static String defanged(String text) {
    Matcher links = LINK.matcher(text);
    return links.replaceAll(
        link ->
            Matcher.quoteReplacement(
                link.group()
                    .replaceAll("(?i)^(h)tt", "$1xx")
                    .replaceAll("(?i)^ftp", "fxp")
                    .replace(".", "[.]")));
  }

  private static String spelledOut(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (isHarmful(c)) {
      out.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR -> true;
      case Character.FORMAT -> c != '\u200c' && c != '\u200d';
      default -> false;
    };
  }
}
