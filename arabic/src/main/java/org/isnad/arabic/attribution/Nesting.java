package org.isnad.arabic.attribution;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.core.text.Span;

/** Says which attribution stands in the content of which. */
final class Nesting {

  private Nesting() {}

  /** For each draft the index of the one in whose content it stands, -1 where in none. */
  static int[] parents(List<Draft> drafts) {
    return IntStream.range(0, drafts.size()).map(child -> parent(drafts, child)).toArray();
  }

  private static int parent(List<Draft> drafts, int child) {
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      boolean holds = i != child && holds(drafts.get(i), drafts.get(child));
      if (holds && (best < 0 || length(drafts.get(i)) < length(drafts.get(best)))) {
        best = i;
      }
    }
    return best;
  }

  /** Two that would hold each other: the one whose cue stands outside its rival's content. */
  private static boolean holds(Draft outer, Draft inner) {
    return covers(outer, inner.cue().word()) && !covers(inner, outer.cue().word());
  }

  private static boolean covers(Draft draft, int word) {
    Span cover = draft.cover();
    return cover.begin() <= word && word < cover.end();
  }

  private static int length(Draft draft) {
    return draft.cover().length();
  }
}
