package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;

/** Finds who does what a verbal noun says, where a preposition names him: by, of, between. */
final class NounAgents {

  private static final List<String> FROM = List.of("من");
  static final List<String> OF = List.of("ل");

  /** How many words behind "between" the first side ends. */
  private static final int SIDES = 14;

  private final Scene scene;

  NounAgents(Scene scene) {
    this.scene = scene;
  }

  static Optional<NounPhrase> by(int from, Clause clause) {
    return clause.governed(from, VerbClaims.BY).filter(NounPhrase::actor);
  }

  /** A noun with article or adjective names its agent behind a preposition: an attack by, of. */
  Optional<NounPhrase> owner(int from, Predicate predicate, Clause clause) {
    Optional<NounPhrase> source =
        predicate.behind().contains("من") ? Optional.empty() : clause.governed(from, FROM);
    return source
        .filter(p -> p.actor() && p.begin() <= from + 2 && isOwn(from, p.begin()))
        .or(
            () ->
                predicate.behind().contains("ل")
                        || (scene.word(from - 1).tag().startsWith("DT")
                            && clause.target(from, predicate).isEmpty())
                    ? Optional.empty()
                    : clause
                        .governed(from, OF)
                        .filter(p -> p.actor() && p.begin() <= from + 2)
                        .filter(p -> isOwn(from, p.begin())));
  }

  /** Only adjectives stand between a noun and the preposition before its agent. */
  private boolean isOwn(int from, int begin) {
    return begin <= from + 1 || scene.word(from).tag().endsWith("JJ");
  }

  /** The other side of what happens between two; "on the one side" parts them. */
  Optional<NounPhrase> other(NounPhrase between, Clause whole) {
    int from = between.end();
    for (int i = from; i < Math.min(whole.limit() - 1, from + SIDES); i++) {
      int next = i + 1;
      if (scene.word(i).is("جهه")) {
        int behind = scene.word(next).isPunctuation() ? next + 1 : next;
        return whole.at(behind).filter(p -> p.begin() == behind && p.joined());
      }
    }
    Optional<NounPhrase> next = whole.joined(from);
    boolean own = next.filter(p -> isTheirs(p)).isPresent();
    return own ? whole.joined(next.get().end()).or(() -> next) : next;
  }

  /** "And their allies" still belongs to the first side. */
  private boolean isTheirs(NounPhrase phrase) {
    return PredicateLexicon.hasEnclitic(scene.word(phrase.begin()));
  }
}
