package org.isnad.arabic.claims;

import org.isnad.arabic.parse.Word;

/**
 * A finite verb at its place, with what its letters say about its subject.
 *
 * @param at index of its word
 * @param plural whether it can only have a plural subject that stands before it or is left out
 * @param feminine whether it agrees with feminine singulars and plurals of things
 * @param firstPerson whether the speaker is its subject
 * @param enclitic whether an object pronoun is written onto it
 * @param passive whether it is tagged as passive
 * @param adverb whether it is a participle that shares the subject of the verb before it
 */
record FiniteVerb(
    int at,
    Predicate predicate,
    boolean plural,
    boolean feminine,
    boolean firstPerson,
    boolean enclitic,
    boolean passive,
    boolean adverb) {

  static FiniteVerb of(Word word, Predicate predicate) {
    String stem = PredicateLexicon.stem(word);
    boolean present = word.tag().equals("VBP") || stem.startsWith("ي");
    boolean enclitic = PredicateLexicon.hasEnclitic(word);
    boolean plural =
        stem.endsWith("وا")
            || (present && stem.endsWith("ون"))
            || (enclitic && stem.endsWith("و") && stem.length() > 3);
    boolean feminine = present ? stem.startsWith("ت") : stem.endsWith("ت") && stem.length() > 3;
    boolean first =
        present
            ? stem.startsWith("ن") || stem.startsWith("ا")
            : stem.endsWith("نا") && stem.length() > 4;
    boolean passive = word.tag().equals("VBN");
    return new FiniteVerb(
        word.index(), predicate, plural, feminine, first, enclitic, passive, false);
  }

  static FiniteVerb participle(Word word, Predicate predicate) {
    return new FiniteVerb(word.index(), predicate, false, false, false, false, false, true);
  }

  boolean agrees(NounPhrase phrase) {
    if (adverb) {
      return true;
    }
    if (plural) {
      return phrase.plural() || phrase.actor();
    }
    return feminine ? phrase.feminine() : phrase.masculine();
  }
}
