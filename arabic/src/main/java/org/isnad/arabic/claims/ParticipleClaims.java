package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.ClaimType;

/**
 * Reads a passive participle that describes a noun and names its agent: forces supported by, a
 * group funded from ({@code المدعومة من}).
 */
final class ParticipleClaims {

  private static final List<String> AGENT = List.of("من", "قبل", "جانب");
  private static final int NEAR = 5;

  private final Scene scene;
  private final PredicateLexicon lexicon;

  ParticipleClaims(Scene scene, PredicateLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  Optional<Draft> read(int at, Clause clause) {
    Word word = scene.word(at);
    if (word.isVerb() || scene.mention(at) != null || word.isPunctuation()) {
      return Optional.empty();
    }
    return lexicon.passive(word).flatMap(predicate -> read(at, predicate, clause));
  }

  private Optional<Draft> read(int at, Predicate predicate, Clause clause) {
    NounPhrase described = described(at, clause).orElse(null);
    NounPhrase agent =
        clause.upTo(at + NEAR).governed(at + 1, AGENT).filter(NounPhrase::actor).orElse(null);
    boolean act = predicate.type() != ClaimType.OTHER && !predicate.passive();
    if (described == null || agent == null || !act) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            at,
            scene.word(at).stemSpan(),
            predicate.type() == ClaimType.SUPPORT ? ClaimType.AID : predicate.type(),
            VerbClaims.party(agent),
            VerbClaims.party(described),
            null,
            "participle:" + predicate.lemma(),
            0.6));
  }

  /** The phrase that the participle stands in, or that ends before it. */
  private Optional<NounPhrase> described(int at, Clause clause) {
    return clause.at(at).filter(p -> p.begin() < at).or(() -> clause.at(at - 1));
  }
}
