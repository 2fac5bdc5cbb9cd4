package org.isnad.arabic.claims;

import org.isnad.core.text.Span;

/**
 * A noun phrase within a sentence.
 *
 * @param begin index of its first word
 * @param end index behind its last word
 * @param span where it stands, clitics off
 * @param preposition the preposition before it, folded; empty where there is none
 * @param joined whether a conjunction is written onto it
 * @param kind what it stands for
 * @param definite whether it is a name or carries the article
 * @param agreement with which verb forms it can agree
 * @param entity the entity that it names, null for none
 */
record NounPhrase(
    int begin,
    int end,
    Span span,
    String preposition,
    boolean joined,
    Kind kind,
    boolean definite,
    Agreement agreement,
    String entity) {

  /** Stands for the preposition of a phrase that a verbal noun governs as its genitive. */
  static final String IDAFA = "idafa";

  /** What a phrase stands for. */
  enum Kind {
    /** Names or describes somebody who can act. */
    ACTOR,
    /** A bare number: so many, of people or things told elsewhere. */
    NUMBER,
    /** Anything else. */
    THING
  }

  /** The same phrase with what stands in apposition or coordination behind it. */
  NounPhrase upTo(NounPhrase last, Agreement together) {
    return new NounPhrase(
        begin,
        last.end,
        span.cover(last.span),
        preposition,
        joined,
        actor() || last.actor() ? Kind.ACTOR : kind,
        definite || last.definite,
        together,
        entity == null ? last.entity : entity);
  }

  /** What is left of the phrase from a word on: the genitive of its head, somebody. */
  NounPhrase from(Scene scene, int word) {
    String named = scene.mention(word) == null ? null : scene.mention(word).entity();
    return new NounPhrase(
        word, end, scene.span(word, end), IDAFA, false, Kind.ACTOR, definite, agreement, named);
  }

  /** The same phrase, as something else tells how it agrees. */
  NounPhrase agreeing(Agreement other) {
    return new NounPhrase(begin, end, span, preposition, joined, kind, definite, other, entity);
  }

  boolean actor() {
    return kind == Kind.ACTOR;
  }

  /** Somebody, or a number that may stand for people. */
  boolean maybePeople() {
    return kind != Kind.THING;
  }

  boolean isGoverned() {
    return !preposition.isEmpty();
  }
}
