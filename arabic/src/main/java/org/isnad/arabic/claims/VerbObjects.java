package org.isnad.arabic.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.core.record.ClaimType;

/**
 * Finds what a verb acts on: the free phrase behind its subject, what its pronoun takes up, and
 * what its preposition leads to.
 */
final class VerbObjects {

  private static final List<String> AGAINST = List.of("ضد");

  private final Scene scene;
  private final PredicateLexicon lexicon;
  private final ClaimWords words;
  private final Actors actors;
  private final Adverbs adverbs;
  private final Appositions appositions;

  VerbObjects(Scene scene, PredicateLexicon lexicon, ClaimWords words, Actors actors) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.words = words;
    this.actors = actors;
    this.adverbs = new Adverbs(scene, lexicon);
    this.appositions = new Appositions(scene, words);
  }

  Optional<NounPhrase> object(FiniteVerb verb, Subject subject, Clause clause) {
    if (!verb.hasEnclitic()) {
      boolean needed = verb.predicate().object() != ObjectPart.NONE && !subject.isLeftOut();
      return clause
          .bare(appositions.behind(subject, verb.predicate(), clause))
          .filter(p -> !words.isAdverbial(scene.word(p.begin())) && !adverbs.isAdverb(p, clause))
          .or(() -> clause.at(verb.at() + 1).filter(p -> p.preposition().equals(NounPhrase.IDAFA)))
          .or(
              () ->
                  needed
                      ? clause.bareBehindComma(
                          appositions.behind(subject, verb.predicate(), clause))
                      : Optional.<NounPhrase>empty());
    }
    Optional<NounPhrase> before =
        Optional.ofNullable(subject.fronted())
            .or(() -> clause.endingBefore(verb.at()).filter(p -> !p.definite()))
            .filter(p -> Actors.fits(verb.enclitic(), p));
    boolean describes = isBehindRelative(verb.at()) && subject.how() != Subject.How.ANTECEDENT;
    return before.isPresent() || isBehindWhat(verb.at()) || describes
        ? before
        : actors.pronoun(verb.enclitic(), subject.phrase());
  }

  Optional<NounPhrase> behind(FiniteVerb verb, Subject subject, Clause clause) {
    List<String> own = verb.predicate().behind();
    NounPhrase fronted = subject.fronted();
    if (fronted != null && !own.isEmpty() && clause.takesUp(verb.at() + 1, fronted, own)) {
      return Optional.of(fronted);
    }
    List<String> prepositions = new ArrayList<>(verb.predicate().behind());
    int from = appositions.behind(subject, verb.predicate(), clause);
    return clause
        .governed(from, AGAINST)
        .or(() -> clause.target(from, verb.predicate()))
        .filter(p -> !isPurpose(p, verb.predicate()))
        .map(
            found ->
                verb.predicate().type() == ClaimType.OTHER ? found : throughNoun(found, clause))
        .or(
            () ->
                clause
                    .pronounBehind(verb.at() + 1, prepositions)
                    .or(() -> clause.pronounBehind(subject.objectFrom(), prepositions))
                    .filter(word -> !isBehindWhat(verb.at()))
                    .flatMap(word -> actors.pronoun(letters(word.index()), subject.phrase())));
  }

  /** What something is given for is not to whom: provides aid to lower the price. */
  private boolean isPurpose(NounPhrase phrase, Predicate predicate) {
    return predicate.object() == ObjectPart.THEME
        && phrase.preposition().equals("ل")
        && !phrase.actor()
        && lexicon.isNoun(scene.word(phrase.begin()));
  }

  /** Of a verbal noun its genitive: allowed the entry of the group. */
  private NounPhrase throughNoun(NounPhrase phrase, Clause clause) {
    return clause
        .at(phrase.end())
        .filter(p -> p.begin() == phrase.end() && p.preposition().equals(NounPhrase.IDAFA))
        .orElse(phrase);
  }

  private String letters(int at) {
    var segments = scene.word(at).segments();
    return segments.get(segments.size() - 1).form();
  }

  /** Just behind a relative pronoun the verb's own takes up what is described. */
  private boolean isBehindRelative(int at) {
    return at > 0
        && words.isRelative(scene.word(at - 1))
        && scene.word(at - 1).folded().length() > 3;
  }

  /** "What they did": the pronoun takes up what has no name. */
  private boolean isBehindWhat(int at) {
    return at > 0 && PredicateLexicon.stem(scene.word(at - 1)).endsWith("ما");
  }
}
