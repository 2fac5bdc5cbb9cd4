package org.isnad.arabic.claims;

import org.isnad.arabic.parse.Word;

/**
 * Knows free phrases behind a verb that are not its object: "saying that", the adjective of a noun
 * further back.
 */
final class Adverbs {

  private final Scene scene;
  private final PredicateLexicon lexicon;

  Adverbs(Scene scene, PredicateLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  /** Whether a phrase behind a verb only says how, why or which. */
  boolean isAdverb(NounPhrase phrase, Clause clause) {
    Word head = scene.word(phrase.begin());
    boolean alone = phrase.end() == phrase.begin() + 1 && phrase.entity() == null;
    boolean apart = clause.at(phrase.begin() - 1).filter(NounPhrase::isGoverned).isPresent();
    boolean which = alone && apart && isAdjective(head);
    return which || isSaying(head) || isState(head, phrase);
  }

  private boolean isAdjective(Word word) {
    boolean definite = word.folded().startsWith("ال");
    return definite && (word.tag().equals("DTJJ") || lexicon.passive(word).isPresent());
  }

  /** The participle of an act of speaking: considering that. */
  private boolean isSaying(Word word) {
    return scene.attributed().attributions().stream()
        .anyMatch(it -> it.cue() != null && it.cue().overlaps(word.stemSpan()));
  }

  /** An active participle in the accusative: demanding. */
  private boolean isState(Word word, NounPhrase phrase) {
    return !phrase.definite() && isAccusative(word) && lexicon.participle(word).isPresent();
  }

  private static boolean isAccusative(Word word) {
    return word.folded().endsWith("ا") && word.tag().startsWith("NN");
  }
}
