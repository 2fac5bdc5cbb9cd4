package org.isnad.arabic.claims;

import org.isnad.arabic.parse.Word;

/**
 * A finite verb at its place, with what its letters say about its subject.
 *
 * @param at index of its word
 * @param joined whether a conjunction is written onto it
 * @param plural whether it can only have a plural subject that stands before it or is left out
 * @param feminine whether it agrees with feminine singulars and plurals of things
 * @param firstPerson whether the speaker is its subject
 * @param enclitic the object pronoun written onto it; empty for none
 * @param passive whether it is passive
 * @param adverb whether it is a participle that shares the subject of the verb before it
 */
record FiniteVerb(
    int at,
    Predicate predicate,
    boolean joined,
    boolean plural,
    boolean feminine,
    boolean firstPerson,
    String enclitic,
    boolean passive,
    boolean adverb) {

  private static final char DAMMA = '\u064f';

  static FiniteVerb of(Word word, Predicate predicate, boolean imperfect) {
    String letters = PredicateLexicon.stem(word);
    boolean future = letters.length() > 4 && (letters.startsWith("ست") || letters.startsWith("سي"));
    boolean cut = future && !word.tag().equals("VBD");
    String stem = cut ? letters.substring(1) : letters;
    boolean present = cut || imperfect || word.tag().equals("VBP") || stem.startsWith("ي");
    String enclitic = enclitic(word);
    boolean plural =
        stem.endsWith("وا")
            || (present && stem.endsWith("ون"))
            || (!enclitic.isEmpty() && stem.endsWith("و") && stem.length() > 3);
    boolean bare = stem.length() == 3 && predicate.lemma().length() == 2;
    boolean past = !stem.startsWith("ي") && stem.endsWith("ت") && (stem.length() > 3 || bare);
    boolean feminine = past || (present && stem.startsWith("ت"));
    boolean first =
        present
            ? stem.startsWith("ن") || stem.startsWith("ا")
            : (stem.endsWith("نا") || stem.endsWith("يت")) && stem.length() > 4;
    boolean open = present && predicate.lemma().startsWith("أ");
    boolean vowelled = word.isVerb() && !open && isVowelled(word);
    boolean passive = word.tag().equals("VBN") || vowelled || predicate.passive();
    return new FiniteVerb(
        word.index(), predicate, isJoined(word), plural, feminine, first, enclitic, passive, false);
  }

  static FiniteVerb participle(Word word, Predicate predicate) {
    String surface = word.surface();
    boolean feminine = surface.endsWith("ة");
    boolean plural = PredicateLexicon.stem(word).endsWith("ين");
    return new FiniteVerb(word.index(), predicate, false, plural, feminine, false, "", false, true);
  }

  /** A printed damma behind the stem's first letter makes the passive: qutila, yuqtalu. */
  private static boolean isVowelled(Word word) {
    int second = word.stemSpan().begin() - word.span().begin() + 1;
    return second < word.surface().length() && word.surface().charAt(second) == DAMMA;
  }

  private static boolean isJoined(Word word) {
    return word.hasPrefix("و") || word.hasPrefix("ف");
  }

  static String enclitic(Word word) {
    return PredicateLexicon.hasEnclitic(word)
        ? word.segments().get(word.segments().size() - 1).form()
        : "";
  }

  /** The same verb without a conjunction: what looked like one is its first letter. */
  FiniteVerb alone() {
    return new FiniteVerb(
        at, predicate, false, plural, feminine, firstPerson, enclitic, passive, adverb);
  }

  /** The same verb in the masculine: its first letter is no prefix. */
  FiniteVerb ofMan() {
    return new FiniteVerb(
        at, predicate, joined, plural, false, firstPerson, enclitic, passive, adverb);
  }

  /** The same verb in the third person, which its letters had left open. */
  FiniteVerb ofThird() {
    return new FiniteVerb(
        at, predicate, joined, plural, feminine, false, enclitic, passive, adverb);
  }

  boolean hasEnclitic() {
    return !enclitic.isEmpty();
  }

  /** Whether a phrase before the verb, or left out, can be its subject. */
  boolean agrees(NounPhrase phrase) {
    Agreement agreement = phrase.agreement();
    if (plural) {
      return agreement.plural() || (phrase.actor() && !agreement.feminine());
    }
    if (feminine) {
      return agreement.feminine();
    }
    return agreement.masculine();
  }

  /** Whether a phrase behind the verb can be its subject; a verb before its subject is singular. */
  boolean agreesBehind(NounPhrase phrase) {
    Agreement agreement = phrase.agreement();
    if (plural || agreement.mark() == Agreement.Case.OBLIQUE) {
      return false;
    }
    return feminine
        ? agreement.feminine() || agreement.plural()
        : agreement.masculine() || agreement.people();
  }
}
