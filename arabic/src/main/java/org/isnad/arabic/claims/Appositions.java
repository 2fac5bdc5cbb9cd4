package org.isnad.arabic.claims;

import java.util.Optional;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/**
 * Finds where what belongs to a verb's subject ends: the rest of a name, the bearer's role, the
 * name behind a role, an aside between dashes. What follows may be the object.
 */
final class Appositions {

  /** How many phrases a subject may have in apposition. */
  private static final int MOST = 4;

  /** How many words an aside between dashes may have. */
  private static final int ASIDE = 20;

  private final Scene scene;
  private final ClaimWords words;

  Appositions(Scene scene, ClaimWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** The word from which a verb's object is to be looked for. */
  int behind(Subject subject, Predicate predicate, Clause clause) {
    NounPhrase who = subject.phrase();
    int from = subject.objectFrom();
    if (who == null || !who.actor() || from != who.end()) {
      return from;
    }
    boolean named = isNamed(who);
    boolean comma = false;
    for (int i = 0; i < MOST; i++) {
      int start = behindDash(from, clause);
      Optional<NounPhrase> next = clause.bare(start).filter(p -> !p.joined());
      if (next.isEmpty() || !belongs(who, named, from, next.get(), predicate, clause)) {
        return start;
      }
      boolean behindComma = scene.word(start).is("،");
      if (behindComma && comma) {
        return start;
      }
      comma |= behindComma;
      named |= isNamed(next.get());
      who = next.get();
      from = who.end();
    }
    return from;
  }

  private boolean belongs(
      NounPhrase who,
      boolean named,
      int from,
      NounPhrase next,
      Predicate predicate,
      Clause clause) {
    boolean adjacent = next.begin() == who.end();
    boolean things = !predicate.takesPatient() && !next.isGoverned();
    return (adjacent && goesOn(who, next, clause))
        || (named && things && words.isRole(scene.word(next.begin())))
        || (named && isRoleBehindComma(from, next, clause))
        || (!named && isBearer(who, next, predicate, clause))
        || (!named && isSecondRole(who, next, clause));
  }

  /** Behind an aside between dashes; the same word where there is none. */
  private int behindDash(int from, Clause clause) {
    if (from >= clause.limit() || !isDash(from)) {
      return from;
    }
    for (int i = from + 1; i < Math.min(clause.limit() - 1, from + ASIDE); i++) {
      if (isDash(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isDash(int at) {
    String surface = scene.word(at).surface();
    return surface.equals("-") || surface.equals("–") || surface.equals("ـ");
  }

  /** The rest of a name, the role just behind it, an adjective cut off. */
  private boolean goesOn(NounPhrase who, NounPhrase next, Clause clause) {
    Word last = scene.word(who.end() - 1);
    Word head = scene.word(next.begin());
    boolean name = last.isProper() && head.isProper() && next.end() == next.begin() + 1;
    boolean person = isPerson(who.end() - 1);
    boolean more = next.end() > next.begin() + 1 || clause.bare(next.end()).isPresent();
    boolean role = person && more && words.isRole(head);
    boolean quality =
        head.tag().equals("DTJJ")
            && last.tag().startsWith("DT")
            && Agreement.canQualify(last, head);
    return (name && (person || scene.mention(next.begin()) == null)) || role || quality;
  }

  /** A comma, and then what the named person is. */
  private boolean isRoleBehindComma(int from, NounPhrase next, Clause clause) {
    return from < clause.limit()
        && scene.word(from).is("،")
        && next.begin() == from + 1
        && words.isRole(scene.word(next.begin()));
  }

  /**
   * The name behind a role, past the body it belongs to; of a patient's verb only before another.
   */
  private boolean isBearer(NounPhrase who, NounPhrase next, Predicate predicate, Clause clause) {
    return isPerson(next.end() - 1)
        && isNamed(next)
        && words.isRole(scene.word(who.begin()))
        && (!predicate.takesPatient()
            || words.isHonorific(scene.word(who.begin()))
            || clause.bare(next.end()).isPresent());
  }

  /** A second role of the same person, whose name and the verb's object follow. */
  private boolean isSecondRole(NounPhrase who, NounPhrase next, Clause clause) {
    if (!words.isRole(scene.word(who.begin())) || !words.isRole(scene.word(next.begin()))) {
      return false;
    }
    return clause
        .bare(next.end())
        .filter(p -> isNamed(p) && clause.bare(p.end()).isPresent())
        .isPresent();
  }

  private boolean isNamed(NounPhrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int at) {
    Mention mention = scene.mention(at);
    return mention != null && mention.type() == EntityType.PERSON;
  }
}
