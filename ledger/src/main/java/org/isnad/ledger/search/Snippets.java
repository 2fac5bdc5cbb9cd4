package org.isnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.Snippet;

/**
 * Shows matched words in their context: the title if it matched, and the best places in the text.
 */
public final class Snippets {

  private static final int CONTEXT = 80;
  private static final int MOST = 3;

  private Snippets() {}

  /** The snippets for the matches of a document that a search found, in the order of the text. */
  public static List<Snippet> of(SourcedRecord record, List<Span> matches) {
    int titleBegin = Fields.titleBegin(record);
    List<Snippet> out = new ArrayList<>();
    List<Span> inTitle =
        matches.stream()
            .filter(m -> m.begin() >= titleBegin)
            .map(m -> new Span(m.begin() - titleBegin, m.end() - titleBegin))
            .toList();
    if (!inTitle.isEmpty()) {
      String title = record.document().title();
      out.add(new Snippet(Snippet.Field.TITLE, new Span(0, title.length()), title, inTitle));
    }
    out.addAll(inText(record.text(), matches.stream().filter(m -> m.end() < titleBegin).toList()));
    return out;
  }

  private static List<Snippet> inText(String text, List<Span> matches) {
    return windows(text, matches).stream()
        .sorted((a, b) -> Integer.compare(b.matches().size(), a.matches().size()))
        .limit(MOST)
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  /** Matches whose contexts touch share a window, as long as it does not grow too long. */
  private static List<Snippet> windows(String text, List<Span> matches) {
    List<Snippet> out = new ArrayList<>();
    List<Span> near = new ArrayList<>();
    for (Span match : matches) {
      if (!near.isEmpty() && match.end() - near.get(0).begin() > 2 * CONTEXT) {
        out.add(window(text, near));
        near.clear();
      }
      near.add(match);
    }
    if (!near.isEmpty()) {
      out.add(window(text, near));
    }
    return out;
  }

  private static Snippet window(String text, List<Span> matches) {
    int begin = wordBegin(text, matches.get(0).begin() - CONTEXT, matches.get(0).begin());
    int last = matches.get(matches.size() - 1).end();
    int end = wordEnd(text, last + CONTEXT, last);
    Span span = new Span(begin, end).trim(text);
    return new Snippet(Snippet.Field.TEXT, span, text.substring(span.begin(), span.end()), matches);
  }

  private static int wordBegin(String text, int at, int atMost) {
    if (at <= 0) {
      return 0;
    }
    int begin = at;
    while (begin < atMost && !Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private static int wordEnd(String text, int at, int atLeast) {
    if (at >= text.length()) {
      return text.length();
    }
    int end = at;
    while (end > atLeast && !Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
