package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/**
 * Reads a verbal noun: its genitive is the agent where something else tells the patient or the verb
 * has none, else the patient.
 */
final class NounClaims {

  private static final List<String> BETWEEN = List.of("بين");
  private static final List<String> FROM = List.of("من");
  private static final List<String> OF = List.of("ل");

  /** How many words behind it may hold a verbal noun's complements. */
  private static final int NEAR = 9;

  /** How many words behind "between" the first side ends. */
  private static final int SIDES = 14;

  private final Scene scene;
  private final ClaimWords words;
  private final VerbFinder verbs;
  private final Actors actors;

  NounClaims(Scene scene, ClaimWords words, VerbFinder verbs, Actors actors) {
    this.verbs = verbs;
    this.scene = scene;
    this.words = words;
    this.actors = actors;
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
   * Who does what, and how sure it is that the agent is meant.
   *
   * @param own whether the noun's own complements name the agent
   */
  private record Parts(NounPhrase agent, NounPhrase patient, NounPhrase theme, boolean own) {}

  /**
   * The claim of a verbal noun.
   *
   * @param control who does what depends on what stands before
   */
  Optional<Draft> read(int at, Predicate predicate, Clause whole, Control control) {
    Word word = scene.word(at);
    Clause clause = whole.upTo(at + NEAR);
    Parts parts =
        PredicateLexicon.hasEnclitic(word)
            ? withPronoun(word, predicate, clause, control)
            : withGenitive(at, predicate, whole, control);
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

  private static double confidence(Parts parts, Predicate predicate, Sureness.Link link) {
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

  private Parts withPronoun(Word word, Predicate predicate, Clause clause, Control control) {
    String letters = FiniteVerb.enclitic(word);
    NounPhrase governor = control.agent();
    NounPhrase fronted = control.fronted();
    int next = word.index() + 1;
    NounPhrase behind = clause.target(next, predicate).orElse(null);
    NounPhrase object = clause.bare(next).filter(p -> isObject(next, p)).orElse(null);
    boolean sent = predicate.behind().contains("الي");
    boolean struck = predicate.takesPatient() && behind != null && !sent;
    boolean itself = predicate.object() == ObjectPart.NONE || object != null || struck;
    if (!itself && !predicate.takesPatient()) {
      NounPhrase by = by(next, clause).orElse(null);
      return new Parts(by == null ? governor : by, behind, fronted, by != null);
    }
    if (!itself) {
      NounPhrase own = by(next, clause).orElse(null);
      NounPhrase by = own == null ? governor : own;
      boolean taken = fronted != null && Actors.fits(letters, fronted);
      NounPhrase whom = taken ? fronted : actors.pronoun(letters, by).orElse(null);
      return new Parts(by, whom, null, own != null);
    }
    NounPhrase who =
        governor != null && Actors.fits(letters, governor)
            ? governor
            : actors.owner(letters).orElse(null);
    boolean patient = predicate.takesPatient() && object != null;
    return new Parts(who, patient ? object : behind, patient ? null : object, true);
  }

  private Parts withGenitive(int at, Predicate predicate, Clause whole, Control control) {
    NounPhrase governor = control.agent();
    Clause clause = whole.upTo(at + NEAR);
    NounPhrase genitive = genitive(at, clause).orElse(null);
    int next = genitive == null ? at + 1 : genitive.end();
    NounPhrase behind = clause.target(next, predicate).orElse(null);
    NounPhrase by = by(next, clause).orElse(null);
    NounPhrase between = clause.governed(next, BETWEEN).orElse(null);
    if (between != null && behind == null && predicate.isMutual()) {
      NounPhrase other =
          other(between, whole).filter(p -> !verbs.isVerbalNoun(p.begin())).orElse(null);
      return new Parts(between, other, null, true);
    }
    if (genitive != null && isIdiom(genitive, predicate)) {
      boolean lone = genitive.end() == genitive.begin() + 1;
      NounPhrase whom =
          !lone
              ? genitive.from(scene, genitive.begin() + 1)
              : behind != null ? behind : taken(next - 1, predicate, clause, by).orElse(null);
      NounPhrase doer = control.link() == Sureness.Link.DONE ? null : governor;
      return new Parts(by != null ? by : doer, whom, null, by != null);
    }
    if (genitive == null) {
      NounPhrase own = by != null ? by : owner(next, predicate, clause).orElse(null);
      boolean helped =
          own != null
              && behind == null
              && predicate.takesPatient()
              && scene.word(at).hasPrefix("ب");
      NounPhrase agent = own != null ? own : governor;
      NounPhrase whom = behind != null ? behind : taken(at, predicate, clause, agent).orElse(null);
      return new Parts(agent, helped ? governor : whom, null, own != null);
    }
    if (by != null) {
      return new Parts(by, genitive, null, true);
    }
    if (control.link() == Sureness.Link.DONE && predicate.takesPatient()) {
      return new Parts(null, genitive, null, false);
    }
    NounPhrase whom =
        words.isBestowing(scene.word(at)) ? null : whom(genitive, predicate, clause).orElse(null);
    if (whom != null && behind == null) {
      return new Parts(genitive, whom, null, true);
    }
    NounPhrase object =
        clause
            .bare(next)
            .filter(p -> p.begin() == next && !p.joined() && !p.equals(governor))
            .filter(p -> !goesOn(genitive, p) && !qualifies(genitive, p))
            .filter(p -> p.actor() || p.definite() || !predicate.takesPatient())
            .orElse(null);
    if (genitive.actor() && object != null && predicate.object() != ObjectPart.NONE) {
      boolean patient = predicate.takesPatient();
      return new Parts(genitive, patient ? object : behind, patient ? null : object, true);
    }
    boolean sent = behind != null && behind.preposition().equals("الي") && predicate.takesPatient();
    if (sent) {
      return new Parts(governor, genitive, null, false);
    }
    if (behind != null && predicate.object() != ObjectPart.THEME) {
      return new Parts(genitive, behind, null, true);
    }
    if (predicate.takesPatient()) {
      return new Parts(governor, genitive, null, false);
    }
    return predicate.object() == ObjectPart.THEME
        ? new Parts(governor, behind, genitive, false)
        : new Parts(genitive, null, null, true);
  }

  /** Whom the pronoun of the noun's preposition takes up: control over it. */
  private Optional<NounPhrase> taken(int at, Predicate predicate, Clause clause, NounPhrase by) {
    return clause
        .pronounBehind(at + 1, predicate.behind())
        .map(FiniteVerb::enclitic)
        .filter(letters -> !letters.isEmpty())
        .flatMap(letters -> actors.pronoun(letters, by));
  }

  /** The word that makes the idiom is no party: the setting free of. */
  private boolean isIdiom(NounPhrase genitive, Predicate predicate) {
    String stem = PredicateLexicon.stem(scene.word(genitive.begin()));
    String bare = stem.startsWith("ال") ? stem.substring(2) : stem;
    return predicate.with().contains(bare);
  }

  /** Just behind a noun with a pronoun, and no adverb. */
  private static boolean isObject(int next, NounPhrase phrase) {
    return phrase.begin() == next && phrase.agreement().mark() != Agreement.Case.OBLIQUE;
  }

  /** A proper noun behind a person's name that the name finder has cut off. */
  private boolean goesOn(NounPhrase name, NounPhrase next) {
    Mention mention = scene.mention(name.end() - 1);
    boolean person = mention != null && mention.type() == EntityType.PERSON;
    return person && scene.mention(next.begin()) == null && next.end() == next.begin() + 1;
  }

  /** Behind a common noun what carries the article may as well be its adjective. */
  private boolean qualifies(NounPhrase noun, NounPhrase next) {
    boolean article = scene.word(next.begin()).folded().startsWith("ال");
    return article && noun.entity() == null && scene.mention(next.begin()) == null;
  }

  /** Whom an act strikes that somebody is the genitive of: the movement's suppression of. */
  private Optional<NounPhrase> whom(NounPhrase agent, Predicate predicate, Clause clause) {
    if (!agent.actor() || !predicate.takesPatient()) {
      return Optional.empty();
    }
    int next = agent.end();
    return clause
        .governed(next, OF)
        .filter(p -> p.begin() == next && p.actor())
        .or(
            () ->
                clause
                    .pronounBehind(next, OF)
                    .filter(word -> word.index() == next)
                    .map(word -> word.segments().get(word.segments().size() - 1).form())
                    .flatMap(letters -> actors.pronoun(letters, agent)));
  }

  /** The other side of what happens between two; "on the one side" parts them. */
  private Optional<NounPhrase> other(NounPhrase between, Clause whole) {
    int from = between.end();
    for (int i = from; i < Math.min(whole.limit() - 1, from + SIDES); i++) {
      int next = i + 1;
      if (scene.word(i).is("جهه")) {
        int behind = scene.word(next).isPunctuation() ? next + 1 : next;
        return whole.at(behind).filter(p -> p.begin() == behind && p.joined());
      }
    }
    Optional<NounPhrase> next = whole.joined(from);
    boolean own = next.filter(p -> isTheirs(p)).isPresent();
    return own ? whole.joined(next.get().end()).or(() -> next) : next;
  }

  /** "And their allies" still belongs to the first side. */
  private boolean isTheirs(NounPhrase phrase) {
    return PredicateLexicon.hasEnclitic(scene.word(phrase.begin()));
  }

  private static Optional<NounPhrase> by(int from, Clause clause) {
    return clause.governed(from, VerbClaims.BY).filter(NounPhrase::actor);
  }

  /** A noun with article or adjective names its agent behind a preposition: an attack by, of. */
  private Optional<NounPhrase> owner(int from, Predicate predicate, Clause clause) {
    Optional<NounPhrase> source =
        predicate.behind().contains("من") ? Optional.empty() : clause.governed(from, FROM);
    return source
        .filter(p -> p.actor() && p.begin() <= from + 2 && isOwn(from, p.begin()))
        .or(
            () ->
                predicate.behind().contains("ل")
                        || (scene.word(from - 1).tag().startsWith("DT")
                            && clause.target(from, predicate).isEmpty())
                    ? Optional.empty()
                    : clause
                        .governed(from, OF)
                        .filter(p -> p.actor() && p.begin() <= from + 2)
                        .filter(p -> isOwn(from, p.begin())));
  }

  /** Only adjectives stand between a noun and the preposition before its agent. */
  private boolean isOwn(int from, int begin) {
    return begin <= from + 1 || scene.word(from).tag().endsWith("JJ");
  }

  /** The phrase behind a noun in construct; nouns that a conjunction joins share the last one's. */
  private Optional<NounPhrase> genitive(int at, Clause clause) {
    int next = at + 1;
    if (scene.word(at).tag().startsWith("DT")) {
      return Optional.empty();
    }
    while (next < clause.limit() && isJoinedNoun(next)) {
      next++;
    }
    int from = next;
    return from >= clause.limit()
        ? Optional.empty()
        : clause.at(from).filter(p -> p.begin() == from && !p.joined() && isGenitive(p));
  }

  private boolean isJoinedNoun(int at) {
    Word word = scene.word(at);
    boolean construct = !word.tag().startsWith("DT") && !PredicateLexicon.hasEnclitic(word);
    return word.hasPrefix("و") && construct && verbs.isVerbalNoun(at);
  }

  private static boolean isGenitive(NounPhrase phrase) {
    return !phrase.isGoverned() || phrase.preposition().equals(NounPhrase.IDAFA);
  }
}
