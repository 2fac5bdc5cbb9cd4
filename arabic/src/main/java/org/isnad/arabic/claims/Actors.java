package org.isnad.arabic.claims;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/** Who acted last: the antecedents for left-out subjects and pronouns, nearest first. */
final class Actors {

  private static final int REMEMBERED = 12;

  /** How many words back a subject stands that a pronoun means before anybody else. */
  private static final int NEAR = 25;

  /** How many words back a pronoun refers. */
  private static final int FAR = 40;

  private final Scene scene;
  private final ClaimWords words;
  private final Deque<NounPhrase> recent = new ArrayDeque<>();
  private final Deque<NounPhrase> subjects = new ArrayDeque<>();
  private final Deque<NounPhrase> phrases = new ArrayDeque<>();
  private int now;

  Actors(Scene scene, ClaimWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** Takes note of somebody or something that is mentioned, in whatever part. */
  void mentioned(NounPhrase phrase) {
    now = phrase.begin();
    push(phrases, phrase);
    if (phrase.actor()) {
      push(recent, phrase);
    }
  }

  /** Takes note of the subject of a verb. */
  void acted(NounPhrase phrase) {
    push(subjects, phrase);
    push(recent, phrase);
  }

  /** A place is somebody only where it is said to do something. */
  private boolean isPlace(NounPhrase phrase) {
    Mention mention = scene.mention(phrase.begin());
    return mention != null && mention.type() == EntityType.PLACE;
  }

  /** The pronoun of "that he": the speaker's own, if it fits, else the nearest actor. */
  Optional<NounPhrase> ofClause(String letters, NounPhrase speaker) {
    boolean own = speaker != null && (fits(letters, speaker) || letters.equals("نا"));
    return own ? Optional.of(speaker) : doer(letters);
  }

  private static void push(Deque<NounPhrase> stack, NounPhrase phrase) {
    stack.remove(phrase);
    stack.addFirst(phrase);
    if (stack.size() > REMEMBERED) {
      stack.removeLast();
    }
  }

  /** The nearest earlier actor with which a verb agrees. */
  Optional<NounPhrase> subject(FiniteVerb verb) {
    return subjects.stream()
        .filter(p -> fits(verb, p))
        .findFirst()
        .or(() -> recent.stream().filter(p -> fits(verb, p) && !isPlace(p)).findFirst());
  }

  /** The nearest earlier subject to which a pronoun can refer, else the nearest actor. */
  Optional<NounPhrase> owner(String letters) {
    if (letters.equals("هم")) {
      return recent.stream().filter(p -> fits(letters, p) && !isVoice(p)).findFirst();
    }
    return subjects.stream()
        .filter(p -> fits(letters, p) && !isVoice(p))
        .findFirst()
        .or(() -> doer(letters));
  }

  private Optional<NounPhrase> doer(String letters) {
    return recent.stream().filter(p -> fits(letters, p) && !isPlace(p)).findFirst();
  }

  private boolean fits(FiniteVerb verb, NounPhrase phrase) {
    return verb.agrees(phrase)
        && !isVoice(phrase)
        && !(verb.feminine() && !verb.plural() && isMan(phrase));
  }

  /** A medium or a nameless source: it speaks of others. */
  private boolean isVoice(NounPhrase phrase) {
    return words.isVoice(scene.word(phrase.begin()));
  }

  /** A person whose name has no feminine ending, as far as that tells. */
  private boolean isMan(NounPhrase phrase) {
    boolean person =
        scene
            .attributed()
            .cast()
            .entity(String.valueOf(phrase.entity()))
            .filter(e -> e.type() == EntityType.PERSON)
            .isPresent();
    return person && phrase.agreement().masculine();
  }

  /** Whether a pronoun can stand for a phrase. */
  static boolean fits(String letters, NounPhrase phrase) {
    Agreement agreement = phrase.agreement();
    return switch (letters) {
      case "ه" -> agreement.masculine() && !agreement.people();
      case "ها" -> agreement.feminine() && !agreement.people();
      case "هم" -> agreement.plural() && phrase.actor();
      case "هما" -> phrase.actor();
      default -> false;
    };
  }

  /** The phrase by which an entity was last mentioned. */
  Optional<NounPhrase> known(String entity) {
    return recent.stream().filter(p -> entity != null && entity.equals(p.entity())).findFirst();
  }

  /**
   * Whom a pronoun means, other than somebody: a subject just before, else the nearest phrase to
   * which it can refer, if that is an actor.
   */
  Optional<NounPhrase> pronoun(String letters, NounPhrase not) {
    return subjects.stream()
        .filter(p -> now - p.begin() <= NEAR && fits(letters, p) && !isSame(p, not) && !isVoice(p))
        .findFirst()
        .or(() -> nearest(letters, not).filter(NounPhrase::actor));
  }

  private Optional<NounPhrase> nearest(String letters, NounPhrase not) {
    return phrases.stream()
        .filter(p -> now - p.begin() <= FAR && fits(letters, p) && !isSame(p, not))
        .findFirst();
  }

  private static boolean isSame(NounPhrase phrase, NounPhrase other) {
    return other != null
        && (phrase.equals(other)
            || (phrase.entity() != null && phrase.entity().equals(other.entity())));
  }
}
