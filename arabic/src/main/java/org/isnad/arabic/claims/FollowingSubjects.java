package org.isnad.arabic.claims;

import java.util.Deque;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.claims.Subject.How;
import org.isnad.arabic.parse.Word;

/** Finds the subject behind a verb, as long as the phrase there is not its object. */
final class FollowingSubjects {

  /** How many words behind a verb its subject begins. */
  private static final int REACH = 8;

  private final Scene scene;
  private final ClaimWords words;
  private final LeftOutSubjects leftOut;

  FollowingSubjects(Scene scene, ClaimWords words, LeftOutSubjects leftOut) {
    this.scene = scene;
    this.words = words;
    this.leftOut = leftOut;
  }

  Optional<Subject> find(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    if (verb.adverb()) {
      return Optional.empty();
    }
    Optional<Subject> late = behindObject(verb, clause);
    if (late.isPresent()) {
      return late;
    }
    return clause
        .bare(verb.at() + 1)
        .filter(p -> verb.agreesBehind(p) && isSubject(p, verb, clause, frames))
        .filter(p -> p.actor() || !scene.word(p.begin()).tag().equals("DTJJ"))
        .filter(p -> p.begin() <= verb.at() + REACH || nominative(p))
        .map(p -> Subject.of(p, p.end(), How.FOLLOWING));
  }

  /** Behind a thing that is the object somebody may stand who did it: attended the feast. */
  private static Optional<Subject> behindObject(FiniteVerb verb, Clause clause) {
    int next = verb.at() + 1;
    boolean things = verb.predicate().object() == ObjectPart.THEME && !verb.hasEnclitic();
    Optional<NounPhrase> thing =
        clause.bare(next).filter(p -> things && p.begin() == next && !p.actor() && p.definite());
    return thing
        .flatMap(p -> clause.bare(p.end()).filter(q -> q.begin() == p.end()))
        .filter(p -> p.actor() && verb.agreesBehind(p))
        .map(p -> Subject.of(p, next, How.FOLLOWING));
  }

  /**
   * A lone phrase behind a transitive verb is its object where somebody else can be the subject.
   */
  private boolean isSubject(
      NounPhrase phrase, FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    if (verb.hasEnclitic() && words.isGiving(verb.predicate()) && !phrase.actor()) {
      return false;
    }
    boolean carrier = words.isCarrier(scene.word(verb.at())) && phrase.actor();
    if (carrier && phrase.begin() == verb.at() + 1 && !verb.predicate().isListed()) {
      return true;
    }
    boolean transitive =
        verb.predicate().object() != ObjectPart.NONE && !verb.passive() && !verb.hasEnclitic();
    boolean second = clause.bare(phrase.end()).isPresent();
    boolean things = verb.predicate().object() == ObjectPart.THEME && phrase.actor();
    if (!transitive || second || things || nominative(phrase)) {
      return true;
    }
    if (phrase.actor() && phrase.begin() == verb.at() + 1 && isOpened(verb.at(), clause)) {
      return true;
    }
    Optional<NounPhrase> other = leftOut.inFrames(verb, frames);
    boolean begins = verb.at() > clause.first() && scene.word(verb.at() - 1).is(":");
    boolean opens = begins || (!verb.joined() && frames.size() == 1 && !frames.peek().hasVerb());
    return opens ? phrase.actor() || other.isEmpty() : other.isEmpty() && phrase.actor();
  }

  /** Behind "if", "when", "while", "after that" a clause begins anew. */
  private boolean isOpened(int verb, Clause clause) {
    int before = clause.before(verb);
    if (before < clause.first()) {
      return false;
    }
    Word word = scene.word(before);
    boolean that = word.is("ان") && before > clause.first();
    boolean after = that && words.isPreposition(scene.word(before - 1));
    return after || (!that && words.opensClause(word) && !PredicateLexicon.hasEnclitic(word));
  }

  private static boolean nominative(NounPhrase phrase) {
    return phrase.agreement().mark() == Agreement.Case.NOMINATIVE;
  }
}
