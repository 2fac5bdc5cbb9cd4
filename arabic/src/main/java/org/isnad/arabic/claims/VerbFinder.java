package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.ClaimType;

/** Tells verbs from verbal nouns, also where the tagger mixes them up, and which verb it is. */
final class VerbFinder {

  /** How far behind a verb the words stand that its frame asks for. */
  private static final int WITH = 7;

  /** "Has", behind which a form that may be either is a perfect. */
  private static final List<String> DONE = List.of("قد", "وقد", "لقد", "فقد", "ولقد");

  private final Scene scene;
  private final PredicateLexicon lexicon;
  private final ClaimWords words;

  VerbFinder(Scene scene, PredicateLexicon lexicon, ClaimWords words) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Whether a word is a verbal noun. */
  boolean isVerbalNoun(int at) {
    return scene.mention(at) == null
        && !isFinite(at)
        && (!scene.word(at).isProper() || scene.word(at).hasPrefix("ب"))
        && !words.isActor(scene.word(at))
        && lexicon.isNoun(scene.word(at));
  }

  /** Tagged as a verb, and nothing about it says that it is a noun all the same. */
  private boolean isFinite(int at) {
    Word word = scene.word(at);
    boolean led = at > 0 && isPreposition(scene.word(at - 1));
    boolean noun =
        word.surface().endsWith("ة")
            || word.hasPrefix("ب")
            || led
            || isActOf(word)
            || isBehindVerb(at);
    return word.isVerb() && !noun;
  }

