package org.isnad.core.text;

import java.util.Comparator;

/**
 * A half-open stretch of a text, in UTF-16 code units, as Java and JavaScript count.
 *
 * @param begin offset of the first code unit; not negative
 * @param end offset after the last code unit; not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder());

  /**
   * Refuses offsets that no text can have.
   *
   * @throws IllegalArgumentException naming the offsets, if they are negative or crossed
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span runs from " + begin + " to " + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether {@code other} lies wholly inside this span (an equal span does). */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * The words that stand here.
   *
   * @throws IndexOutOfBoundsException if the text ends before this span does
   */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** The same stretch without the white space at its two ends. */
  public Span trim(CharSequence text) {
    int b = begin;
    int e = end;
    while (b < e && Character.isWhitespace(text.charAt(b))) {
      b++;
    }
    while (e > b && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    return new Span(b, e);
  }

  /** Earlier first; of two that begin together the longer first. */
  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }
}
