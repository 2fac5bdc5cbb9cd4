package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/**
 * Finds who does what to whom by the words behind a verbal noun: its genitive is the agent where
 * something else tells the patient or the verb has none, else the patient.
 */
final class NounParts {

  private static final List<String> BETWEEN = List.of("بين");

  private final Scene scene;

  private final ClaimWords words;

  private final VerbFinder verbs;

  private final Actors actors;
  private final NounAgents agents;

  NounParts(Scene scene, ClaimWords words, VerbFinder verbs, Actors actors) {
    this.scene = scene;
    this.words = words;
    this.verbs = verbs;
    this.actors = actors;
    this.agents = new NounAgents(scene);
  }

  /**
   * Who does what, and how sure it is that the agent is meant.
   *
   * @param own whether the noun's own complements name the agent
   */
  record Parts(NounPhrase agent, NounPhrase patient, NounPhrase theme, boolean own) {}

  /**
   * A verbal noun with what stands behind it.
   *
   * @param next index behind its genitive
   * @param behind what its preposition leads to, null for nothing
   * @param by who "by" names, null for nobody
   */
  private record Found(
      int at, int next, Predicate predicate, Clause clause, NounPhrase behind, NounPhrase by) {}

  /**
   * The parts of a verbal noun.
   *
   * @param control who does what depends on what stands before
   */
  Parts of(int at, Predicate predicate, Clause whole, NounClaims.Control control) {
    Word word = scene.word(at);
    return PredicateLexicon.hasEnclitic(word)
        ? withPronoun(word, predicate, whole.upTo(at + NounClaims.NEAR), control)
        : withGenitive(at, predicate, whole, control);
  }

  private Parts withPronoun(
      Word word, Predicate predicate, Clause clause, NounClaims.Control control) {
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
      NounPhrase by = NounAgents.by(next, clause).orElse(null);
      return new Parts(by == null ? governor : by, behind, fronted, by != null);
    }
    if (!itself) {
      NounPhrase own = NounAgents.by(next, clause).orElse(null);
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

  private Parts withGenitive(
      int at, Predicate predicate, Clause whole, NounClaims.Control control) {
    Clause clause = whole.upTo(at + NounClaims.NEAR);
    NounPhrase genitive = genitive(at, clause).orElse(null);
    int next = genitive == null ? at + 1 : genitive.end();
    NounPhrase behind = clause.target(next, predicate).orElse(null);
    NounPhrase by = NounAgents.by(next, clause).orElse(null);
    NounPhrase between = clause.governed(next, BETWEEN).orElse(null);
    if (between != null && behind == null && predicate.isMutual()) {
      return between(between, whole);
    }
    Found found = new Found(at, next, predicate, clause, behind, by);
    if (genitive == null) {
      return alone(found, control.agent());
    }
    if (isIdiom(genitive, predicate)) {
      return idiom(genitive, found, control);
    }
    if (by != null) {
      return new Parts(by, genitive, null, true);
    }
    boolean done = control.link() == Sureness.Link.DONE && predicate.takesPatient();
    return done
        ? new Parts(null, genitive, null, false)
        : ofGenitive(genitive, found, control.agent());
  }

  /** Between two: either side is the agent, the first of them on record. */
  private Parts between(NounPhrase between, Clause whole) {
    NounPhrase other =
        agents.other(between, whole).filter(p -> !verbs.isVerbalNoun(p.begin())).orElse(null);
    return new Parts(between, other, null, true);
  }

  /** Of a noun with article or adjective, whose parts stand behind prepositions. */
  private Parts alone(Found found, NounPhrase governor) {
    Optional<NounPhrase> owner =
        Optional.ofNullable(found.by())
            .or(() -> agents.owner(found.next(), found.predicate(), found.clause()));
    NounPhrase agent = owner.orElse(governor);
    boolean helped =
        owner.isPresent()
            && found.behind() == null
            && found.predicate().takesPatient()
            && scene.word(found.at()).hasPrefix("ب");
    NounPhrase whom =
        found.behind() != null ? found.behind() : taken(found.at(), found, agent).orElse(null);
    return new Parts(agent, helped ? governor : whom, null, owner.isPresent());
  }

  /** Of a noun whose genitive makes the idiom: setting free, arresting. */
  private Parts idiom(NounPhrase genitive, Found found, NounClaims.Control control) {
    boolean lone = genitive.end() == genitive.begin() + 1;
    NounPhrase by = found.by();
    NounPhrase behind = found.behind();
    NounPhrase whom =
        !lone
            ? genitive.from(scene, genitive.begin() + 1)
            : behind != null ? behind : taken(found.next() - 1, found, by).orElse(null);
    NounPhrase doer = control.link() == Sureness.Link.DONE ? null : control.agent();
    return new Parts(by != null ? by : doer, whom, null, by != null);
  }

  /** The genitive is the agent where something else tells whom, else what the frame says. */
  private Parts ofGenitive(NounPhrase genitive, Found found, NounPhrase governor) {
    Predicate predicate = found.predicate();
    NounPhrase behind = found.behind();
    boolean bestows = words.isBestowing(scene.word(found.at()));
    NounPhrase whom = bestows ? null : whom(genitive, predicate, found.clause()).orElse(null);
    if (whom != null && behind == null) {
      return new Parts(genitive, whom, null, true);
    }
    boolean patient = predicate.takesPatient();
    NounPhrase object = object(genitive, found, governor).orElse(null);
    if (genitive.actor() && object != null && predicate.object() != ObjectPart.NONE) {
      return new Parts(genitive, patient ? object : behind, patient ? null : object, true);
    }
    boolean sent = behind != null && behind.preposition().equals("الي") && patient;
    if (!sent && behind != null && predicate.object() != ObjectPart.THEME) {
      return new Parts(genitive, behind, null, true);
    }
    if (patient) {
      return new Parts(governor, genitive, null, false);
    }
    return predicate.object() == ObjectPart.THEME
        ? new Parts(governor, behind, genitive, false)
        : new Parts(genitive, null, null, true);
  }

  /** The free phrase just behind the genitive, if it is no part of it. */
  private Optional<NounPhrase> object(NounPhrase genitive, Found found, NounPhrase governor) {
    int next = found.next();
    return found
        .clause()
        .bare(next)
        .filter(p -> p.begin() == next && !p.joined() && !p.equals(governor))
        .filter(p -> !goesOn(genitive, p) && !qualifies(genitive, p))
        .filter(p -> p.actor() || p.definite() || !found.predicate().takesPatient());
  }

  /** Whom the pronoun of the noun's preposition takes up: control over it. */
  private Optional<NounPhrase> taken(int at, Found found, NounPhrase by) {
    return found
        .clause()
        .pronounBehind(at + 1, found.predicate().behind())
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
        .governed(next, NounAgents.OF)
        .filter(p -> p.begin() == next && p.actor())
        .or(
            () ->
                clause
                    .pronounBehind(next, NounAgents.OF)
                    .filter(word -> word.index() == next)
                    .map(word -> word.segments().get(word.segments().size() - 1).form())
                    .flatMap(letters -> actors.pronoun(letters, agent)));
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
