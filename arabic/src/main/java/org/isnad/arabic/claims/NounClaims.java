package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.parse.Word;
import org.isnad.core.text.Span;

/**
 * Reads a verbal noun: its genitive is the agent where something else tells the patient or the verb
 * has none, else the patient.
 */
final class NounClaims {

  private final Scene scene;
  private final Actors actors;

  NounClaims(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  private record Parts(NounPhrase agent, NounPhrase patient, NounPhrase theme) {}

  /**
   * The claim of a verbal noun.
   *
   * @param governor the subject of the verb that the noun depends on, null for none
   */
  Optional<Draft> read(int at, Predicate predicate, Clause clause, NounPhrase governor) {
    Word word = scene.word(at);
    Parts parts =
        PredicateLexicon.hasEnclitic(word)
            ? withPronoun(word, predicate, clause, governor)
            : withGenitive(at, predicate, clause, governor);
    boolean somebody =
        (parts.agent() != null && parts.agent().actor() && !parts.agent().equals(governor))
            || (parts.patient() != null && parts.patient().actor())
            || (parts.agent() != null && (parts.theme() != null || parts.patient() != null));
    if (!somebody) {
      return Optional.empty();
    }
    Span span = word.stemSpan();
    return Optional.of(
        new Draft(
            at,
            span,
            predicate.type(),
            VerbClaims.party(parts.agent()),
            VerbClaims.party(parts.patient()),
            VerbClaims.party(parts.theme()),
            "noun:" + predicate.lemma(),
            0.35));
  }

  private Parts withPronoun(Word word, Predicate predicate, Clause clause, NounPhrase governor) {
    String letters = word.segments().get(word.stem() + 1).form();
    NounPhrase who =
        (actsItself(word, predicate, clause) ? actors.owner(letters) : actors.pronoun(letters))
            .orElse(null);
    NounPhrase behind = clause.governed(word.index() + 1, predicate.behind()).orElse(null);
    NounPhrase object = clause.bare(word.index() + 1).orElse(null);
    if (!actsItself(word, predicate, clause)) {
      return new Parts(governor, who, null);
    }
    boolean patient = predicate.takesPatient() && object != null;
    return new Parts(who, patient ? object : behind, patient ? null : object);
  }

  /** Whether the pronoun is the agent: something else is the patient, or there can be none. */
  private static boolean actsItself(Word word, Predicate predicate, Clause clause) {
    return !predicate.takesPatient()
        || clause.governed(word.index() + 1, predicate.behind()).isPresent()
        || clause.bare(word.index() + 1).isPresent();
  }

  private Parts withGenitive(int at, Predicate predicate, Clause clause, NounPhrase governor) {
    NounPhrase genitive = genitive(at, clause).orElse(null);
    int next = genitive == null ? at + 1 : genitive.end();
    NounPhrase behind = clause.governed(next, predicate.behind()).orElse(null);
    NounPhrase between = clause.governed(next, List.of("بين")).orElse(null);
    if (between != null && behind == null) {
      return new Parts(between, clause.joined(between.end()).orElse(null), null);
    }
    if (genitive == null) {
      return new Parts(governor, behind, null);
    }
    if (behind != null && predicate.object() != ObjectPart.THEME) {
      return new Parts(genitive, behind, null);
    }
    if (predicate.takesPatient()) {
      return new Parts(governor, genitive, null);
    }
    return predicate.object() == ObjectPart.THEME
        ? new Parts(governor, behind, genitive)
        : new Parts(genitive, null, null);
  }

  /** The phrase behind a noun in construct, which the chunker holds as one phrase with it. */
  private Optional<NounPhrase> genitive(int at, Clause clause) {
    Word word = scene.word(at);
    if (word.tag().startsWith("DT") || at + 1 >= clause.limit()) {
      return Optional.empty();
    }
    return clause.at(at + 1).filter(p -> p.begin() == at + 1 && !p.isGoverned() && !p.joined());
  }
}