  /** Just behind a verb stands its verbal noun rather than another verb: decided to run. */
  private boolean isBehindVerb(int at) {
    Word word = scene.word(at);
    if (at == 0 || word.stem() > 0 || !lexicon.isNoun(word)) {
      return false;
    }
    Word before = scene.word(at - 1);
    boolean act = lexicon.isVerb(before) && !words.isAuxiliary(before);
    return before.isVerb() && scene.mention(at - 1) == null && (act || words.isDone(before));
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
  boolean isVerbLike(int at) {
    Word word = scene.word(at);
    boolean participle = lexicon.participle(word).filter(VerbFinder::isAct).isPresent();
    return looksFinite(word) || (participle && !word.isProper() && !qualifies(at));
  }

  /**
   * The verb, or participle in a verb's place, at a word.
   *
   * @param topic what stands before it and may be its subject, null for nothing
   */
  Optional<FiniteVerb> find(int at, Clause clause, NounPhrase topic) {
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
    boolean verb = isFinite(at) || looksFinite(word) || isHidden(at, topic);
    return verb ? Optional.ofNullable(read(word, clause, topic)) : Optional.empty();
  }

  /** The verb that a word is; null where it is too short to be one that the lexicon lacks. */
  private FiniteVerb read(Word word, Clause clause, NounPhrase topic) {
    int at = word.index();
    String stem = PredicateLexicon.stem(word);
    Optional<Predicate> listed = lexicon.verb(word, behind(at));
    if (stem.length() < 3 && listed.isEmpty()) {
      return null;
    }
    Predicate predicate = listed.orElseGet(() -> Predicate.unlisted(stem));
    boolean imperfect = lexicon.isImperfect(word);
    boolean done =
        at > 0 && DONE.contains(scene.word(at - 1).folded()) && !word.tag().equals("VBP");
    if (done && lexicon.isEither(word)) {
      predicate = lexicon.perfect(word).orElse(predicate);
    } else if (lexicon.isEither(word) && predicate.with().isEmpty()) {
      boolean object = PredicateLexicon.hasEnclitic(word) || hasTwo(clause, at + 1);
      boolean other = !isMasculine(topic) && (object || isFeminine(clause.bare(at + 1)));
      boolean own = isFeminine(clause.bare(at + 1).filter(p -> p.begin() == at + 1));
      imperfect = other || own || (word.tag().equals("VBP") && !isMasculine(topic));
      predicate = (imperfect ? lexicon.imperfect(word) : lexicon.perfect(word)).orElse(predicate);
    }
    FiniteVerb verb = FiniteVerb.of(word, predicate, imperfect);
    verb = lexicon.isEither(word) && !imperfect ? verb.ofMan() : verb;
    verb = verb.firstPerson() && lexicon.isPerfect(word) ? verb.ofThird() : verb;
    return lexicon.isWhole(word) ? verb.alone() : verb;
  }

  /** The words behind one, as far as frames look. */
  List<Word> behind(int at) {
    int size = scene.text().words().size();
    return scene.text().words().subList(at + 1, Math.max(at + 1, Math.min(size, at + WITH)));
  }

  /**
   * A perfect that the tagger took for its verbal noun: behind its subject and before its object.
   */
  private boolean isHidden(int at, NounPhrase topic) {
    Word word = scene.word(at);
    boolean bare =
        word.stem() == 0 && !PredicateLexicon.hasEnclitic(word) && word.tag().equals("NN");
    int next = at + 1;
    if (!bare || !isActing(topic) || topic.end() != at || next >= scene.text().words().size()) {
      return false;
    }
    boolean object = scene.mention(next) != null || scene.word(next).tag().startsWith("DT");
    return object
        && lexicon.isNoun(word)
        && lexicon.perfect(word).filter(p -> p.object() != Predicate.ObjectPart.NONE).isPresent();
  }

  private boolean isActing(NounPhrase topic) {
    return isMasculine(topic)
        && !topic.isGoverned()
        && topic.definite()
        && (scene.mention(topic.begin()) != null || words.isActor(scene.word(topic.begin())));
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

  /** Where only a verb, an adjective or a phrase with a preposition can stand. */
  private boolean isBehindRelative(int at) {
    return at > 0
        && scene.word(at - 1).tag().startsWith("WP")
        && words.isRelative(scene.word(at - 1));
  }

  /** Behind a preposition or a noun without article no verb stands. */
  private boolean isLed(Word word) {
    if (word.index() == 0) {
      return false;
    }
    Word before = scene.word(word.index() - 1);
    boolean construct = before.tag().equals("NN") && !PredicateLexicon.hasEnclitic(before);
    return words.isPreposition(before) || construct;
  }

  /** A perfect of harm with a pronoun, and behind it whoever did it: blew it up. */
  private boolean isStruck(Word word) {
    int next = word.index() + 1;
    boolean follows = next < scene.text().words().size();
    return follows
        && word.stem() == 0
        && PredicateLexicon.hasEnclitic(word)
        && lexicon.perfect(word).filter(VerbFinder::isHarm).isPresent()
        && (scene.mention(next) != null || words.isActor(scene.word(next)));
  }

  private static boolean isHarm(Predicate predicate) {
    return predicate.type() == ClaimType.ASSAULT || predicate.type() == ClaimType.COERCE;
  }

  /** A form of a listed verb that can be no noun, tagged as one all the same. */
  private boolean looksFinite(Word word) {
    String stem = PredicateLexicon.stem(word);
    boolean subjunctive = word.index() > 0 && isBeforeVerb(scene.word(word.index() - 1));
    if (subjunctive && !stem.isEmpty() && "يتن".indexOf(stem.charAt(0)) >= 0) {
      return lexicon.isVerb(word);
    }
    if (isBehindRelative(word.index()) && PredicateLexicon.hasEnclitic(word)) {
      return lexicon.isVerb(word);
    }
    if (lexicon.isNoun(word)) {
      return false;
    }
    if (isStruck(word) || (word.tag().equals("NN") && lexicon.isFeminine(word) && !isLed(word))) {
      return true;
    }
    boolean future = (stem.startsWith("سي") || stem.startsWith("ست")) && stem.length() > 4;
    boolean shape = future || stem.endsWith("وا") || (stem.startsWith("ي") && stem.length() > 3);
    return shape && word.tag().startsWith("NN") && lexicon.isVerb(word);
  }

  /** Whether a verb's complement is the act; with a perfect of another verb letters mix it up. */
  boolean isCarrier(FiniteVerb verb) {
    Word word = scene.word(verb.at());
    boolean other = lexicon.isEither(word) && verb.predicate().isListed() && !verb.feminine();
    boolean idiom = !verb.predicate().with().isEmpty();
    return words.isCarrier(word) && !other && !idiom;
  }
}
