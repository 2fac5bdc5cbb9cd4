package org.isnad.arabic.sentences;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/** The words of a record's text at a place and around it. */
final class Words {

  private static final Set<String> BEFORE_NAMES =
      Set.of("الي", "علي", "من", "مع", "في", "عن", "ضد", "امام", "بين", "نحو", "وراء", "خلف");

  private Words() {}

  /** The words at a place on one line. */
  static String of(SourcedRecord record, Span span) {
    return span.of(record.text()).replaceAll("\\s+", " ").replaceAll("[«»]", "").strip();
  }

  /** The next words after a place, folded. */
  static List<String> after(SourcedRecord record, Span span, int count) {
    int end = Math.min(record.text().length(), span.end() + 120);
    return split(record.text().substring(span.end(), end)).stream().limit(count).toList();
  }

  /** The last words before a place, folded, the nearest last; a word it is a part of is cut. */
  static List<String> before(SourcedRecord record, Span span, int count) {
    String sentence =
        record.sentences().stream()
            .filter(s -> s.contains(span.begin()))
            .findFirst()
            .map(s -> record.text().substring(s.begin(), span.begin()))
            .orElse("");
    List<String> all = split(sentence.substring(Math.max(0, sentence.length() - 120)));
    return all.subList(Math.max(0, all.size() - count), all.size());
  }

  /** What is written together with a place and before it, folded; empty where nothing is. */
  static String prefix(SourcedRecord record, Span span) {
    int from = span.begin();
    while (from > 0 && Character.isLetter(record.text().charAt(from - 1))) {
      from--;
    }
    return Folding.fold(record.text().substring(from, span.begin()));
  }

  /** The preposition before a party, folded; empty where there is none. */
  static Optional<String> preposition(SourcedRecord record, Party party) {
    if (party == null || party.span() == null) {
      return Optional.empty();
    }
    String prefix = prefix(record, party.span());
    if (prefix.equals("ل") || prefix.equals("ب")) {
      return Optional.of(prefix);
    }
    List<String> before = before(record, party.span(), 1);
    return prefix.isEmpty() && !before.isEmpty() && BEFORE_NAMES.contains(before.get(0))
        ? Optional.of(before.get(0))
        : Optional.empty();
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("[\\s\\p{Punct}،؛؟«»“”…]+"))
        .filter(word -> !word.isEmpty())
        .map(Folding::fold)
        .toList();
  }
}
