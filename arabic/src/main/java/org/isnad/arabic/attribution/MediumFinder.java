package org.isnad.arabic.attribution;

import java.util.Optional;
import org.isnad.core.text.Span;

/**
 * Finds the phrase that tells through what something was said: "in a statement", "at a meeting".
 */
final class MediumFinder {

  private final SourceHeads heads;
  private final WordClasses classes;
  private final NounPhrases phrases;

  MediumFinder(SourceHeads heads, WordClasses classes, NounPhrases phrases) {
    this.heads = heads;
    this.classes = classes;
    this.phrases = phrases;
  }

  /** Where in the text the medium of an act stands, without its preposition. */
  Optional<Span> of(Passage passage, Draft draft) {
    int cue = draft.cue().word();
    int content = draft.cover().begin();
    int end = content > cue ? content : passage.sentenceEnd(cue);
    for (int at = cue + 1; at + 1 < end; at++) {
      if (isMedium(passage, at)) {
        int phraseEnd = phrases.end(passage, at + 1, end);
        return phraseEnd > at + 1 ? Optional.of(passage.span(at + 1, phraseEnd)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isMedium(Passage passage, int at) {
    int noun = at + 1;
    return classes.isMedium(passage.folded(at))
        && passage.mention(noun) == null
        && (heads.isDocument(passage, noun) || classes.isOccasion(passage.folded(noun)));
  }
}
