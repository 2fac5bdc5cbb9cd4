package org.isnad.arabic.claims;

import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.claims.Subject.How;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Party;
import org.isnad.core.text.Span;

/**
 * Finds the subject of a finite verb: the source of a verb of speech, the antecedent of a relative
 * clause, the topic before it, the phrase behind it, or, left out, the subject of a verb before.
 */
final class Subjects {

  /** How many words behind a verb its subject begins. */
  private static final int REACH = 8;

  private final Scene scene;
  private final Actors actors;
  private final Holders holders;
  private final ClaimWords words;

  Subjects(Scene scene, ClaimWords words, Actors actors, Holders holders) {
    this.scene = scene;
    this.words = words;
    this.actors = actors;
    this.holders = holders;
  }

  Subject find(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    return source(verb, clause)
        .or(() -> speaker(verb))
        .or(() -> pronoun(verb, clause))
        .or(() -> inRelative(verb, clause, frames))
        .or(() -> unmarkedRelative(verb, clause, frames, true))
        .or(() -> justBehind(verb, clause, frames))
        .or(() -> ofNext(verb, clause, frames))
        .or(() -> topic(verb, clause, frames))
        .or(() -> unmarkedRelative(verb, clause, frames, false))
        .or(() -> following(verb, clause, frames))
        .orElseGet(() -> leftOut(verb, frames));
  }

