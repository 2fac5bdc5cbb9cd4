package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.core.text.Span;

/** Finds the paper of which a clause goes on to tell what it says: "a letter in which it says". */
final class Papers {

  private static final Set<String> IN_IT = Set.of("فيه", "فيها");

  /** "What it says in it" is a thing of its own. */
  private static final Set<String> WHAT =
      Set.of("ما", "وما", "بما", "كما", "مما", "لما", "فما", "عما");

  /** How many words may stand between a paper and the clause. */
  private static final int FAR = 30;

  private final SourceHeads heads;
  private final NounPhrases phrases;

  Papers(SourceHeads heads, NounPhrases phrases) {
    this.heads = heads;
    this.phrases = phrases;
  }

  /** Whether a pronoun behind a cue takes up a paper. */
  static boolean isTakenUp(Passage passage, int cue) {
    return cue + 1 < passage.sentenceEnd(cue) && IN_IT.contains(passage.folded(cue + 1));
  }

  /** The nearest words before a cue for a paper of the gender of the pronoun behind the cue. */
  Optional<Span> before(Passage passage, int cue) {
    int start = Math.max(passage.sentenceStart(cue), cue - FAR);
    if (!isTakenUp(passage, cue) || (cue > start && WHAT.contains(passage.folded(cue - 1)))) {
      return Optional.empty();
    }
    boolean feminine = passage.folded(cue + 1).equals("فيها");
    for (int at = cue - 1; at >= start; at--) {
      if (passage.mention(at) == null
          && heads.isDocument(passage, at)
          && isFeminine(passage, at) == feminine) {
        int end = Math.min(cue, phrases.end(passage, at, cue));
        return Optional.of(new Span(at, Math.max(at + 1, end)));
      }
    }
    return Optional.empty();
  }

  /** Also with a pronoun: "his letter". */
  private static boolean isFeminine(Passage passage, int at) {
    return passage.word(at).surface().matches(".*(ة|ته|تها|تهم|تهما)");
  }
}
