package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Party;

/**
 * Reads a finite verb, whose subject is known, with its object and what its preposition leads to.
 */
final class VerbClaims {

  static final List<String> BY = List.of("قبل", "يد", "ايدي", "جانب");

  private final Scene scene;

  private final PredicateLexicon lexicon;

  private final ClaimWords words;

  private final VerbObjects objects;

  VerbClaims(Scene scene, PredicateLexicon lexicon, ClaimWords words, Actors actors) {
    this.scene = scene;
    this.words = words;
    this.lexicon = lexicon;
    this.objects = new VerbObjects(scene, lexicon, words, actors);
  }

  Optional<Draft> read(FiniteVerb verb, Subject subject, Clause clause) {
    NounPhrase object = objects.object(verb, subject, clause).orElse(null);
    NounPhrase behind = objects.behind(verb, subject, clause).orElse(null);
    if (isPassive(verb, subject, object, behind)) {
      return passive(verb, subject, object, clause);
    }
    return active(verb, subject, object, behind);
  }

  private Optional<Draft> active(
      FiniteVerb verb, Subject subject, NounPhrase object, NounPhrase behind) {
    Predicate predicate = verb.predicate();
    boolean act = object != null && lexicon.isNoun(scene.word(object.begin()));
    boolean given =
        object != null && !object.actor() && behind != null && words.isGiving(predicate);
    boolean direct = predicate.takesPatient() && !(act && !object.actor()) && !given;
    NounPhrase patient = direct && object != null ? object : behind;
    NounPhrase theme = direct ? null : object;
    if (patient == null && actor(theme)) {
      patient = theme;
    }
    Party idiom = patient == null || patient.equals(theme) ? ofIdiom(predicate, theme) : null;
    Party agent = subject.asParty();
    if (agent == null && patient == null) {
      return Optional.empty();
    }
    if (isWish(subject) || (subject.how() == Subject.How.SOURCE && isSpeech(predicate, object))) {
      return Optional.empty();
    }
    boolean said = subject.how() == Subject.How.SOURCE;
    if (!isWorthwhile(verb, subject, patient) || (!said && isIncomplete(verb, object, behind))) {
      return Optional.empty();
    }
    ClaimType type = isBySomebody(subject) ? type(predicate, object) : ofThing(predicate, object);
    String rule = "verb-" + subject.how().label();
    Party whom = idiom == null ? party(patient) : idiom;
    return Optional.of(draft(verb, type, agent, whom, party(theme), rule));
  }

  /** Who is the genitive of the word that makes the idiom: gave freedom to. */
  private Party ofIdiom(Predicate predicate, NounPhrase theme) {
    boolean whole = theme != null && theme.end() > theme.begin() + 1;
    if (!whole || !predicate.with().contains(PredicateLexicon.stem(scene.word(theme.begin())))) {
      return null;
    }
    int at = theme.begin() + 1;
    Mention mention = scene.mention(at);
    return new Party(scene.span(at, theme.end()), mention == null ? null : mention.entity());
  }

  private static boolean isBySomebody(Subject subject) {
    return subject.isActor() || subject.asParty() == null;
  }

  /**
   * What a thing does is no act between actors, but for what harms: allows, helps, brings about.
   */
  private ClaimType ofThing(Predicate predicate, NounPhrase object) {
    ClaimType type = type(predicate, object);
    return switch (type) {
      case CONCEDE, REQUEST, CONSULT, AGREE, COOPERATE, MOBILIZE -> ClaimType.OTHER;
      default -> type;
    };
  }

  /** God preserve him: a wish and no report. */
  private boolean isWish(Subject subject) {
    NounPhrase phrase = subject.phrase();
    return phrase != null && scene.word(phrase.end() - 1).is("الله") && phrase.entity() == null;
  }

  /** Of a word for saying that something is so: it does nothing to anything. */
  private static boolean isSpeech(Predicate predicate, NounPhrase object) {
    return predicate.object() == ObjectPart.THEME && object == null;
  }

  /** Without any object a transitive verb is misread, or means something else. */
  private boolean isIncomplete(FiniteVerb verb, NounPhrase object, NounPhrase behind) {
    boolean transitive = verb.predicate().object() != ObjectPart.NONE;
    return transitive && object == null && behind == null && !leadsOn(verb.at() + 1);
  }

  private boolean leadsOn(int next) {
    boolean within = next < scene.text().words().size();
    return within && (words.opensClause(scene.word(next)) || scene.word(next).stem() > 0);
  }