  /** A verb of speech has the subject that its attribution names. */
  private Optional<Subject> source(FiniteVerb verb, Clause clause) {
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

  /** "They", "these" before the verb: whoever the nearest phrase before it names, if it agrees. */
  private Optional<Subject> pronoun(FiniteVerb verb, Clause clause) {
    int before = verb.at() - 1;
    if (before < clause.first() || !words.isPronoun(scene.word(before))) {
      return Optional.empty();
    }
    return Optional.of(
        clause
            .endingBefore(before)
            .filter(p -> p.actor() && !p.isGoverned() && verb.agrees(p))
            .map(p -> Subject.of(p, verb.at() + 1, How.TOPIC))
            .orElseGet(() -> Subject.of(null, verb.at() + 1, How.FAR)));
  }

  private Optional<Subject> speaker(FiniteVerb verb) {
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

  private Optional<Subject> inRelative(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    Frame frame = frames.peek();
    if (!frame.isRelative() || frame.hasVerb() || verb.adverb()) {
      return Optional.empty();
    }
    NounPhrase antecedent = frame.antecedent();
    NounPhrase topic = frame.pendingTopic();
    if (antecedent != null && topic != null && topic.actor() && verb.agrees(topic)) {
      return Optional.of(Subject.of(topic, verb.at() + 1, How.TOPIC).fronting(antecedent));
    }
    return Optional.ofNullable(antecedent).map(p -> relative(verb, clause, frames, p));
  }

  /** The antecedent is what the verb's pronoun takes up, else the subject, if it agrees. */
  private Subject relative(
      FiniteVerb verb, Clause clause, Deque<Frame> frames, NounPhrase antecedent) {
    Optional<Subject> behind =
        clause
            .bare(verb.at() + 1)
            .filter(p -> verb.agreesBehind(p))
            .map(p -> Subject.of(p, p.end(), How.FOLLOWING));
    boolean other = behind.isPresent() || !verb.agrees(antecedent);
    List<String> prepositions = other ? List.of() : verb.predicate().behind();
    boolean takesUp =
        (other || !prepositions.isEmpty())
            && clause.takesUp(verb.at() + 1, antecedent, prepositions);
    boolean taken = takesUp || isTaken(verb, antecedent, behind.isPresent());
    if (taken) {
      return behind.orElseGet(() -> leftOut(verb, frames)).fronting(antecedent);
    }
    if (behind.filter(s -> isTheirs(s.phrase(), verb, antecedent)).isPresent()) {
      return behind.get();
    }
    if (behind.filter(s -> isRather(s.phrase(), verb, antecedent)).isPresent()) {
      return behind.get();
    }
    if (verb.agrees(antecedent)) {
      return Subject.of(antecedent, verb.at() + 1, How.ANTECEDENT);
    }
    return behind
        .or(
            () ->
                clause
                    .bare(verb.at() + 1)
                    .filter(p -> p.agreement().mark() != Agreement.Case.OBLIQUE)
                    .map(p -> Subject.of(p, p.end(), How.FOLLOWING)))
        .orElseGet(() -> leftOut(verb, frames));
  }

  /** Somebody just behind the verb does what is told of a thing before it. */
  private static boolean isRather(NounPhrase phrase, FiniteVerb verb, NounPhrase antecedent) {
    boolean things = verb.predicate().object() != ObjectPart.PATIENT;
    return things && phrase.actor() && !antecedent.actor() && phrase.begin() == verb.at() + 1;
  }

  /** Whether the pronoun on a verb takes up the antecedent: it must where somebody else acts. */
  private static boolean isTaken(FiniteVerb verb, NounPhrase antecedent, boolean other) {
    String letters = verb.enclitic();
    boolean thing = !antecedent.actor() && (letters.equals("ه") || letters.equals("ها"));
    return verb.hasEnclitic() && (Actors.fits(letters, antecedent) || (other && thing));
  }

  /** Of a verb without objects the actor just behind it, where only a pronoun stands before. */
  private Optional<Subject> justBehind(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    int next = verb.at() + 1;
    boolean alone = verb.predicate().object() == ObjectPart.NONE && verb.at() > clause.first();
    return alone && words.opensClause(scene.word(verb.at() - 1))
        ? following(verb, clause, frames).filter(s -> s.phrase().begin() == next)
        : Optional.empty();
  }

  /** The actor just behind a verb whose pronoun takes up what stands before. */
  private static Optional<Subject> struck(FiniteVerb verb, NounPhrase topic, Clause clause) {
    int next = verb.at() + 1;
    boolean taken = verb.hasEnclitic() && Actors.fits(verb.enclitic(), topic);
    return clause
        .bare(next)
        .filter(p -> taken && p.begin() == next && p.actor() && verb.agreesBehind(p))
        .map(p -> Subject.of(p, p.end(), How.FOLLOWING).fronting(topic));
  }

  /** Of a verb without objects somebody just behind it is the subject, whatever stood before. */
  private static Optional<Subject> newcomer(FiniteVerb verb, Clause clause) {
    int next = verb.at() + 1;
    boolean alone = verb.predicate().object() == ObjectPart.NONE && verb.predicate().isListed();
    return clause
        .bare(next)
        .filter(p -> alone && p.begin() == next && p.actor() && p.definite())
        .filter(verb::agreesBehind)
        .map(p -> Subject.of(p, p.end(), How.FOLLOWING));
  }

  /** Whose leaders joined: the subject's own pronoun takes up the antecedent. */
  private boolean isTheirs(NounPhrase phrase, FiniteVerb verb, NounPhrase antecedent) {
    String letters = FiniteVerb.enclitic(scene.word(phrase.begin()));
    return phrase.begin() == verb.at() + 1
        && verb.predicate().object() == ObjectPart.NONE
        && !letters.isEmpty()
        && Actors.fits(letters, antecedent);
  }

  /**
   * Behind a clause that has its verb: "and the club", just before the verb, begins the next one.
   */
  private Optional<Subject> ofNext(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    if (verb.joined() || verb.adverb()) {
      return Optional.empty();
    }
    return clause
        .endingBefore(verb.at())
        .filter(p -> p.joined() && !p.isGoverned() && p.definite() && verb.agrees(p))
        .filter(p -> p.begin() > clause.first() && clause.at(p.begin() - 1).isEmpty())
        .filter(p -> frames.peek().hasVerb() || !p.equals(frames.peek().topic()))
        .map(p -> Subject.of(p, verb.at() + 1, How.TOPIC));
  }

  private Optional<Subject> topic(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    if (verb.joined() || verb.adverb()) {
      return Optional.empty();
    }
    Iterator<Frame> outwards = frames.iterator();
    while (outwards.hasNext()) {
      Frame frame = outwards.next();
      NounPhrase topic = frame.pendingTopic();
      if (topic != null && verb.agrees(topic)) {
        while (frames.peek() != frame) {
          frames.pop();
        }
        return Optional.of(
            struck(verb, topic, clause)
                .or(() -> topic.actor() ? Optional.empty() : newcomer(verb, clause))
                .orElseGet(() -> Subject.of(topic, verb.at() + 1, How.TOPIC)));
      }
      boolean closed = frame.isRelative() && frame.hasVerb();
      if (!closed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A clause behind a noun without article describes it: fighters who arrived. */
  private Optional<Subject> unmarkedRelative(
      FiniteVerb verb, Clause clause, Deque<Frame> frames, boolean taken) {
    if (verb.joined() || verb.adverb()) {
      return Optional.empty();
    }
    return clause
        .endingBefore(verb.at())
        .filter(p -> !p.definite() && (taken || p.isGoverned() || frames.peek().hasVerb()))
        .filter(p -> !words.isAdverbial(scene.word(p.begin())))
        .map(p -> relative(verb, clause, frames, p))
        .filter(found -> taken ? found.fronted() != null : found.isActor());
  }

  private Optional<Subject> following(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    if (verb.adverb()) {
      return Optional.empty();
    }
    Optional<Subject> late = behindObject(verb, clause);
    if (late.isPresent()) {
      return late;
    }
    return clause
        .bare(verb.at() + 1)
        .filter(p -> verb.agreesBehind(p) && isSubject(p, verb, clause, frames))
        .filter(p -> p.actor() || !scene.word(p.begin()).tag().equals("DTJJ"))
        .filter(p -> p.begin() <= verb.at() + REACH || nominative(p))
        .map(p -> Subject.of(p, p.end(), How.FOLLOWING));
  }

  /** Behind a thing that is the object somebody may stand who did it: attended the feast. */
  private static Optional<Subject> behindObject(FiniteVerb verb, Clause clause) {
    int next = verb.at() + 1;
    boolean things = verb.predicate().object() == ObjectPart.THEME && !verb.hasEnclitic();
    Optional<NounPhrase> thing =
        clause.bare(next).filter(p -> things && p.begin() == next && !p.actor() && p.definite());
    return thing
        .flatMap(p -> clause.bare(p.end()).filter(q -> q.begin() == p.end()))
        .filter(p -> p.actor() && verb.agreesBehind(p))
        .map(p -> Subject.of(p, next, How.FOLLOWING));
  }

  /**
   * A lone phrase behind a transitive verb is its object where somebody else can be the subject.
   */
  private boolean isSubject(
      NounPhrase phrase, FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    if (verb.hasEnclitic() && words.isGiving(verb.predicate()) && !phrase.actor()) {
      return false;
    }
    boolean carrier = words.isCarrier(scene.word(verb.at())) && phrase.actor();
    if (carrier && phrase.begin() == verb.at() + 1 && !verb.predicate().isListed()) {
      return true;
    }
    boolean transitive =
        verb.predicate().object() != ObjectPart.NONE && !verb.passive() && !verb.hasEnclitic();
    boolean second = clause.bare(phrase.end()).isPresent();
    boolean things = verb.predicate().object() == ObjectPart.THEME && phrase.actor();
    if (!transitive || second || things || nominative(phrase)) {
      return true;
    }
    if (phrase.actor() && phrase.begin() == verb.at() + 1 && isOpened(verb.at(), clause)) {
      return true;
    }
    Optional<NounPhrase> other = inFrames(verb, frames);
    boolean begins = verb.at() > clause.first() && scene.word(verb.at() - 1).is(":");
    boolean opens = begins || (!verb.joined() && frames.size() == 1 && !frames.peek().hasVerb());
    return opens ? phrase.actor() || other.isEmpty() : other.isEmpty() && phrase.actor();
  }

  /** Behind "if", "when", "while", "after that" a clause begins anew. */
  private boolean isOpened(int verb, Clause clause) {
    int before = clause.before(verb);
    if (before < clause.first()) {
      return false;
    }
    Word word = scene.word(before);
    boolean that = word.is("ان") && before > clause.first();
    boolean after = that && words.isPreposition(scene.word(before - 1));
    return after || (!that && words.opensClause(word) && !PredicateLexicon.hasEnclitic(word));
  }

  private static boolean nominative(NounPhrase phrase) {
    return phrase.agreement().mark() == Agreement.Case.NOMINATIVE;
  }

  private Subject leftOut(FiniteVerb verb, Deque<Frame> frames) {
    int next = verb.at() + 1;
    return inFrames(verb, frames)
        .map(p -> Subject.of(p, next, How.DROPPED))
        .orElseGet(() -> Subject.of(actors.subject(verb).orElse(null), next, How.FAR));
  }

  /** The nearest subject in this sentence with which the verb agrees, inner clauses first. */
  private Optional<NounPhrase> inFrames(FiniteVerb verb, Deque<Frame> frames) {
    for (Frame frame : frames) {
      NounPhrase found = frame.hasVerb() ? frame.controller() : frame.topic();
      if (found == null || !verb.agrees(found)) {
        found = frame.subject();
      }
      if (found != null && (verb.agrees(found) || (frame.hasVerb() && !verb.joined()))) {
        return Optional.of(found).filter(verb::agrees);
      }
    }
    return Optional.empty();
  }
}
