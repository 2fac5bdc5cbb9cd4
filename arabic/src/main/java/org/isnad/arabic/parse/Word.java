package org.isnad.arabic.parse;

import java.util.List;
import org.isnad.core.text.Span;

/**
 * A word as printed between spaces, or one mark of punctuation.
 *
 * @param index its place in {@link ParsedText#words()}
 * @param surface the letters in the text
 * @param folded its folded form, by which lexicons find it (see {@code Folding})
 * @param segments clitics and stem in reading order; never empty
 * @param stem the index of the stem in {@code segments}
 */
public record Word(
    int index, Span span, String surface, String folded, List<Segment> segments, int stem) {

  public Word {
    segments = List.copyOf(segments);
  }

  /** The stem's tag, {@code PUNC} for punctuation, {@code CD} for digits. */
  public String tag() {
    return segments.get(stem).tag();
  }

  public Span stemSpan() {
    return segments.get(stem).span();
  }

  public boolean isPunctuation() {
    return tag().equals("PUNC");
  }

  /** Tagged as a name. */
  public boolean isProper() {
    return tag().endsWith("NNP") || tag().endsWith("NNPS");
  }

  /** Tagged as a finite verb. */
  public boolean isVerb() {
    return tag().startsWith("VB") && !tag().equals("VBG");
  }

  /** Whether the word's folded form is this one. */
  public boolean is(String form) {
    return folded.equals(form);
  }

  /** Whether a prefix segment has this folded form. */
  public boolean hasPrefix(String form) {
    for (int i = 0; i < stem; i++) {
      if (segments.get(i).form().equals(form)) {
        return true;
      }
    }
    return false;
  }
}
