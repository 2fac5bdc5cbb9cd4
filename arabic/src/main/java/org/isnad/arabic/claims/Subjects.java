package org.isnad.arabic.claims;

import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.claims.Subject.How;

/**
 * Finds the subject of a finite verb: the source of a verb of speech, the antecedent of a relative
 * clause, the topic before it, the phrase behind it, or, left out, the subject of a verb before.
 */
final class Subjects {

  private final Scene scene;
  private final ClaimWords words;
  private final SpokenSubjects spoken;
  private final RelativeSubjects relative;
  private final FollowingSubjects following;
  private final LeftOutSubjects leftOut;

  Subjects(Scene scene, ClaimWords words, Actors actors, Holders holders) {
    this.scene = scene;
    this.words = words;
    this.spoken = new SpokenSubjects(scene, actors, holders);
    this.leftOut = new LeftOutSubjects(actors);
    this.relative = new RelativeSubjects(scene, words, leftOut);
    this.following = new FollowingSubjects(scene, words, leftOut);
  }

  Subject find(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    return spoken
        .source(verb, clause)
        .or(() -> spoken.speaker(verb))
        .or(() -> pronoun(verb, clause))
        .or(() -> relative.inRelative(verb, clause, frames))
        .or(() -> relative.unmarkedRelative(verb, clause, frames, true))
        .or(() -> justBehind(verb, clause, frames))
        .or(() -> ofNext(verb, clause, frames))
        .or(() -> topic(verb, clause, frames))
        .or(() -> relative.unmarkedRelative(verb, clause, frames, false))
        .or(() -> following.find(verb, clause, frames))
        .orElseGet(() -> leftOut.find(verb, frames));
  }

  /** "They", "these" before the verb: whoever the nearest phrase before it names, if it agrees. */
  private Optional<Subject> pronoun(FiniteVerb verb, Clause clause) {
    int before = verb.at() - 1;
    if (before < clause.first() || !words.isPronoun(scene.word(before))) {
      return Optional.empty();
    }
    return Optional.of(
        clause
            .endingBefore(before)
            .filter(p -> p.actor() && !p.isGoverned() && verb.agrees(p))
            .map(p -> Subject.of(p, verb.at() + 1, How.TOPIC))
            .orElseGet(() -> Subject.of(null, verb.at() + 1, How.FAR)));
  }

  /** Of a verb without objects the actor just behind it, where only a pronoun stands before. */
  private Optional<Subject> justBehind(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    int next = verb.at() + 1;
    boolean alone = verb.predicate().object() == ObjectPart.NONE && verb.at() > clause.first();
    return alone && words.opensClause(scene.word(verb.at() - 1))
        ? following.find(verb, clause, frames).filter(s -> s.phrase().begin() == next)
        : Optional.empty();
  }

  /** The actor just behind a verb whose pronoun takes up what stands before. */
  private static Optional<Subject> struck(FiniteVerb verb, NounPhrase topic, Clause clause) {
    int next = verb.at() + 1;
    boolean taken = verb.hasEnclitic() && Actors.fits(verb.enclitic(), topic);
    return clause
        .bare(next)
        .filter(p -> taken && p.begin() == next && p.actor() && verb.agreesBehind(p))
        .map(p -> Subject.of(p, p.end(), How.FOLLOWING).fronting(topic));
  }

  /** Of a verb without objects somebody just behind it is the subject, whatever stood before. */
  private static Optional<Subject> newcomer(FiniteVerb verb, Clause clause) {
    int next = verb.at() + 1;
    boolean alone = verb.predicate().object() == ObjectPart.NONE && verb.predicate().isListed();
    return clause
        .bare(next)
        .filter(p -> alone && p.begin() == next && p.actor() && p.definite())
        .filter(verb::agreesBehind)
        .map(p -> Subject.of(p, p.end(), How.FOLLOWING));
  }

  /**
   * Behind a clause that has its verb: "and the club", just before the verb, begins the next one.
   */
  private Optional<Subject> ofNext(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    if (verb.joined() || verb.adverb()) {
      return Optional.empty();
    }
    return clause
        .endingBefore(verb.at())
        .filter(p -> p.joined() && !p.isGoverned() && p.definite() && verb.agrees(p))
        .filter(p -> p.begin() > clause.first() && clause.at(p.begin() - 1).isEmpty())
        .filter(p -> frames.peek().hasVerb() || !p.equals(frames.peek().topic()))
        .map(p -> Subject.of(p, verb.at() + 1, How.TOPIC));
  }

  private Optional<Subject> topic(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    if (verb.joined() || verb.adverb()) {
      return Optional.empty();
    }
    Iterator<Frame> outwards = frames.iterator();
    while (outwards.hasNext()) {
      Frame frame = outwards.next();
      NounPhrase topic = frame.pendingTopic();
      if (topic != null && verb.agrees(topic)) {
        while (frames.peek() != frame) {
          frames.pop();
        }
        return Optional.of(
            struck(verb, topic, clause)
                .or(() -> topic.actor() ? Optional.empty() : newcomer(verb, clause))
                .orElseGet(() -> Subject.of(topic, verb.at() + 1, How.TOPIC)));
      }
      boolean closed = frame.isRelative() && frame.hasVerb();
      if (!closed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
