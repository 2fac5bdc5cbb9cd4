package org.isnad.arabic.claims;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Party;

/** Who acted last: the antecedents for left-out subjects and pronouns, nearest first. */
final class Actors {

  private static final int REMEMBERED = 12;

  private final Scene scene;
  private final Deque<NounPhrase> recent = new ArrayDeque<>();

  Actors(Scene scene) {
    this.scene = scene;
  }

  void saw(NounPhrase phrase) {
    recent.remove(phrase);
    recent.addFirst(phrase);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
  }

  /** The nearest earlier actor with which a verb agrees. */
  Optional<NounPhrase> subject(FiniteVerb verb) {
    return recent.stream().filter(verb::agrees).findFirst();
  }

  /** The nearest earlier actor to which a pronoun can refer. */
  Optional<NounPhrase> pronoun(String letters) {
    return recent.stream().filter(p -> fits(letters, p)).findFirst();
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
