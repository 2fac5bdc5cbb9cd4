package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.parse.Word;

/** Tells where a new clause begins, in which a cue's content can't be looked for. */
final class ClauseBarriers {

  /** Turns of the report, behind a comma. */
  private static final Set<String> TURNS =
      Set.of("واذا", "ولكن", "ولذلك", "ولهذا", "وهكذا", "وربما", "مما");

  /** Forms of "and was", which tell nothing by themselves. */
  private static final Set<String> AUXILIARIES = Set.of("وكان", "وكانت", "وكانوا", "ويكون");

  /** Words behind which a verb of saying has a clause of its own. */
  private static final Set<String> OPENING = Set.of("حيث", "اذ", "فيما", "بينما", "كما", "ذلك");

  private final CueLexicon cues;
  private final WordClasses classes;

  ClauseBarriers(CueLexicon cues, WordClasses classes) {
    this.cues = cues;
    this.classes = classes;
  }

  /** A new clause, in which the cue's content can't be looked for. */
  boolean isBarrier(Passage passage, int cue, int at) {
    Word word = passage.word(at);
    boolean afterComma = passage.isComma(at - 1);
    List<CueReading> readings = cues.readings(word.folded());
    boolean verb = word.isVerb() && (word.hasPrefix("و") || afterComma);
    boolean participle = readings.stream().anyMatch(r -> r.kind() == CueKind.PARTICIPLE);
    boolean opened =
        word.isVerb()
            && (passage.isComplementizer(at - 1)
                || WordClasses.isButThey(passage.folded(at - 1))
                || OPENING.contains(passage.folded(at - 1)));
    boolean newCue =
        at > cue + 1 && !readings.isEmpty() && (verb || opened || (participle && afterComma));
    boolean stressing = at > cue + 1 && participle && isStressing(passage, at);
    boolean further = passage.isComplementizer(at) && word.folded().startsWith("و") && at > cue + 1;
    boolean turns = afterComma && TURNS.contains(passage.folded(at));
    boolean narrates = verb && afterComma && word.hasPrefix("و") && !isAuxiliary(word);
    boolean so = verb && afterComma && word.hasPrefix("ف");
    boolean onward = afterComma && classes.isOnward(passage.folded(at));
    return newCue
        || stressing
        || turns
        || narrates
        || so
        || onward
        || further
        || passage.mark(at) == '؛';
  }

  /** "… stressing that", with or without a comma before it. */
  private static boolean isStressing(Passage passage, int at) {
    boolean preposition = isBarePreposition(passage.word(Math.min(at + 1, passage.size() - 1)));
    return passage.folded(at).endsWith("ا")
        && passage.isComplementizer(preposition ? at + 2 : at + 1);
  }

  private static boolean isAuxiliary(Word word) {
    return AUXILIARIES.contains(word.folded());
  }

  static boolean isBarePreposition(Word word) {
    return word.segments().size() == 1 && word.tag().equals("IN");
  }
}