  /** A verb shares the subject before it where something joins it: "and", "that", "after". */
  private boolean goesOn(FiniteVerb verb, Subject subject) {
    Word word = scene.word(verb.at());
    boolean led = word.stem() > 0 || (verb.at() > 0 && isParticle(scene.word(verb.at() - 1)));
    return verb.joined() || led || subject.fronted() != null;
  }

  private boolean isParticle(Word word) {
    return words.opensClause(word)
        || words.isNegation(word)
        || words.isHedge(word)
        || words.isAuxiliary(word)
        || words.isRelative(word);
  }

  /** Somebody known has a part in it, and the lexicon knows what it is. */
  private boolean isWorthwhile(FiniteVerb verb, Subject subject, NounPhrase patient) {
    Predicate predicate = verb.predicate();
    boolean act = predicate.type() != ClaimType.OTHER;
    boolean somebody = subject.isActor() || actor(patient);
    if (subject.how() == Subject.How.FAR) {
      return verb.joined() && act && actor(patient);
    }
    if (subject.how() == Subject.How.DROPPED && !goesOn(verb, subject)) {
      return false;
    }
    return predicate.isListed() && somebody;
  }

  private Optional<Draft> passive(
      FiniteVerb verb, Subject subject, NounPhrase object, Clause clause) {
    NounPhrase who = subject.phrase();
    boolean people = who != null && who.maybePeople();
    boolean act = isHarm(verb.predicate()) || verb.predicate().type() == ClaimType.SANCTION;
    boolean known = who != null && !(subject.isLeftOut() && !verb.joined());
    if (!known || !verb.predicate().isListed() || !(people || act)) {
      return Optional.empty();
    }
    Party by = clause.governed(verb.at() + 1, BY).map(VerbClaims::party).orElse(null);
    ClaimType type = type(verb.predicate(), null);
    Party theme = object == null || object.equals(who) ? null : party(object);
    return Optional.of(draft(verb, type, by, party(who), theme, "verb-passive"));
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
      case "verb-far" -> 0.3;
      case "verb-dropped", "verb-passive" -> 0.5;
      default -> 0.6;
    };
  }

  private static boolean isHarm(Predicate predicate) {
    return predicate.type() == ClaimType.ASSAULT || predicate.type() == ClaimType.COERCE;
  }

  /** Tagged so, or a harmful act with a lone phrase and no attacker. */
  private static boolean isPassive(
      FiniteVerb verb, Subject subject, NounPhrase object, NounPhrase oblique) {
    if (verb.hasEnclitic() || subject.how() == Subject.How.SOURCE) {
      return false;
    }
    if (verb.predicate().passive()) {
      return true;
    }
    if (verb.passive()) {
      boolean indefinite = subject.phrase() != null && !subject.phrase().definite();
      boolean behind = subject.how() == Subject.How.FOLLOWING;
      boolean both = object != null && object.begin() == subject.objectFrom() && object.definite();
      return object == null || !subject.isActor() || (behind && indefinite && !both);
    }
    Predicate predicate = verb.predicate();
    boolean alone = object == null && oblique == null && subject.fronted() == null;
    return (isHarm(predicate) || !subject.isActor())
        && alone
        && predicate.takesPatient()
        && !subject.isLeftOut();
  }

  /** A light verb's type is that of the first verbal noun in or just behind its object. */
  private ClaimType type(Predicate predicate, NounPhrase object) {
    if (!predicate.light() || object == null) {
      return predicate.type();
    }
    int end = Math.min(scene.text().words().size(), object.begin() + 5);
    for (int i = object.begin(); i < end && !leaves(i, object.begin()); i++) {
      ClaimType found =
          lexicon.noun(scene.word(i), List.of()).map(Predicate::type).orElse(ClaimType.OTHER);
      if (found != ClaimType.OTHER) {
        return found;
      }
    }
    return predicate.type();
  }

  /** Whether an object has come to its end at a word: a mark, a preposition, a clause. */
  private boolean leaves(int at, int begin) {
    Word word = scene.word(at);
    boolean led = word.hasPrefix("ل") || word.hasPrefix("ب");
    return at > begin
        && (word.isPunctuation()
            || led
            || (words.isPreposition(word) && !word.is("من"))
            || word.isVerb());
  }

  private static boolean actor(NounPhrase phrase) {
    return phrase != null && phrase.actor();
  }

  static Party party(NounPhrase phrase) {
    return phrase == null ? null : new Party(phrase.span(), phrase.entity());
  }
}
