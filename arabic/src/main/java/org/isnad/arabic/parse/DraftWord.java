package org.isnad.arabic.parse;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.text.Folding;
import org.isnad.core.text.Span;

/** A word whose pieces are known and whose tags are not yet. */
record DraftWord(Span token, List<Span> spans, List<String> forms) {

  private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك", "س", "ا", "لل");

  static DraftWord single(Span token, String form) {
    return new DraftWord(token, List.of(token), List.of(form));
  }

  Word finish(int index, String text, List<TaggedWord> tags) {
    List<Segment> segments = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      segments.add(new Segment(spans.get(i), forms.get(i), tag(text, spans.get(i), tags.get(i))));
    }
    String surface = token.of(text);
    return new Word(index, token, surface, Folding.fold(surface), segments, stem());
  }

  private static String tag(String text, Span span, TaggedWord tagged) {
    int first = text.codePointAt(span.begin());
    if (Character.isDigit(first)) {
      return "CD";
    }
    return Character.isLetter(first) ? tagged.tag() : "PUNC";
  }

  /** The first piece that is no proclitic; the last one where all look like proclitics. */
  private int stem() {
    int stem = 0;
    while (stem < forms.size() - 1 && PROCLITICS.contains(forms.get(stem))) {
      stem++;
    }
    return stem;
  }
}
