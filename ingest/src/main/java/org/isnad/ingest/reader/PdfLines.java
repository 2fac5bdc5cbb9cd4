package org.isnad.ingest.reader;

import java.util.List;

/**
 * Mends what a page's layout does to running text: lines that end only at the margin are joined,
 * and brackets that stand mirrored in right-to-left lines are turned back.
 *
 * <p>A pdf holds glyphs, and the glyph of an opening bracket in Arabic is that of a closing one in
 * Latin; whether the file says which was meant depends on the program that wrote it. The text's own
 * majority decides: an opening bracket follows a blank and touches a word.
 */
final class PdfLines {

  private static final List<String> PAIRS = List.of("()", "[]", "\u00ab\u00bb");
  private static final String ENDS = ".!?:;\u061f\u061b";
  private static final double FULL = 0.75;

  private PdfLines() {}

  static String mended(String extracted) {
    List<String> lines =
        extracted.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line).append(runsOn(line, width) ? ' ' : '\n');
    }
    return turned(text.toString().strip());
  }

  /** A line as long as the margins allow, with no end of a sentence at its own end. */
  private static boolean runsOn(String line, int width) {
    return line.length() >= FULL * width && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static String turned(String text) {
    String out = text;
    for (String pair : PAIRS) {
      char open = pair.charAt(0);
      char close = pair.charAt(1);
      if (openings(text, close) > openings(text, open)) {
        out = out.replace(open, '\ue000').replace(close, open).replace('\ue000', close);
      }
    }
    return out;
  }

  private static int openings(String text, char bracket) {
    int count = 0;
    for (int i = text.indexOf(bracket); i >= 0; i = text.indexOf(bracket, i + 1)) {
      boolean afterBlank = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      boolean touches = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      count += afterBlank && touches ? 1 : 0;
    }
    return count;
  }
}
