package org.isnad.arabic.claims;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Party;

/** Who acted last: the antecedents for left-out subjects and pronouns, nearest first. */
final class Actors {

  private static final int REMEMBERED = 12;

  private final Scene scene;
  private final ClaimWords words;
  private final Deque<NounPhrase> recent = new ArrayDeque<>();
  private final Deque<NounPhrase> subjects = new ArrayDeque<>();

  Actors(Scene scene, ClaimWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** Takes note of somebody who is mentioned, in whatever part. */
  void mentioned(NounPhrase phrase) {
    push(recent, phrase);
  }

  /** Takes note of the subject of a verb. */
  void acted(NounPhrase phrase) {
    push(subjects, phrase);
    push(recent, phrase);
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
        .or(() -> recent.stream().filter(p -> fits(verb, p)).findFirst());
  }

  /** The nearest earlier subject to which a pronoun can refer, else the nearest actor. */
  Optional<NounPhrase> owner(String letters) {
    return subjects.stream()
        .filter(p -> fits(letters, p) && !isVoice(p))
        .findFirst()
        .or(() -> pronoun(letters));
  }

  /** The nearest earlier actor to which a pronoun can refer. */
  Optional<NounPhrase> pronoun(String letters) {
    return recent.stream().filter(p -> fits(letters, p)).findFirst();
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
    return person && phrase.masculine();
  }

  private static boolean fits(String letters, NounPhrase phrase) {
    return switch (letters) {
      case "ه" -> phrase.masculine() && !phrase.plural();
      case "ها" -> phrase.feminine();
      case "هم" -> phrase.plural() || phrase.actor();
      default -> false;
    };
  }

  /** The source of the attribution in whose content a place stands; null where there is none. */
  Party speaker(String attribution) {
    return scene.attributed().attributions().stream()
        .filter(a -> a.id().equals(attribution))
        .map(Attribution::source)
        .filter(source -> source != null)
        .findFirst()
        .orElse(null);
  }
}
