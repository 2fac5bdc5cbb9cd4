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

/** Reads one article from left to right; not shared between articles. */
final class Reading {

  /** How many words behind a verb its subject still does what a verbal noun says. */
  private static final int CONTROL = 12;

  /** How many words behind a verb of carrying out its act stands. */
  private static final int STRICT = 8;

  /** Prepositions behind which a verb's subject does what a verbal noun says. */
  private static final List<String> CONTROLLING = List.of("علي", "الي", "من", "في", "عن");

  /** "It is up to": leads to whoever has to do what follows. */
  private static final List<String> DUTY = List.of("علي");

  /** How far behind a verb the words stand that its frame asks for. */
  private static final int WITH = 7;

  private final Scene scene;
  private final PredicateLexicon lexicon;
  private final ClaimWords words;
  private final List<Timex> times;
  private final Chunker chunker;
  private final Actors actors;
  private final Holders holders;
  private final Factuality factuality;
  private final Subjects subjects;
  private final VerbClaims verbs;
  private final NounClaims nouns;
  private final ParticipleClaims participles;
  private final List<Claim> claims = new ArrayList<>();
  private Span taken = new Span(0, 0);
  private NounPhrase lastAgent;

  Reading(Scene scene, PredicateLexicon lexicon, ClaimWords words, List<Timex> times) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.words = words;
    this.times = times;
    this.chunker = new Chunker(words, this::isVerbalNoun, this::isVerbLike);
    this.actors = new Actors(scene, words);
    this.holders = new Holders(scene);
    this.factuality = new Factuality(scene, words);
    this.verbs = new VerbClaims(scene, lexicon, words, actors);
    this.subjects = new Subjects(scene, words, actors, holders);
    this.nouns = new NounClaims(scene, words, actors);
    this.participles = new ParticipleClaims(scene, lexicon);
  }

  List<Claim> claims() {
    scene.text().sentences().forEach(this::read);
    return new Finish(scene).finish(claims);
  }

  private boolean isVerbalNoun(int at) {
    return scene.mention(at) == null
        && !isFinite(at)
        && !scene.word(at).isProper()
        && !words.isActor(scene.word(at))
        && lexicon.isNoun(scene.word(at));
  }

  /** Tagged as a verb, and nothing about it says that it is a noun all the same. */
  private boolean isFinite(int at) {
    Word word = scene.word(at);
    boolean led = at > 0 && isPreposition(scene.word(at - 1));
    boolean noun = word.surface().endsWith("ة") || word.hasPrefix("ب") || led || isActOf(word);
    return word.isVerb() && !noun;
  }

  /** An object pronoun on the form of a verb without objects shows a verbal noun: his resigning. */
  private boolean isActOf(Word word) {
    return PredicateLexicon.hasEnclitic(word)
        && lexicon.isNoun(word)
        && lexicon
            .verb(word, List.of())
            .filter(p -> p.object() != Predicate.ObjectPart.NONE)
            .isEmpty();
  }

  private boolean isPreposition(Word word) {
    return words.isPreposition(word)
        && word.tag().equals("IN")
        && !PredicateLexicon.hasEnclitic(word)
        && !words.opensClause(word);
  }

  /** A verb or participle that the tagger took for a noun. */
  private boolean isVerbLike(int at) {
    Word word = scene.word(at);
    boolean participle = lexicon.participle(word).filter(Reading::isAct).isPresent();
    return looksFinite(word) || (participle && !word.isProper() && !qualifies(at));
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
          clause.isInside(at) ? Optional.empty() : verb(at, clause, frames.peek().pendingTopic());
      if (verb.isPresent()) {
        carried = isCarrier(verb.get());
        readVerb(verb.get(), clause, frames);
        from = at;
        lastAgent = null;
      } else if (isVerbalNoun(at) && words.isCarrierNoun(scene.word(at))) {
        carrier(at, clause, frames.peek());
      } else if (isVerbalNoun(at)) {
        Frame frame = frames.peek();
        NounPhrase agent = controller(at, from, clause, frame);
        boolean strict = carried && at - from <= STRICT;
        readNoun(at, clause, new NounClaims.Control(agent, frame.antecedent(), strict));
      } else {
        participles.read(at, clause).ifPresent(draft -> accept(draft, first, false));
        read(at, clause, frames);
      }
    }
  }

  /** Who does what a verbal noun says: of the noun that it is joined to, else of the verb. */
  private NounPhrase controller(int at, int verb, Clause clause, Frame frame) {
    Word word = scene.word(at);
    if (words.isSuffered(word)) {
      return culprit(at, clause).orElse(null);
    }
    if (lastAgent != null && word.hasPrefix("و")) {
      return lastAgent;
    }
    Optional<NounPhrase> culprit = culprit(at, clause);
    if (culprit.isPresent()) {
      return culprit.get();
    }
    boolean aim = word.hasPrefix("ل") || word.hasPrefix("ب");
    boolean near = aim || (at - verb <= CONTROL && !isAdjunct(at));
    return near && !frame.isUnsaid() ? frame.controller() : null;
  }

  /** Behind "after", "because of" and the like a noun may be anybody's act. */
  private boolean isAdjunct(int at) {
    Word word = scene.word(at);
    if (word.stem() > 0 || at == 0) {
      return false;
    }
    Word before = scene.word(at - 1);
    boolean mutual =
        lexicon.noun(word, behind(at)).filter(Predicate::isMutual).isPresent()
            && behind(at).stream().anyMatch(w -> w.is("مع"));
    return words.isPreposition(before) && !CONTROLLING.contains(before.folded()) && !mutual;
  }

  /** Whoever is responsible for, accused of or involved in what a noun says. */
  private Optional<NounPhrase> culprit(int at, Clause clause) {
    for (int i = at - 1; i >= Math.max(clause.first(), at - 3); i--) {
      if (words.isCulprit(scene.word(i))) {
        return clause.at(i).filter(NounPhrase::actor);
      }
    }
    return Optional.empty();
  }

  /** A word that is neither verb nor verbal noun: what opens a clause, and who is mentioned. */
  private void read(int at, Clause clause, Deque<Frame> frames) {
    Word word = scene.word(at);
    boolean bound = clause.at(at).filter(p -> p.end() > at + 1).isPresent() && word.is("ما");
    if (clause.isRelative(at) && scene.mention(at) == null && !bound) {
      String pronoun = PredicateLexicon.stem(word);
      frames.push(
          Frame.relative(
              clause
                  .antecedent(at)
                  .map(p -> p.agreeing(Agreement.ofRelative(pronoun, p.agreement())))
                  .orElse(null)));
    } else if (words.opensClause(word) && clause.at(at).isEmpty()) {
      open(word, frames);
    } else if (word.is("؛") || word.is(":")) {
      frames.push(Frame.complement());
    } else if (words.isCarrierNoun(word)) {
      carrier(at, clause, frames.peek());
    }
    clause
        .at(at)
        .filter(p -> p.begin() == at)
        .ifPresent(
            phrase -> {
              if (isTopic(phrase)) {
                frames.peek().head(phrase);
              }
              if (phrase.actor()) {
                actors.mentioned(phrase);
              }
            });
  }

  private boolean isTopic(NounPhrase phrase) {
    boolean comma = phrase.end() < scene.text().words().size() && scene.word(phrase.end()).is("،");
    return !phrase.isGoverned()
        && phrase.kind() != NounPhrase.Kind.NUMBER
        && (phrase.actor() || !comma)
        && !words.isAdverbial(scene.word(phrase.begin()));
  }

  /** A clause of its own; a pronoun on what opens it is its topic. */
  private void open(Word word, Deque<Frame> frames) {
    NounPhrase speaker = speaker(word).orElse(frames.peek().subject());
    Frame frame = Frame.complement();
    String letters = FiniteVerb.enclitic(word);
    if (!letters.isEmpty()) {
      actors.ofClause(letters, speaker).ifPresent(frame::head);
    }
    frame.inherit(frames.peek().controller());
    frames.push(frame);
  }

  /** "His carrying out of": whoever the genitive or pronoun means does what follows. */
  private void carrier(int at, Clause clause, Frame frame) {
    String letters = FiniteVerb.enclitic(scene.word(at));
    Optional<NounPhrase> who =
        letters.isEmpty()
            ? clause.at(at + 1).or(() -> clause.at(at)).filter(NounPhrase::actor)
            : actors.ofClause(letters, frame.subject());
    who.ifPresent(frame::control);
  }

  /** Who says what stands at a word. */
  private Optional<NounPhrase> speaker(Word word) {
    return holders
        .innermost(word.span())
        .or(
            () ->
                word.index() + 1 < scene.text().words().size()
                    ? holders.innermost(scene.word(word.index() + 1).span())
                    : Optional.empty())
        .map(Attribution::source)
        .flatMap(source -> actors.known(source.entity()));
  }

  private void readNoun(int at, Clause clause, NounClaims.Control control) {
    if (taken.contains(scene.word(at).stemSpan())) {
      taken = new Span(0, 0);
      return;
    }
    Optional<Draft> draft =
        lexicon
            .noun(scene.word(at), behind(at))
            .flatMap(predicate -> nouns.read(at, predicate, clause, control));
    draft.ifPresent(found -> accept(found, clause.first(), false));
    lastAgent =
        draft.map(Draft::agent).flatMap(agent -> phrase(agent, clause)).orElse(control.agent());
  }

  private Optional<NounPhrase> phrase(Party party, Clause clause) {
    return party.span() == null
        ? actors.known(party.entity())
        : clause.at(scene.text().firstEndingAfter(party.span().begin()));
  }

  private Optional<FiniteVerb> verb(int at, Clause clause, NounPhrase topic) {
    Word word = scene.word(at);
    if (scene.mention(at) != null || scene.isTime(at) || word.isPunctuation()) {
      return Optional.empty();
    }
    if (words.opensClause(word) || words.isNegation(word) || words.isPreposition(word)) {
      return Optional.empty();
    }
    Optional<Predicate> participle = lexicon.participle(word);
    if (participle.isPresent() && !word.isProper() && !qualifies(at) && isAct(participle.get())) {
      return Optional.of(FiniteVerb.participle(word, participle.get()));
    }
    if (!isFinite(at) && !looksFinite(word)) {
      return Optional.empty();
    }
    if (PredicateLexicon.stem(word).length() < 3 && lexicon.verb(word, behind(at)).isEmpty()) {
      return Optional.empty();
    }
    Predicate predicate =
        lexicon
            .verb(word, behind(at))
            .orElseGet(() -> Predicate.unlisted(PredicateLexicon.stem(word)));
    boolean imperfect = lexicon.isImperfect(word);
    if (lexicon.isEither(word) && predicate.with().isEmpty()) {
      boolean object = PredicateLexicon.hasEnclitic(word) || hasTwo(clause, at + 1);
      boolean other = !isMasculine(topic) && (object || isFeminine(clause.bare(at + 1)));
      imperfect = other || (word.tag().equals("VBP") && !isMasculine(topic));
      predicate = (imperfect ? lexicon.imperfect(word) : lexicon.perfect(word)).orElse(predicate);
    }
    FiniteVerb verb = FiniteVerb.of(word, predicate, imperfect);
    verb = verb.firstPerson() && lexicon.isPerfect(word) ? verb.ofThird() : verb;
    return Optional.of(lexicon.isWhole(word) ? verb.alone() : verb);
  }

  private List<Word> behind(int at) {
    int size = scene.text().words().size();
    return scene.text().words().subList(at + 1, Math.max(at + 1, Math.min(size, at + WITH)));
  }

  /** Two free phrases behind a verb: its subject and its object. */
  private static boolean hasTwo(Clause clause, int from) {
    return clause
        .bare(from)
        .filter(p -> p.actor() && !isMasculine(p) && clause.bare(p.end()).isPresent())
        .isPresent();
  }

  private static boolean isMasculine(NounPhrase phrase) {
    return phrase != null && !phrase.agreement().feminine();
  }

  private static boolean isFeminine(Optional<NounPhrase> phrase) {
    return phrase.filter(p -> p.agreement().feminine() && !p.agreement().masculine()).isPresent();
  }

  /** Behind a noun without article a participle is its adjective: a certain meaning. */
  private boolean qualifies(int at) {
    Word word = scene.word(at);
    boolean adverb = PredicateLexicon.stem(word).endsWith("ا") && word.stem() == 0;
    if (!adverb) {
      return word.stem() > 0 || at == 0 || !scene.word(at - 1).is("،");
    }
    return at > 0 && scene.word(at - 1).tag().startsWith("NN") && !scene.word(at - 1).isProper();
  }

  /** Of participles only those are read that do something to somebody by words. */
  private static boolean isAct(Predicate predicate) {
    return switch (predicate.type()) {
      case REQUEST, ACCUSE, THREATEN, REJECT, SUPPORT -> true;
      default -> false;
    };
  }

  private static boolean isBeforeVerb(Word word) {
    return word.is("ان") || word.is("لن") || word.is("لم") || word.is("سوف") || word.is("قد");
  }

  /** A form of a listed verb that can be no noun, tagged as one all the same. */
  private boolean looksFinite(Word word) {
    String stem = PredicateLexicon.stem(word);
    boolean subjunctive = word.index() > 0 && isBeforeVerb(scene.word(word.index() - 1));
    if (subjunctive && !stem.isEmpty() && "يتن".indexOf(stem.charAt(0)) >= 0) {
      return lexicon.isVerb(word);
    }
    if (lexicon.isNoun(word)) {
      return false;
    }
    boolean future = (stem.startsWith("سي") || stem.startsWith("ست")) && stem.length() > 4;
    boolean shape = future || stem.endsWith("وا") || (stem.startsWith("ي") && stem.length() > 3);
    return shape && word.tag().startsWith("NN") && lexicon.isVerb(word);
  }

  private void readVerb(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    Word word = scene.word(verb.at());
    if (words.isAuxiliary(word) && !isCarrier(verb)) {
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
    frame.verb(subject.phrase());
    if (subject.phrase() != null && subject.phrase().actor()) {
      actors.acted(subject.phrase());
    }
    boolean light = isCarrier(verb) || verb.predicate().light();
    if (light && ofNoun(verb, subject, clause, frame)) {
      return;
    }
    if (isCarrier(verb) || (frame.isFree() && subject.isLeftOut())) {
      return;
    }
    Optional<Attribution> cued = holders.cued(word.stemSpan());
    boolean speech = cued.isPresent() || (lexicon.isSpeech(word) && !verb.predicate().isListed());
    Optional<Draft> draft =
        verbs
            .read(verb, subject, clause)
            .filter(found -> !speech || found.type() != ClaimType.OTHER);
    draft.ifPresent(found -> accept(found, clause.first(), true));
    draft.map(Draft::theme).filter(theme -> theme.span() != null).ifPresent(this::take);
    if (draft
        .filter(found -> found.agent() == null && found.type() != ClaimType.REQUEST)
        .isPresent()) {
      frame.passive();
    }
    draft.flatMap(found -> asked(found, clause)).ifPresent(frame::control);
  }

  /** A raid that somebody carried out: the noun is the act, the verb behind it names who did it. */
  private boolean ofNoun(FiniteVerb verb, Subject subject, Clause clause, Frame frame) {
    NounPhrase noun = subject.fronted() != null ? subject.fronted() : frame.antecedent();
    if (noun == null || !subject.isActor() || noun.equals(subject.phrase())) {
      return false;
    }
    int end = Math.min(noun.end(), noun.begin() + 2);
    for (int at = end - 1; at >= noun.begin(); at--) {
      Optional<Predicate> predicate = lexicon.noun(scene.word(at), behind(at));
      if (predicate.isPresent()) {
        name(at, predicate.get(), verb, subject, clause);
        return true;
      }
    }
    return false;
  }

  private void name(int at, Predicate predicate, FiniteVerb verb, Subject subject, Clause clause) {
    Span span = scene.word(at).stemSpan();
    Claim known = claims.stream().filter(c -> c.predicate().equals(span)).findFirst().orElse(null);
    claims.remove(known);
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
        clause.first(),
        false);
  }

  /** Whether a verb's complement is the act; with a perfect of another verb letters mix it up. */
  private boolean isCarrier(FiniteVerb verb) {
    Word word = scene.word(verb.at());
    boolean other = lexicon.isEither(word) && verb.predicate().isListed() && !verb.feminine();
    boolean idiom = !verb.predicate().with().isEmpty();
    return words.isCarrier(word) && !other && !idiom;
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

  /** Whoever is asked or accused does what depends on the verb. */
  private Optional<NounPhrase> asked(Draft draft, Clause clause) {
    boolean other = draft.type() == ClaimType.REQUEST || draft.type() == ClaimType.ACCUSE;
    if (!other || draft.patient() == null || draft.patient().span() == null) {
      return Optional.empty();
    }
    return clause.at(scene.text().firstEndingAfter(draft.patient().span().begin()));
  }

  private void accept(Draft draft, int first, boolean verb) {
    Attribution holder = holders.innermost(draft.span()).orElse(null);
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            draft.type(),
            draft.span(),
            draft.agent(),
            draft.patient(),
            draft.theme(),
            null,
            when(draft).orElse(null),
            factuality.polarity(draft.at(), first, verb),
            factuality.hedged(draft.at(), first, holder),
            holder == null ? null : holder.id(),
            draft.rule(),
            draft.confidence()));
  }

  /** The time expression within the same sentence nearest to the predicate, within eight words. */
  private Optional<Claim.When> when(Draft draft) {
    for (Timex time : times) {
      int at = scene.text().firstEndingAfter(time.span().begin());
      if (Math.abs(at - draft.at()) <= 8 && sameSentence(at, draft.at())) {
        return Optional.of(new Claim.When(time.span(), time.value()));
      }
    }
    return Optional.empty();
  }

  private boolean sameSentence(int a, int b) {
    return scene.text().sentences().stream()
        .anyMatch(
            s ->
                s.span().contains(scene.word(a).span()) && s.span().contains(scene.word(b).span()));
  }
}
