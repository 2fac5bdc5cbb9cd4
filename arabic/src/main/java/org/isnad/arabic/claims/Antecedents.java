package org.isnad.arabic.claims;

import java.util.Optional;

/**
 * Finds what a relative clause describes: the nearest phrase before its pronoun that agrees with
 * it, or whoever stands before the place that he is in.
 */
final class Antecedents {

  private final Scene scene;
  private final Clause clause;

  Antecedents(Scene scene, Clause clause) {
    this.scene = scene;
    this.clause = clause;
  }

  /** The phrase that a relative pronoun describes: the nearest of three before it that agrees. */
  Optional<NounPhrase> of(int relative) {
    int at = relative - 1;
    while (at >= clause.first() && (scene.word(at).isPunctuation() || scene.isTime(at))) {
      at--;
    }
    Optional<NounPhrase> found = at < clause.first() ? Optional.empty() : clause.at(at);
    for (int i = 0; i < 3 && found.isPresent(); i++) {
      NounPhrase phrase = found.get();
      if (agrees(PredicateLexicon.stem(scene.word(relative)), phrase)) {
        return doer(phrase, relative).or(() -> Optional.of(phrase));
      }
      int before = phrase.begin() - (phrase.isGoverned() && !fused(phrase) ? 2 : 1);
      found = before < clause.first() ? Optional.empty() : clause.at(before);
    }
    return Optional.empty();
  }

  /**
   * Of somebody in a place or branch it is he who is described: the source in the industry, who.
   */
  private Optional<NounPhrase> doer(NounPhrase phrase, int relative) {
    boolean acts =
        relative + 1 < clause.limit()
            && scene.word(relative + 1).isVerb()
            && !PredicateLexicon.hasEnclitic(scene.word(relative + 1));
    boolean within = phrase.preposition().equals("في") && phrase.kind() == NounPhrase.Kind.THING;
    int before = phrase.begin() - 2;
    return !acts || !within || before < clause.first()
        ? Optional.empty()
        : clause
            .at(before)
            .filter(p -> p.actor() && p.end() == before + 1)
            .filter(p -> agrees(PredicateLexicon.stem(scene.word(relative)), p));
  }

  private boolean fused(NounPhrase phrase) {
    return scene.word(phrase.begin()).stem() > 0;
  }

  private static boolean agrees(String relative, NounPhrase phrase) {
    Agreement agreement = phrase.agreement();
    return switch (relative) {
      case "الذي" -> agreement.masculine() && !agreement.people();
      case "التي" -> agreement.feminine();
      case "الذين" -> agreement.people() || (agreement.plural() && phrase.actor());
      default -> true;
    };
  }
}
