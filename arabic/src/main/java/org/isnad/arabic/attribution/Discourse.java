package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Who has spoken so far in an article, at which depth, and who stands in whose content. */
final class Discourse {

  private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين");

  private final Passage passage;
  private final List<Draft> drafts;
  private final int[] parents;
  private final Speaker[] speakers;

  /**
   * @param parents for each draft the index of the one in whose content it stands, or -1
   */
  Discourse(Passage passage, List<Draft> drafts, int[] parents) {
    this.passage = passage;
    this.drafts = List.copyOf(drafts);
    this.parents = parents.clone();
    this.speakers = new Speaker[drafts.size()];
  }

  Passage passage() {
    return passage;
  }

  Draft draft(int index) {
    return drafts.get(index);
  }

  /** Whether a relative pronoun stands right before the cue of a draft. */
  boolean followsRelative(int index) {
    return RELATIVES.contains(passage.folded(cue(index) - 1));
  }

  /** The word that is the cue of a draft. */
  int cue(int index) {
    return drafts.get(index).cue().word();
  }

  /** Who speaks in a draft; null where nobody is known to. */
  Speaker speaker(int index) {
    return speakers[index];
  }

  void put(int index, Speaker speaker) {
    speakers[index] = speaker;
  }

  int parent(int index) {
    return parents[index];
  }

  void setParent(int index, int parent) {
    parents[index] = parent;
  }

  /** Nobody stands behind himself: what passes on a speech of its own source is no outer link. */
  void freeFromItself(int index) {
    int parent = parents[index];
    boolean itself =
        parent >= 0
            && isRelay(parent)
            && speakers[index] != null
            && speakers[parent] != null
            && speakers[index].entity().equals(speakers[parent].entity());
    if (itself) {
      parents[index] = parents[parent];
    }
  }

  /** The last draft before another one that has a speaker and passes a test. */
  Optional<Integer> last(int before, IntPredicate test) {
    for (int i = before - 1; i >= 0; i--) {
      if (speakers[i] != null && test.test(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The attribution at whose level one stands; what a relay carries counts as the text's own. */
  int level(int index) {
    int parent = parents[index];
    return parent >= 0 && isRelay(parent) ? level(parent) : parent;
  }

  boolean areBeside(int earlier, int later) {
    return level(earlier) == level(later);
  }

  /** Whether a draft only passes on what another one in it says. */
  boolean isCarrier(int index, int before) {
    return isRelay(index) && hasChild(index, before);
  }

  private boolean hasChild(int parent, int before) {
    for (int i = 0; i < before; i++) {
      if (parents[i] == parent) {
        return true;
      }
    }
    return false;
  }

  boolean isRelay(int index) {
    String rule = drafts.get(index).rule();
    return rule.startsWith("relay:") || isAccording(index);
  }

  boolean isAccording(int index) {
    return drafts.get(index).rule().startsWith("according-to");
  }

  /** Whether a word stands in somebody's content. */
  boolean isInContentOfAny(int word) {
    return drafts.stream()
        .map(Draft::cover)
        .anyMatch(cover -> cover.begin() <= word && word < cover.end());
  }

  /** How many sentences end between two cues. */
  int distance(int earlier, int later) {
    int to = cue(later);
    int sentences = 0;
    for (int at = passage.sentenceEnd(cue(earlier)); at <= to; at = passage.sentenceEnd(at)) {
      sentences++;
    }
    return sentences;
  }

  /**
   * Where the clause begins that a cue may go on: the content it stands in, or its sentence, where
   * it stands in nobody's.
   */
  int clauseBegin(int index) {
    return isInContent(index)
        ? drafts.get(parents[index]).cover().begin()
        : passage.sentenceStart(cue(index));
  }

  /** Whether a draft stands in the content of somebody who does more than pass it on. */
  boolean isInContent(int index) {
    return parents[index] >= 0 && !isRelay(parents[index]);
  }
}
