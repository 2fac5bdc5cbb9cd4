package org.isnad.arabic.claims;

import java.util.Deque;
import java.util.Optional;
import org.isnad.arabic.claims.Subject.How;

/**
 * Finds the subject that a verb leaves out: that of a verb before, in this sentence or an earlier
 * one.
 */
final class LeftOutSubjects {

  private final Actors actors;

  LeftOutSubjects(Actors actors) {
    this.actors = actors;
  }

  Subject find(FiniteVerb verb, Deque<Frame> frames) {
    int next = verb.at() + 1;
    return inFrames(verb, frames)
        .map(p -> Subject.of(p, next, How.DROPPED))
        .orElseGet(() -> Subject.of(actors.subject(verb).orElse(null), next, How.FAR));
  }

  /** The nearest subject in this sentence with which the verb agrees, inner clauses first. */
  Optional<NounPhrase> inFrames(FiniteVerb verb, Deque<Frame> frames) {
    for (Frame frame : frames) {
      NounPhrase found = frame.hasVerb() ? frame.controller() : frame.topic();
      if (found == null || !verb.agrees(found)) {
        found = frame.subject();
      }
      if (found != null && (verb.agrees(found) || (frame.hasVerb() && !verb.joined()))) {
        return Optional.of(found).filter(verb::agrees);
      }
    }
    return Optional.empty();
  }
}
