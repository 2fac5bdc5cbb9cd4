package org.isnad.arabic.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.latin.Glosses.Gloss;

/** Names of bodies and places: what is common noun in English, what is proper name spelled. */
final class BodySpelling {

  private final Glosses glosses;
  private final NameSpelling names;

  BodySpelling(Glosses glosses, NameSpelling names) {
    this.glosses = glosses;
    this.names = names;
  }

  /** All in English, or the proper name with its type behind it: Wadi Sahl Municipality. */
  String body(List<String> words) {
    return glosses.english(words).orElseGet(() -> halfEnglish(words));
  }

  /**
   * A known head with its adjectives before or behind the rest, which is put into English or
   * spelled.
   */
  private String halfEnglish(List<String> words) {
    Optional<Gloss> head = glosses.find(words.get(0)).filter(Gloss::isHead);
    if (words.size() == 1 || head.isEmpty()) {
      return names.spelled(words, NameContext.OTHER);
    }
    return withPurpose(words).orElseGet(() -> withEnd(words, head.get()));
  }

  /** The Mahbara Institute for Translation. */
  private Optional<String> withPurpose(List<String> words) {
    for (int i = 2; i < words.size(); i++) {
      Optional<String> purpose =
          words.get(i).startsWith("لل")
              ? glosses.known(words.subList(i, words.size()))
              : Optional.<String>empty();
      if (purpose.isPresent()) {
        return Optional.of(body(words.subList(0, i)) + " for " + purpose.get());
      }
    }
    return Optional.empty();
  }

  private String withEnd(List<String> words, Gloss head) {
    int last = words.size() - 1;
    Optional<Gloss> end = glosses.find(words.get(last)).filter(Gloss::isAdjective);
    if (last > 1 && end.isPresent() && head.isType()) {
      return end.get().isOrigin()
          ? end.get().english() + " " + halfEnglish(words.subList(0, last))
          : withType(words.subList(1, last), end.get().english() + " " + head.english());
    }
    return glosses
        .described(words)
        .map(described -> described.english() + " of " + inside(rest(words, described)))
        .orElseGet(() -> withHead(words.subList(1, words.size()), head));
  }

  private static List<String> rest(List<String> words, Glosses.Described described) {
    List<String> rest = new ArrayList<>(words.subList(described.words(), words.size()));
    rest.set(0, rest.get(0).replaceFirst("^لل", "ال"));
    return rest;
  }

  private String withHead(List<String> name, Gloss head) {
    return switch (head.kind()) {
      case "front" -> head.english() + " " + inside(name);
      case "noun" -> head.english() + " of " + inside(name);
      default -> withType(name, head.english());
    };
  }

  private String withType(List<String> name, String type) {
    return inside(name) + " " + type;
  }

  private String inside(List<String> words) {
    return names.phrase(words).orElseGet(() -> body(words));
  }
}
