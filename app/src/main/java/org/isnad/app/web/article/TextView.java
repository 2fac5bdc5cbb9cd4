package org.isnad.app.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.app.web.text.Direction;
import org.isnad.app.web.text.Display;
import org.isnad.app.web.text.Mark;
import org.isnad.app.web.text.Segment;
import org.isnad.app.web.text.TextSegments;
import org.isnad.core.text.Span;

/** Turns one page of a text and what was found in it into paragraphs of flat elements. */
final class TextView {

  private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\u0085\\u2028\\u2029]+\\s*");

  private final String text;
  private final List<? extends Mark> marks;
  private final WordsMaker maker;

  TextView(String text, List<? extends Mark> marks, WordsMaker maker) {
    this.text = text;
    this.marks = marks;
    this.maker = maker;
  }

  /** The paragraphs of one page. */
  List<Paragraph> paragraphs(Span page) {
    List<Paragraph> out = new ArrayList<>();
    Display display = new Display(text, page);
    Matcher ends = LINE_ENDS.matcher(text).region(page.begin(), page.end());
    int begin = page.begin();
    while (ends.find()) {
      out.add(paragraph(new Span(begin, ends.start()), ends.group(), display));
      begin = ends.end();
    }
    if (begin < page.end()) {
      out.add(paragraph(new Span(begin, page.end()), "", display));
    }
    return out;
  }

  private Paragraph paragraph(Span line, String gap, Display display) {
    List<Words> words = new ArrayList<>();
    for (Segment segment : TextSegments.of(line, marks)) {
      if (!segment.span().isEmpty()) {
        words.add(maker.words(segment, display.glyphs(segment.span())));
      }
    }
    return new Paragraph(line.begin(), Direction.of(line.of(text)), words, gap);
  }
}
