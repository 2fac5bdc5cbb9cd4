package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.text.Span;

/** A sentence with stretches marked by square brackets. */
record Marked(String text, List<Span> spans) {

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        begin = text.length();
      } else if (c == ']') {
        spans.add(new Span(begin, text.length()));
      } else {
        text.append(c);
      }
    }
    return new Marked(text.toString(), spans);
  }

  List<String> words() {
    return spans.stream().map(s -> s.of(text)).toList();
  }
}
