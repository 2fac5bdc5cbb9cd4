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
 * @param actor whether it names or describes somebody who can act
 * @param definite whether it is a name or carries the article
 * @param feminine whether it agrees as feminine singular: feminines and plurals of things
 * @param masculine whether it agrees as masculine; both may be true where letters do not tell
 * @param plural whether a plural of persons
 * @param entity the entity that it names, null for none
 */
record NounPhrase(
    int begin,
    int end,
    Span span,
    String preposition,
    boolean joined,
    boolean actor,
    boolean definite,
    boolean feminine,
    boolean masculine,
    boolean plural,
    String entity) {

  /** The same phrase with what stands in apposition behind it. */
  NounPhrase upTo(NounPhrase last) {
    return new NounPhrase(
        begin,
        last.end,
        span.cover(last.span),
        preposition,
        joined,
        actor || last.actor,
        definite || last.definite,
        feminine,
        masculine,
        plural,
        entity == null ? last.entity : entity);
  }

  boolean isGoverned() {
    return !preposition.isEmpty();
  }
}
