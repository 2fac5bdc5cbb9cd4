package org.isnad.app.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.app.web.text.Display;
import org.isnad.core.text.Span;

/**
 * Words that a reader chose on an article's page, as the page sends them: {@code
 * PARAGRAPH:SHOWN-PARAGRAPH:SHOWN}, the paragraph's offset in the text and how much of what is
 * displayed lies before the place.
 */
final class Stretch {

  private static final Pattern STRETCH =
      Pattern.compile("(\\d{1,9}):(\\d{1,9})-(\\d{1,9}):(\\d{1,9})");

  private Stretch() {}

  /** Where they stand in the text; empty where nothing sensible was sent. */
  static Optional<Span> of(String text, String written) {
    Matcher m = STRETCH.matcher(written.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    int begin = offset(text, m.group(1), m.group(2));
    int end = offset(text, m.group(3), m.group(4));
    Span span = new Span(Math.min(begin, end), Math.max(begin, end)).trim(text);
    return span.isEmpty() ? Optional.empty() : Optional.of(span);
  }

  private static int offset(String text, String paragraph, String shown) {
    int begin = Math.min(Integer.parseInt(paragraph), text.length());
    return new Display(text, new Span(begin, text.length())).offset(begin, Integer.parseInt(shown));
  }
}
