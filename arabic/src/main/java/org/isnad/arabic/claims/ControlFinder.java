package org.isnad.arabic.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.claims.Sureness.Link;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.ClaimType;

/** Finds who does what a verbal noun says, where the noun itself does not tell. */
final class ControlFinder {

  /** How many words behind a verb its subject still does what a verbal noun says. */
  private static final int CONTROL = 12;

  /** How many words behind a verb of carrying out its act stands. */
  private static final int STRICT = 8;

  /** How many words behind a verb its subject does what a preposition leads to. */
  private static final int NEAR = 8;

  /** Prepositions behind which a verb's subject does what a verbal noun says. */
  private static final List<String> CONTROLLING = List.of("علي", "الي", "من", "في", "عن");

  private final Scene scene;
  private final PredicateLexicon lexicon;
  private final ClaimWords words;
  private final VerbFinder verbs;
  private final Actors actors;

  ControlFinder(
      Scene scene, PredicateLexicon lexicon, ClaimWords words, VerbFinder verbs, Actors actors) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.words = words;
    this.verbs = verbs;
    this.actors = actors;
  }

  /**
   * Who does what a verbal noun says: of the noun that it is joined to, else of the verb.
   *
   * @param verb index of the last verb before it
   * @param joined who does what the noun before it says, null for nobody
   * @return null for nobody
   */
  NounPhrase controller(int at, int verb, Clause clause, Frame frame, NounPhrase joined) {
    Word word = scene.word(at);
    if (words.isSuffered(word) || isDone(at)) {
      return culprit(at, clause).orElse(null);
    }
    if (joined != null && word.hasPrefix("و")) {
      return joined;
    }
    Optional<NounPhrase> culprit = culprit(at, clause);
    if (culprit.isPresent()) {
      return culprit.get();
    }
    if (isOfOthers(at, verb) && carrierBefore(at, clause) < 0) {
      return null;
    }
    boolean aim = word.hasPrefix("ل") || word.hasPrefix("ب");
    boolean near = aim || (at - verb <= CONTROL && !isAdjunct(at));
    return near && !frame.isUnsaid() ? frame.controller() : null;
  }

  /**
   * How a verbal noun depends on whoever stands before it.
   *
   * @param verb index of the last verb before it
   * @param carried whether that verb says nothing else
   * @param joined whether a noun before it has somebody who does it
   */
  Link link(int at, int verb, Clause clause, boolean carried, boolean joined) {
    if ((carried && at - verb <= STRICT) || isBehindCarrier(at, clause)) {
      return Link.STRICT;
    }
    if (isDone(at)) {
      return Link.DONE;
    }
    Word word = scene.word(at);
    if (Agreement.isAccusative(word) && !carried) {
      return Link.LOOSE;
    }
    boolean second = joined && word.hasPrefix("و");
    boolean led = at - verb <= NEAR && (isLed(at) || isObject(at, verb, clause));
    return second || led || culprit(at, clause).isPresent() ? Link.LED : Link.LOOSE;
  }

  /**
   * The verb or noun that leads to a verbal noun, so that it happens only as far as that does.
   *
   * @param verb index of the last verb before it
   * @return -1 for none
   */
  int governor(int at, int verb, Link link, Clause clause) {
    int noun = carrierBefore(at, clause);
    boolean free = link == Link.LOOSE || verb >= at;
    return noun >= 0 ? noun : free ? -1 : verb;
  }

  private boolean isBehindCarrier(int at, Clause clause) {
    int noun = carrierBefore(at, clause);
    return noun >= 0
        && (scene.word(at).hasPrefix("ب")
            || isLed(at)
            || PredicateLexicon.hasEnclitic(scene.word(noun)));
  }

  /** "His carrying out", with whoever does it, just before; -1 for none. */
  private int carrierBefore(int at, Clause clause) {
    for (int i = at - 1; i >= Math.max(clause.first(), at - NEAR); i--) {
      Word word = scene.word(i);
      if (word.isVerb() || word.isPunctuation()) {
        return -1;
      }
      if (words.isCarrierNoun(word)) {
        return i;
      }
    }
    return -1;
  }

  /** "Was done": nobody who stands before did it. */
  boolean isDone(int at) {
    return at > 0 && words.isDone(scene.word(at - 1));
  }

  private boolean isLed(int at) {
    Word word = scene.word(at);
    if (word.hasPrefix("ل") || word.hasPrefix("ب")) {
      return true;
    }
    return word.stem() == 0 && at > 0 && CONTROLLING.contains(scene.word(at - 1).folded());
  }

  /** What somebody only speaks of, or gets from others: condemned the shelling, won the backing. */
  private boolean isOfOthers(int at, int verb) {
    boolean near = verb < at && at - verb <= NEAR;
    return near
        && (words.isAttitude(scene.word(verb)) || isGot(at, verb))
        && !PredicateLexicon.hasEnclitic(scene.word(at));
  }

  /** Whether an act is what the subject of a verb gets from somebody: obtained the support of. */
  boolean isGot(int at, int verb) {
    return verb < at && at - verb <= NEAR && words.isGetting(scene.word(verb)) && isAffecting(at);
  }

  private boolean isAffecting(int at) {
    return lexicon
        .noun(scene.word(at), verbs.behind(at))
        .filter(p -> p.takesPatient() || p.behind().contains("ل") || p.behind().contains("علي"))
        .isPresent();
  }

  /** The verb's object: just behind it, or behind its subject. */
  private boolean isObject(int at, int verb, Clause clause) {
    return at == verb + 1
        || clause.at(at - 1).filter(p -> !p.isGoverned() && p.begin() == verb + 1).isPresent();
  }

  /** Behind "after", "because of" and the like a noun may be anybody's act. */
  private boolean isAdjunct(int at) {
    Word word = scene.word(at);
    if (word.stem() > 0 || at == 0) {
      return false;
    }
    Word before = scene.word(at - 1);
    boolean mutual =
        lexicon.noun(word, verbs.behind(at)).filter(Predicate::isMutual).isPresent()
            && verbs.behind(at).stream().anyMatch(w -> w.is("مع"));
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

  /** "His carrying out of": whoever the genitive or pronoun means does what follows. */
  void carrier(int at, Clause clause, Frame frame) {
    String letters = FiniteVerb.enclitic(scene.word(at));
    Optional<NounPhrase> who =
        letters.isEmpty()
            ? clause.at(at + 1).or(() -> clause.at(at)).filter(NounPhrase::actor)
            : actors.ofClause(letters, frame.subject());
    who.ifPresent(frame::control);
  }

  /** Whoever is asked or accused does what depends on the verb. */
  Optional<NounPhrase> asked(Draft draft, Clause clause) {
    boolean other = draft.type() == ClaimType.REQUEST || draft.type() == ClaimType.ACCUSE;
    if (!other || draft.patient() == null || draft.patient().span() == null) {
      return Optional.empty();
    }
    return clause.at(scene.text().firstEndingAfter(draft.patient().span().begin()));
  }
}
