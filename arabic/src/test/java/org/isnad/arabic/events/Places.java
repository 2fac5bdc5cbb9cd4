package org.isnad.arabic.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.core.text.Span;

/** Finds marked words in a sentence; the set gives the words and not where they stand. */
record Places(String text) {

  private static final String BEGIN = "(?<![\\p{L}\\p{M}](?=[\\p{L}\\p{M}]))";
  private static final String END = "(?!(?<=[\\p{L}\\p{M}])[\\p{L}\\p{M}])";

  /**
   * Where words stand: in a row, everywhere they do; else one by one in their order, as near
   * together as can be; empty where they do not.
   */
  List<Span> of(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Span> rows =
        matches(words.stream().map(Places::whole).collect(Collectors.joining("\\s*")));
    return rows.isEmpty() ? inOrder(words) : rows;
  }

  private List<Span> inOrder(List<String> words) {
    return matches(whole(words.get(0))).stream()
        .map(first -> from(first, words))
        .filter(found -> found.size() == words.size())
        .min(Comparator.comparingInt(f -> f.get(f.size() - 1).end() - f.get(0).begin()))
        .orElse(List.of());
  }

  private List<Span> from(Span first, List<String> words) {
    List<Span> out = new ArrayList<>(List.of(first));
    for (String word : words.subList(1, words.size())) {
      int after = out.get(out.size() - 1).end();
      matches(whole(word)).stream()
          .filter(span -> span.begin() >= after)
          .findFirst()
          .ifPresent(out::add);
    }
    return out;
  }

  /** A pattern for a word or mark that is no part of a longer word. */
  private static String whole(String word) {
    return BEGIN + Pattern.quote(word) + END;
  }

  private List<Span> matches(String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(Places::span).toList();
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }
}
