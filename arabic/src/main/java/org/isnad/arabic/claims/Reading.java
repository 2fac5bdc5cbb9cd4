package org.isnad.arabic.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Party;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/**
 * Reads one article from left to right, keeping the clauses that are open ({@link Frame}); not
 * shared between articles.
 */
final class Reading {

  /** "It is up to": leads to whoever has to do what follows. */
  private static final List<String> DUTY = List.of("علي");

  private final Scene scene;
  private final PredicateLexicon lexicon;
  private final ClaimWords words;
  private final VerbFinder finder;
  private final Chunker chunker;
  private final Actors actors;
  private final Holders holders;
  private final Subjects subjects;
  private final ControlFinder control;
  private final Openings openings;
  private final VerbClaims verbs;
  private final NounClaims nouns;
  private final ParticipleClaims participles;
  private final Findings findings;
  private final Inflicters inflicters;
  private final Places places;
  private Span taken = new Span(0, 0);
  private NounPhrase lastAgent;

  Reading(Scene scene, PredicateLexicon lexicon, ClaimWords words, List<Timex> times) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.words = words;
    this.finder = new VerbFinder(scene, lexicon, words);
    this.chunker = new Chunker(words, finder::isVerbalNoun, finder::isVerbLike);
    this.actors = new Actors(scene, words);
    this.holders = new Holders(scene);
    this.subjects = new Subjects(scene, words, actors, holders);
    this.control = new ControlFinder(scene, lexicon, words, finder, actors);
    this.openings = new Openings(scene, words, actors, holders, control);
    this.verbs = new VerbClaims(scene, lexicon, words, actors);
    this.nouns = new NounClaims(scene, words, finder, actors);
    this.participles = new ParticipleClaims(scene, lexicon);
    this.places = new Places(scene, words);
    this.inflicters = new Inflicters(scene, words);
    this.findings = new Findings(scene, words, times, holders);
  }

  List<Claim> claims() {
    scene.text().sentences().forEach(this::read);
    return findings.finish();
  }

  private void read(Sentence sentence) {
    int first = sentence.words().get(0).index();
    int limit = first + sentence.words().size();
    Clause clause = new Clause(scene, words, chunker.chunks(scene, sentence), first, limit);
    Deque<Frame> frames = new ArrayDeque<>(List.of(Frame.main()));
    int from = first;
    lastAgent = null;
    boolean carried = false;
    for (int at = first; at < limit; at++) {
      Optional<FiniteVerb> verb =
          clause.isInside(at)
              ? Optional.empty()
              : finder.find(at, clause, frames.peek().expected());
      if (verb.isPresent()) {
        carried = finder.isCarrier(verb.get());
        readVerb(verb.get(), clause, frames);
        from = at;
        lastAgent = null;
      } else if (finder.isVerbalNoun(at) && words.isCarrierNoun(scene.word(at))) {
        control.carrier(at, clause, frames.peek());
      } else if (finder.isVerbalNoun(at)) {
        Frame frame = frames.peek();
        NounPhrase agent = control.controller(at, from, clause, frame, lastAgent);
        Sureness.Link link = control.link(at, from, clause, carried, lastAgent != null);
        int governor = control.governor(at, from, link, clause);
        readNoun(at, clause, new NounClaims.Control(agent, frame.antecedent(), link, governor));
        openings.mention(at, clause, frame);
      } else {
        participles.read(at, clause).ifPresent(draft -> accept(draft, clause));
        openings.read(at, clause, frames);
      }
    }
  }

  private void readNoun(int at, Clause clause, NounClaims.Control who) {
    if (taken.contains(scene.word(at).stemSpan())) {
      taken = new Span(0, 0);
      return;
    }
    Optional<Draft> draft =
        lexicon
            .noun(scene.word(at), finder.behind(at))
            .flatMap(predicate -> nouns.read(at, predicate, clause, who));
    draft
        .map(found -> inflicters.complete(found, clause))
        .ifPresent(found -> accept(found, clause));
    lastAgent = draft.map(Draft::agent).flatMap(agent -> phrase(agent, clause)).orElse(who.agent());
  }

  private Optional<NounPhrase> phrase(Party party, Clause clause) {
    return party.span() == null
        ? actors.known(party.entity())
        : clause.at(scene.text().firstEndingAfter(party.span().begin()));
  }

  private void readVerb(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    Word word = scene.word(verb.at());
    if (words.isAuxiliary(word) && !finder.isCarrier(verb)) {
      frames.peek().restart();
      clause
          .governed(verb.at() + 1, DUTY)
          .filter(p -> p.actor() && p.begin() <= verb.at() + 3)
          .ifPresent(frames.peek()::control);
      return;
    }
    if (verb.joined() && verb.at() > 0 && scene.word(verb.at() - 1).is("،")) {
      resume(frames);
    }
    Subject subject = subjects.find(verb, clause, frames);
    Frame frame = frames.peek();
    boolean unsure = subject.how() == Subject.How.FAR || (frame.isFree() && subject.isLeftOut());
    frame.verb(unsure ? null : subject.phrase());
    if (unsure) {
      frame.passive();
    }
    if (subject.phrase() != null && subject.phrase().actor() && !words.isLearning(word)) {
      actors.acted(subject.phrase());
    }
    boolean light = finder.isCarrier(verb) || verb.predicate().light();
    if (light && ofNoun(verb, subject, clause, frame)) {
      return;
    }
    if (finder.isCarrier(verb) || (frame.isFree() && subject.isLeftOut())) {
      return;
    }
    Optional<Attribution> cued = holders.cued(word.stemSpan());
    boolean speech = cued.isPresent() || (lexicon.isSpeech(word) && !verb.predicate().isListed());
    Optional<Draft> draft =
        verbs
            .read(verb, subject, clause)
            .filter(found -> !speech || found.type() != ClaimType.OTHER)
            .map(found -> inflicters.complete(found, clause));
    draft.ifPresent(found -> accept(found, clause));
    draft.map(Draft::theme).filter(theme -> theme.span() != null).ifPresent(this::take);
    if (draft
        .filter(found -> found.agent() == null && found.type() != ClaimType.REQUEST)
        .isPresent()) {
      frame.passive();
    }
    draft.flatMap(found -> control.asked(found, clause)).ifPresent(frame::control);
  }

  /** A raid that somebody carried out: the noun is the act, the verb behind it names who did it. */
  private boolean ofNoun(FiniteVerb verb, Subject subject, Clause clause, Frame frame) {
    NounPhrase noun = subject.fronted() != null ? subject.fronted() : frame.antecedent();
    if (noun == null || !subject.isActor() || noun.equals(subject.phrase())) {
      return false;
    }
    int end = Math.min(noun.end(), noun.begin() + 2);
    for (int at = end - 1; at >= noun.begin(); at--) {
      Optional<Predicate> predicate = lexicon.noun(scene.word(at), finder.behind(at));
      if (predicate.isPresent()) {
        name(at, predicate.get(), verb, subject, clause);
        return true;
      }
    }
    return false;
  }

  private void name(int at, Predicate predicate, FiniteVerb verb, Subject subject, Clause clause) {
    Span span = scene.word(at).stemSpan();
    Claim known = findings.remove(span);
    List<String> prepositions = new ArrayList<>(verb.predicate().behind());
    prepositions.addAll(predicate.behind());
    Party patient =
        clause
            .governed(verb.at() + 1, prepositions)
            .filter(NounPhrase::actor)
            .map(VerbClaims::party)
            .orElse(known == null ? null : known.patient());
    accept(
        new Draft(
            at,
            span,
            predicate.type(),
            subject.asParty(),
            patient,
            known == null ? null : known.theme(),
            "noun-verb:" + predicate.lemma(),
            0.6),
        clause);
  }

  private void accept(Draft draft, Clause clause) {
    findings.accept(places.complete(draft, clause), clause.first());
  }

  /** A comma before "and" ends the relative clauses that have had their verb. */
  private static void resume(Deque<Frame> frames) {
    while (frames.size() > 1 && frames.peek().isRelative() && frames.peek().hasVerb()) {
      frames.pop();
    }
  }

  /** The verbal noun that heads a verb's object is the same act, not another. */
  private void take(Party theme) {
    taken = scene.text().wordsIn(theme.span()).get(0).span();
  }
}
