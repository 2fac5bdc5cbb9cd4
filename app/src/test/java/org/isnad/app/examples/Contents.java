package org.isnad.app.examples;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.text.Span;

/** Content compared by its letters, without the marks and particles at its borders. */
final class Contents {

  private static final String MARKS = " \t\r\n\u00a0،,.:;؛«»\"'“”()[]-–";
  private static final List<String> PARTICLES =
      List.of("أن ", "إن ", "بأن ", "ان ", "بان ", "أنّ ", "إنّ ");

  private Contents() {}

  /** The share of letters that both hold among those that either holds (Jaccard). */
  static double overlap(String text, List<Span> one, List<Span> other) {
    BitSet both = letters(text, one);
    BitSet either = letters(text, one);
    BitSet second = letters(text, other);
    both.and(second);
    either.or(second);
    return (double) both.cardinality() / Math.max(1, either.cardinality());
  }

  /** Its first words. */
  static String beginning(String text, List<Span> content) {
    Stream<String> words = Stream.of(content.get(0).of(text).strip().split("\\s+"));
    return String.join(" ", words.limit(7).toList());
  }

  private static BitSet letters(String text, List<Span> spans) {
    BitSet out = new BitSet();
    for (Span span : spans) {
      Span bare = trimmed(text, span);
      out.set(bare.begin(), bare.end());
    }
    return out;
  }

  private static Span trimmed(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && MARKS.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String particle : PARTICLES) {
      boolean led = text.startsWith(particle, begin) && begin + particle.length() <= end;
      begin += led ? particle.length() : 0;
    }
    return new Span(begin, end);
  }
}
