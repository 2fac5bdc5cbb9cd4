package org.isnad.arabic.attribution;

import java.util.Optional;
import org.isnad.core.record.Act;
import org.isnad.core.text.Span;

/** Finds captions and turns of an interview: a line that begins "So-and-so: …". */
final class CaptionDrafts {

  private static final int LONGEST = 10;

  /** How many words may stand before a colon and a quotation. */
  private static final int LONGEST_BEFORE_QUOTATION = 25;

  private final SourceHeads heads;
  private final NounPhrases phrases;

  CaptionDrafts(SourceHeads heads, NounPhrases phrases) {
    this.heads = heads;
    this.phrases = phrases;
  }

  /** The attribution of a sentence that begins with its source and a colon. */
  Optional<Draft> at(Passage passage, int sentenceStart) {
    int end = passage.sentenceEnd(sentenceStart);
    boolean first = sentenceStart == 0;
    for (int at = sentenceStart; at < Math.min(end - 1, sentenceStart + LONGEST); at++) {
      if (passage.mark(at) == ':') {
        return isSource(passage, sentenceStart, at) && !first
            ? Optional.of(draft(passage, sentenceStart, at))
            : Optional.empty();
      }
      if (passage.word(at).isVerb() && passage.mention(at) == null) {
        break;
      }
    }
    return described(passage, sentenceStart, end);
  }

  /** "So-and-so, head of this and that: "…"": a description in commas before a quotation. */
  private Optional<Draft> described(Passage passage, int start, int end) {
    boolean named = passage.mention(start) != null && passage.isActor(start);
    int limit = Math.min(end - 1, start + LONGEST_BEFORE_QUOTATION);
    for (int at = start; named && at < limit; at++) {
      if (passage.mark(at) == ':') {
        boolean quotes = passage.openedAt(at + 1) != null && passage.openedAt(at + 1).length() > 4;
        int source = phrases.end(passage, start, at);
        return quotes && passage.isComma(source)
            ? Optional.of(draft(passage, start, source, at))
            : Optional.empty();
      }
      if (passage.word(at).isVerb() && passage.mention(at) == null) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isSource(Passage passage, int start, int colon) {
    boolean dated = false;
    for (int i = start; i < colon; i++) {
      dated |= passage.isTime(i) || passage.word(i).tag().equals("CD");
    }
    boolean within =
        passage.quotation(colon) != null || passage.folded(colon - 1).matches("هم|هي|هو");
    return colon > start
        && !dated
        && !within
        && (passage.isActor(start) || heads.isPerson(passage, start))
        && colon - start <= 8;
  }

  private static Draft draft(Passage passage, int start, int colon) {
    return draft(passage, start, colon, colon);
  }

  private static Draft draft(Passage passage, int start, int sourceEnd, int colon) {
    CueReading reading = CueReading.phrase(":", Act.SAY);
    Cue cue = new Cue(colon, passage.word(colon).span(), reading, false, false);
    return new Draft(
        cue,
        new SourceGuess.Named(new Span(start, sourceEnd)),
        ContentRange.from(passage, colon + 1),
        true,
        "caption",
        0.7);
  }
}
