package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.parse.Word;

/**
 * The surroundings of a predicate in its sentence: which noun phrases stand before and behind it,
 * up to the next verb or clause.
 */
final class Clause {

  private static final int REACH = 14;

  private final Scene scene;
  private final ClaimWords words;
  private final List<NounPhrase> phrases;
  private final int first;
  private final int limit;

  Clause(Scene scene, ClaimWords words, List<NounPhrase> phrases, int first, int limit) {
    this.scene = scene;
    this.words = words;
    this.phrases = phrases;
    this.first = first;
    this.limit = limit;
  }

  int first() {
    return first;
  }

  int limit() {
    return limit;
  }

  Optional<NounPhrase> at(int word) {
    return phrases.stream().filter(p -> p.begin() <= word && word < p.end()).findFirst();
  }

  /** The phrases from a word on, up to the next verb, relative, clause or full break. */
  List<NounPhrase> behind(int from) {
    int end = from;
    while (end < limit && end < from + REACH && !breaks(end, from)) {
      end++;
    }
    int stop = end;
    return phrases.stream().filter(p -> p.begin() >= from && p.begin() < stop).toList();
  }

  private boolean breaks(int i, int from) {
    Word word = scene.word(i);
    if (scene.mention(i) != null || scene.isTime(i)) {
      return false;
    }
    if (word.isPunctuation()) {
      return i > from && ";؛.،,:".contains(word.surface());
    }
    return (isVerb(i) && at(i).isEmpty()) || isRelative(i) || (words.opensClause(word) && i > from);
  }

  /** A relative pronoun; {@code من} only where it is not the preposition. */
  boolean isRelative(int i) {
    Word word = scene.word(i);
    return words.isRelative(word) && (word.tag().startsWith("WP") || word.folded().length() > 3);
  }

  /** The first phrase without preposition or conjunction that begins at a word or behind it. */
  Optional<NounPhrase> bare(int from) {
    for (NounPhrase phrase : behind(from)) {
      if (phrase.joined() && phrase.begin() > from) {
        return Optional.empty();
      }
      if (!phrase.isGoverned()) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The first phrase behind a word that one of these prepositions leads. */
  Optional<NounPhrase> governed(int from, List<String> prepositions) {
    return behind(from).stream().filter(p -> prepositions.contains(p.preposition())).findFirst();
  }

  /** The first phrase that a conjunction joins, from a word on. */
  Optional<NounPhrase> joined(int from) {
    return behind(from).stream().filter(NounPhrase::joined).findFirst();
  }

  /** A word within three that is one of these prepositions with a pronoun. */
  Optional<Word> pronounBehind(int from, List<String> prepositions) {
    for (int i = from; i < Math.min(limit, from + 3); i++) {
      Word word = scene.word(i);
      boolean leads = prepositions.contains(PredicateLexicon.stem(word));
      boolean fused = word.stem() > 0 && prepositions.contains(word.segments().get(0).form());
      if ((leads && PredicateLexicon.hasEnclitic(word)) || (fused && word.tag().equals("PRP"))) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The word before the verb's negation, particle and auxiliary. */
  int before(int verb) {
    int at = verb - 1;
    while (at >= first && isParticle(at)) {
      at--;
    }
    return at;
  }

  private boolean isParticle(int i) {
    Word word = scene.word(i);
    boolean particle = words.isNegation(word) || words.isAuxiliary(word) || words.isHedge(word);
    return particle && !word.tag().startsWith("DTNN");
  }

  /**
   * The subject that a verb follows: the first phrase of its clause that agrees and stands free.
   */
  Optional<NounPhrase> preceding(FiniteVerb verb) {
    int at = before(verb.at());
    NounPhrase best = null;
    while (at >= first) {
      Optional<NounPhrase> phrase = at(at);
      if (phrase.isPresent()) {
        NounPhrase candidate = phrase.get();
        if (!candidate.isGoverned() && verb.agrees(candidate)) {
          best = best != null && isNextTo(candidate, best) ? candidate.upTo(best) : candidate;
        }
        if (candidate.joined() && !candidate.isGoverned() && best == null) {
          return Optional.empty();
        }
        at = candidate.begin() - 1;
      } else if (ends(at)) {
        return isVerb(at) && best != null && best.definite()
            ? Optional.empty()
            : Optional.ofNullable(best);
      } else {
        at--;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isNextTo(NounPhrase phrase, NounPhrase next) {
    boolean comma = next.begin() == phrase.end() + 1 && scene.word(phrase.end()).isPunctuation();
    return !next.joined() && (next.begin() == phrase.end() || comma);
  }

  private boolean isVerb(int i) {
    Word word = scene.word(i);
    boolean particle = words.isAuxiliary(word) || words.opensClause(word) || words.isNegation(word);
    return word.isVerb() && !particle && scene.mention(i) == null;
  }

  private boolean ends(int i) {
    Word word = scene.word(i);
    if (word.isPunctuation()) {
      return ";؛:".contains(word.surface());
    }
    return isVerb(i) || words.opensClause(word);
  }

  /** The phrase before a relative pronoun that stands just before the verb. */
  Optional<NounPhrase> antecedent(int verb) {
    int at = before(verb);
    if (at < first || !isRelative(at)) {
      return Optional.empty();
    }
    at--;
    while (at >= first && scene.word(at).isPunctuation()) {
      at--;
    }
    return at >= first ? at(at) : Optional.empty();
  }
}
