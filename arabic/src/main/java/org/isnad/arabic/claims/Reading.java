package org.isnad.arabic.claims;

import java.util.ArrayList;
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

  private final Scene scene;
  private final PredicateLexicon lexicon;
  private final ClaimWords words;
  private final List<Timex> times;
  private final Chunker chunker;
  private final Actors actors;
  private final Holders holders;
  private final Factuality factuality;
  private final VerbClaims verbs;
  private final NounClaims nouns;
  private final List<Claim> claims = new ArrayList<>();
  private Span taken = new Span(0, 0);

  Reading(Scene scene, PredicateLexicon lexicon, ClaimWords words, List<Timex> times) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.words = words;
    this.times = times;
    this.chunker = new Chunker(words, this::isVerbalNoun);
    this.actors = new Actors(scene, words);
    this.holders = new Holders(scene);
    this.factuality = new Factuality(scene, words);
    this.verbs = new VerbClaims(scene, lexicon, actors, holders);
    this.nouns = new NounClaims(scene, actors);
  }

  List<Claim> claims() {
    scene.text().sentences().forEach(this::read);
    return claims;
  }

  private boolean isVerbalNoun(int at) {
    return scene.mention(at) == null
        && !scene.word(at).isVerb()
        && !scene.word(at).isProper()
        && lexicon.noun(scene.word(at)).isPresent();
  }

  private void read(Sentence sentence) {
    int first = sentence.words().get(0).index();
    int limit = first + sentence.words().size();
    List<NounPhrase> phrases = chunker.chunks(scene, sentence);
    Clause clause = new Clause(scene, words, phrases, first, limit);
    NounPhrase governor = null;
    int from = first;
    for (int at = first; at < limit; at++) {
      Optional<FiniteVerb> verb = verb(at);
      if (verb.isPresent()) {
        governor = readVerb(verb.get(), clause);
        from = at;
      } else if (words.opensClause(scene.word(at))) {
        governor = null;
      } else if (isVerbalNoun(at) && taken.contains(scene.word(at).stemSpan())) {
        taken = new Span(0, 0);
      } else if (isVerbalNoun(at)) {
        NounPhrase control = at - from <= 12 ? governor : null;
        nouns
            .read(at, lexicon.noun(scene.word(at)).orElseThrow(), clause, control)
            .ifPresent(draft -> accept(draft, first, false));
      } else {
        clause.at(at).filter(NounPhrase::actor).ifPresent(actors::mentioned);
      }
    }
  }

  private Optional<FiniteVerb> verb(int at) {
    Word word = scene.word(at);
    if (scene.mention(at) != null || scene.isTime(at) || word.isPunctuation()) {
      return Optional.empty();
    }
    if (words.opensClause(word) || words.isNegation(word) || words.isPreposition(word)) {
      return Optional.empty();
    }
    Optional<Predicate> participle = lexicon.participle(word);
    if (participle.isPresent() && !word.isProper() && !qualifies(at)) {
      return Optional.of(FiniteVerb.participle(word, participle.get()));
    }
    if (!word.isVerb() && !looksFinite(word)) {
      return Optional.empty();
    }
    Predicate predicate =
        lexicon.verb(word).orElseGet(() -> Predicate.unlisted(PredicateLexicon.stem(word)));
    return Optional.of(FiniteVerb.of(word, predicate));
  }

  /** Behind a noun without article a participle is its adjective: a certain meaning. */
  private boolean qualifies(int at) {
    return at > 0 && scene.word(at - 1).tag().startsWith("NN") && !scene.word(at - 1).isProper();
  }

  /** A form of a listed verb that can be no noun, tagged as one all the same. */
  private boolean looksFinite(Word word) {
    String stem = PredicateLexicon.stem(word);
    boolean shape = stem.endsWith("وا") || (stem.startsWith("ي") && stem.length() > 3);
    return shape && word.tag().startsWith("NN") && lexicon.verb(word).isPresent();
  }

  /** The verb's subject, for what depends on the verb. */
  private NounPhrase readVerb(FiniteVerb verb, Clause clause) {
    Word word = scene.word(verb.at());
    NounPhrase subject = verbs.subjectOf(verb, clause);
    if (words.isCarrier(word) || words.isAuxiliary(word)) {
      return subject;
    }
    Optional<Attribution> cued = holders.cued(word.stemSpan());
    boolean speech = cued.isPresent() || (lexicon.isSpeech(word) && !verb.predicate().isListed());
    if (speech && !isActToo(verb.predicate())) {
      return subject;
    }
    Optional<Draft> draft = verbs.read(verb, clause);
    draft.ifPresent(found -> accept(found, clause.first(), true));
    draft.map(Draft::theme).filter(theme -> theme.span() != null).ifPresent(this::take);
    return draft.map(found -> controller(found, subject, clause)).orElse(subject);
  }

  /** The verbal noun that heads a verb's object is the same act, not another. */
  private void take(Party theme) {
    taken = scene.text().wordsIn(theme.span()).get(0).span();
  }

  /** Who does what depends on a verb: whoever is asked or accused, else the verb's subject. */
  private NounPhrase controller(Draft draft, NounPhrase subject, Clause clause) {
    boolean other = draft.type() == ClaimType.REQUEST || draft.type() == ClaimType.ACCUSE;
    if (!other || draft.patient() == null || draft.patient().span() == null) {
      return subject;
    }
    int at = scene.text().firstEndingAfter(draft.patient().span().begin());
    return clause.at(at).orElse(subject);
  }

  /** Accusing, asking, threatening are acts as well as speech. */
  private static boolean isActToo(Predicate predicate) {
    return predicate.isListed() && predicate.type() != ClaimType.OTHER;
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
