package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Party;

/** Reads a finite verb with its subject, object and the complement behind its preposition. */
final class VerbClaims {

  private static final List<String> BY = List.of("قبل", "يد", "ايدي");

  private final Scene scene;
  private final PredicateLexicon lexicon;
  private final Actors actors;
  private final Holders holders;

  VerbClaims(Scene scene, PredicateLexicon lexicon, Actors actors, Holders holders) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.actors = actors;
    this.holders = holders;
  }

  /** Who acts, where it stands, and where the object is to be looked for. */
  record Subject(NounPhrase phrase, int objectFrom, NounPhrase fronted, boolean stated) {

    Subject(NounPhrase phrase, int objectFrom, NounPhrase fronted) {
      this(phrase, objectFrom, fronted, true);
    }
  }

  Optional<Draft> read(FiniteVerb verb, Clause clause) {
    Subject subject = subject(verb, clause);
    NounPhrase object = object(verb, subject, clause).orElse(null);
    NounPhrase behind =
        Optional.ofNullable(verb.enclitic() ? null : subject.fronted())
            .or(() -> behind(verb, subject, clause))
            .orElse(null);
    if (isPassive(verb, subject, object, behind)) {
      return passive(verb, subject, clause);
    }
    return active(verb, subject, object, behind, clause.first());
  }

  /** The subject alone, for what depends on the verb; null where nobody is found. */
  NounPhrase subjectOf(FiniteVerb verb, Clause clause) {
    NounPhrase phrase = subject(verb, clause).phrase();
    if (actor(phrase)) {
      actors.acted(phrase);
    }
    return phrase;
  }

  private Optional<NounPhrase> behind(FiniteVerb verb, Subject subject, Clause clause) {
    return clause
        .governed(subject.objectFrom(), verb.predicate().behind())
        .or(() -> prepositional(verb, clause));
  }

  private Optional<Draft> active(
      FiniteVerb verb, Subject subject, NounPhrase object, NounPhrase behind, int first) {
    Party agent = verb.firstPerson() ? speaker(verb) : party(subject.phrase());
    Predicate predicate = verb.predicate();
    NounPhrase patient = predicate.takesPatient() && object != null ? object : behind;
    NounPhrase theme = predicate.takesPatient() ? null : object;
    if (patient == null && actor(theme)) {
      patient = theme;
    }
    boolean act = predicate.isListed() && predicate.type() != ClaimType.OTHER;
    boolean somebody = act || actor(subject.phrase()) || actor(patient) || verb.firstPerson();
    if (!somebody || (agent == null && patient == null)) {
      return Optional.empty();
    }
    if (!predicate.isListed() && !(subject.stated() && actor(subject.phrase()))) {
      return Optional.empty();
    }
    ClaimType type = type(predicate, object);
    boolean far = !subject.stated() && subject.phrase() != null && subject.phrase().begin() < first;
    if (far && patient == null) {
      return Optional.empty();
    }
    String rule = subject.stated() ? "verb" : "verb-dropped";
    return Optional.of(draft(verb, type, agent, party(patient), party(theme), rule));
  }

  private Optional<Draft> passive(FiniteVerb verb, Subject subject, Clause clause) {
    if (!actor(subject.phrase()) || !verb.predicate().isListed()) {
      return Optional.empty();
    }
    NounPhrase by = clause.governed(verb.at() + 1, BY).orElse(null);
    ClaimType type = type(verb.predicate(), null);
    return Optional.of(draft(verb, type, party(by), party(subject.phrase()), null, "verb-passive"));
  }

  private Draft draft(
      FiniteVerb verb, ClaimType type, Party agent, Party patient, Party theme, String rule) {
    boolean listed = verb.predicate().isListed();
    return new Draft(
        verb.at(),
        scene.word(verb.at()).stemSpan(),
        type,
        agent,
        patient,
        theme,
        listed ? rule + ":" + verb.predicate().lemma() : rule + "-unlisted",
        listed ? confidence(rule) : 0.25);
  }

  /** About the share of such claims that two readers would grant. */
  private static double confidence(String rule) {
    return switch (rule) {
      case "verb" -> 0.6;
      case "verb-passive" -> 0.5;
      default -> 0.3;
    };
  }

  private Party speaker(FiniteVerb verb) {
    return holders
        .innermost(scene.word(verb.at()).stemSpan())
        .map(holder -> actors.speaker(holder.id()))
        .orElse(null);
  }

  /** A harmful act with a single bare phrase behind or before it and no attacker is passive. */
  private static boolean isPassive(
      FiniteVerb verb, Subject subject, NounPhrase object, NounPhrase behind) {
    if (subject.phrase() == null || verb.enclitic()) {
      return false;
    }
    if (verb.passive() || verb.predicate().passive()) {
      return object == null || verb.predicate().passive() || !verb.predicate().isListed();
    }
    boolean harm =
        verb.predicate().type() == ClaimType.ASSAULT || verb.predicate().type() == ClaimType.COERCE;
    boolean alone = object == null && behind == null && subject.fronted() == null;
    return harm && alone && verb.predicate().takesPatient();
  }

  private Subject subject(FiniteVerb verb, Clause clause) {
    Word word = scene.word(verb.at());
    int next = verb.at() + 1;
    if (verb.adverb()) {
      return new Subject(actors.subject(verb).orElse(null), next, null, false);
    }
    NounPhrase antecedent = clause.antecedent(verb.at()).orElse(null);
    if (antecedent != null) {
      Optional<NounPhrase> following = following(verb, clause);
      if (verb.enclitic() && following.isPresent()) {
        return new Subject(following.get(), following.get().end(), antecedent);
      }
      if (verb.enclitic()) {
        return new Subject(actors.subject(verb).orElse(null), next, antecedent);
      }
      if (clause.pronounBehind(next, verb.predicate().behind()).isPresent()) {
        NounPhrase who = following.orElseGet(() -> actors.subject(verb).orElse(null));
        return new Subject(who, following.map(NounPhrase::end).orElse(next), antecedent);
      }
      return new Subject(antecedent, next, null);
    }
    Optional<NounPhrase> owner = verb.enclitic() ? following(verb, clause) : Optional.empty();
    if (owner.isPresent() && owner.get().begin() == next && owner.get().actor()) {
      return new Subject(owner.get(), owner.get().end(), indefinite(verb, clause));
    }
    boolean joined = word.hasPrefix("و") || word.hasPrefix("ف");
    Optional<NounPhrase> preceding = joined ? Optional.empty() : clause.preceding(verb);
    if (preceding.isPresent()) {
      return new Subject(preceding.get(), next, null);
    }
    Optional<NounPhrase> following = verb.plural() ? Optional.empty() : following(verb, clause);
    if (following.isPresent() && isSubject(following.get(), verb, clause)) {
      return new Subject(following.get(), following.get().end(), null);
    }
    return new Subject(actors.subject(verb).orElse(null), next, null, false);
  }

  /** The noun just before a verb with a pronoun, which the pronoun takes up: a raid it launched. */
  private static NounPhrase indefinite(FiniteVerb verb, Clause clause) {
    int before = clause.before(verb.at());
    return before < clause.first()
        ? null
        : clause.at(before).filter(p -> p.end() == verb.at()).orElse(null);
  }

  private static Optional<NounPhrase> following(FiniteVerb verb, Clause clause) {
    return clause.bare(verb.at() + 1).filter(p -> verb.agrees(p) || isNextActor(verb, p));
  }

  /** People named by a broken plural agree as things do, which letters do not show. */
  private static boolean isNextActor(FiniteVerb verb, NounPhrase phrase) {
    return phrase.begin() == verb.at() + 1 && phrase.actor() && phrase.entity() == null;
  }

  /** A bare phrase behind a verb is its subject, unless a thing that somebody known does. */
  private boolean isSubject(NounPhrase phrase, FiniteVerb verb, Clause clause) {
    boolean second = clause.bare(phrase.end()).isPresent();
    boolean object = verb.predicate().object() != ObjectPart.NONE && !verb.passive();
    return phrase.actor() || second || !object || actors.subject(verb).isEmpty();
  }

  private Optional<NounPhrase> object(FiniteVerb verb, Subject subject, Clause clause) {
    if (verb.enclitic()) {
      NounPhrase pronoun =
          subject.fronted() != null ? subject.fronted() : pronoun(scene.word(verb.at()));
      return Optional.ofNullable(pronoun);
    }
    return clause.bare(subject.objectFrom());
  }

  /** Whom a preposition with a pronoun just behind the verb means: on it, to them. */
  private Optional<NounPhrase> prepositional(FiniteVerb verb, Clause clause) {
    return clause.pronounBehind(verb.at() + 1, verb.predicate().behind()).map(this::pronoun);
  }

  private NounPhrase pronoun(Word word) {
    String letters = word.segments().get(word.segments().size() - 1).form();
    return actors.pronoun(letters).orElse(null);
  }

  private ClaimType type(Predicate predicate, NounPhrase object) {
    if (!predicate.light() || object == null) {
      return predicate.type();
    }
    return lexicon.noun(scene.word(object.begin())).map(Predicate::type).orElse(predicate.type());
  }

  private static boolean actor(NounPhrase phrase) {
    return phrase != null && phrase.actor();
  }

  static Party party(NounPhrase phrase) {
    return phrase == null ? null : new Party(phrase.span(), phrase.entity());
  }
}
