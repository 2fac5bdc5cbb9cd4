package org.isnad.arabic.claims;

import java.util.Optional;
import org.isnad.arabic.claims.Subject.How;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Party;
import org.isnad.core.text.Span;

/**
 * Finds the subject of a verb by who speaks: the source of the act of speaking that the verb is, or
 * the speaker of what is quoted in the first person.
 */
final class SpokenSubjects {

  private final Scene scene;
  private final Actors actors;
  private final Holders holders;

  SpokenSubjects(Scene scene, Actors actors, Holders holders) {
    this.scene = scene;
    this.actors = actors;
    this.holders = holders;
  }

  /** A verb of speech has the subject that its attribution names. */
  Optional<Subject> source(FiniteVerb verb, Clause clause) {
    Party source =
        holders.cued(scene.word(verb.at()).stemSpan()).map(Attribution::source).orElse(null);
    if (source == null) {
      return Optional.empty();
    }
    Optional<Subject> own = source.span() == null ? ownBehind(verb, clause) : Optional.empty();
    if (own.isPresent()) {
      return own;
    }
    NounPhrase phrase = phrase(source, clause).orElse(null);
    boolean behind = source.span() != null && phrase != null && phrase.begin() > verb.at();
    boolean cut = behind && isTooLong(source, phrase, clause);
    int from = behind ? end(cut ? phrase.span() : source.span(), clause) : verb.at() + 1;
    Party who = cut ? VerbClaims.party(phrase) : source;
    return Optional.of(new Subject(phrase, who, from, null, How.SOURCE));
  }

  Optional<Subject> speaker(FiniteVerb verb) {
    if (!verb.firstPerson()) {
      return Optional.empty();
    }
    return holders
        .innermost(scene.word(verb.at()).stemSpan())
        .map(Attribution::source)
        .map(
            source ->
                new Subject(
                    actors.known(source.entity()).orElse(null),
                    source,
                    verb.at() + 1,
                    null,
                    How.SPEAKER));
  }

  /** Of a source that seems left out: two free phrases behind the verb are who and whom. */
  private static Optional<Subject> ownBehind(FiniteVerb verb, Clause clause) {
    int next = verb.at() + 1;
    return clause
        .bare(next)
        .filter(p -> !verb.adverb() && !verb.hasEnclitic() && p.begin() == next)
        .filter(p -> p.actor() && verb.agreesBehind(p))
        .filter(
            p -> clause.bare(p.end()).filter(q -> q.begin() == p.end() && q.actor()).isPresent())
        .map(p -> Subject.of(p, p.end(), How.FOLLOWING));
  }

  /** The word behind a span. */
  private int end(Span span, Clause clause) {
    int at = scene.text().firstEndingAfter(span.begin());
    while (at < clause.limit() && scene.word(at).span().begin() < span.end()) {
      at++;
    }
    return at;
  }

  /** A source that begins with a phrase and goes on over another free one, the verb's object. */
  private boolean isTooLong(Party source, NounPhrase phrase, Clause clause) {
    return source.span().begin() == phrase.span().begin()
        && source.span().end() > phrase.span().end()
        && clause
            .at(phrase.end())
            .filter(p -> !p.isGoverned() && !p.joined() && !isPerson(p))
            .isPresent();
  }

  /** A person's name goes on with what the person is. */
  private boolean isPerson(NounPhrase phrase) {
    Mention mention = scene.mention(phrase.end() - 1);
    return mention != null && mention.type() == EntityType.PERSON;
  }

  private Optional<NounPhrase> phrase(Party source, Clause clause) {
    if (source.span() == null) {
      return actors.known(source.entity());
    }
    int at = scene.text().firstEndingAfter(source.span().begin());
    return clause.at(at).or(() -> actors.known(source.entity()));
  }
}
