package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.core.text.Span;

/**
 * Finds who speaks in a message that somebody else received: "the minister received a call from the
 * mayor, in which he voiced his regret".
 */
final class Senders {

  /** "In it", "during it": the clause tells of what the message held. */
  private static final Pattern IN_IT = Pattern.compile("(في|خلال)(ه|ها|هما)");

  /** How many words may stand between the message and the preposition before its sender. */
  private static final int NEAR = 6;

  private final WordClasses classes;
  private final SourceHeads heads;
  private final NounPhrases phrases;

  Senders(SourceHeads heads, WordClasses classes, NounPhrases phrases) {
    this.heads = heads;
    this.classes = classes;
    this.phrases = phrases;
  }

  /** Whether the clause of a cue tells of what a document or an occasion held. */
  static boolean isInIt(Passage passage, int cue) {
    return IN_IT.matcher(passage.folded(cue + 1)).matches();
  }

  /** The words for the sender of the message nearest before a cue in its sentence. */
  Optional<Span> of(Passage passage, int cue) {
    for (int at = cue - 1; at > passage.sentenceStart(cue); at--) {
      if (classes.isMessage(passage.folded(at))) {
        return behind(passage, at, cue);
      }
    }
    return Optional.empty();
  }

  private Optional<Span> behind(Passage passage, int message, int cue) {
    for (int at = message + 1; at < Math.min(cue - 1, message + 1 + NEAR); at++) {
      if (passage.folded(at).equals("من") && heads.isSourceLike(passage, at + 1)) {
        return Optional.of(new Span(at + 1, phrases.end(passage, at + 1, cue)))
            .filter(words -> words.length() > 0);
      }
    }
    return Optional.empty();
  }
}
