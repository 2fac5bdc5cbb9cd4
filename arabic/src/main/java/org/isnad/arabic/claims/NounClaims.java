package org.isnad.arabic.claims;

import java.util.Optional;
import org.isnad.arabic.parse.Word;

/**
 * Reads a verbal noun: who does what to whom ({@link NounParts}), and whether that is sure enough
 * for a claim.
 */
final class NounClaims {

  /** How many words behind it may hold a verbal noun's complements. */
  static final int NEAR = 9;

  private final Scene scene;
  private final ClaimWords words;
  private final NounParts parts;

  NounClaims(Scene scene, ClaimWords words, VerbFinder verbs, Actors actors) {
    this.scene = scene;
    this.words = words;
    this.parts = new NounParts(scene, words, verbs, actors);
  }

  /**
   * Who does what depends on what stands before.
   *
   * @param agent null for nobody
   * @param fronted whom a pronoun takes up in a relative clause, null for nobody
   * @param link how the act depends on the agent
   * @param governor index of the verb or noun that leads to the act, -1 for none
   */
  record Control(NounPhrase agent, NounPhrase fronted, Sureness.Link link, int governor) {}

  /**
   * The claim of a verbal noun.
   *
   * @param control who does what depends on what stands before
   */
  Optional<Draft> read(int at, Predicate predicate, Clause whole, Control control) {
    Word word = scene.word(at);
    NounParts.Parts parts = this.parts.of(at, predicate, whole, control);
    boolean alone = PredicateLexicon.hasEnclitic(word) && parts.patient() == null;
    double confidence = confidence(parts, predicate, control.link());
    if ((alone && parts.own()) || confidence < Sureness.BAR || isQualifier(at)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            at,
            word.stemSpan(),
            predicate.type(),
            VerbClaims.party(parts.agent()),
            VerbClaims.party(parts.patient()),
            VerbClaims.party(parts.theme()),
            (parts.own() ? "noun:" : "noun-controlled:") + predicate.lemma(),
            confidence,
            parts.own() ? -1 : control.governor()));
  }

  private static double confidence(NounParts.Parts parts, Predicate predicate, Sureness.Link link) {
    return parts.own()
        ? Sureness.ofOwn(predicate, parts.agent(), parts.patient(), parts.theme())
        : Sureness.ofControlled(predicate, parts.agent(), parts.patient(), parts.theme(), link);
  }

  /** Behind a noun that is no act itself a verbal noun tells what kind it is: an office of. */
  private boolean isQualifier(int at) {
    Word word = scene.word(at);
    if (at == 0 || (word.stem() > 0 && !word.hasPrefix("و"))) {
      return false;
    }
    Word before = scene.word(at - 1);
    boolean noun =
        before.tag().startsWith("NN") && !before.isProper() && scene.mention(at - 1) == null;
    return noun
        && !PredicateLexicon.hasEnclitic(before)
        && !words.isHolder(before)
        && !words.isPreposition(before)
        && !words.isQuantity(before)
        && !words.opensClause(before);
  }
}
