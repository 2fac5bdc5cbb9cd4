package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.EntityType;

/** The words that open a name and say its kind. */
final class TypeWords {

  private final Map<String, List<TypeWord>> byFirstWord = new HashMap<>();

  /**
   * One of them.
   *
   * @param run how the name goes on, as {@code typewords.tsv} says
   * @param strips whether the name is also said without it
   */
  record TypeWord(List<String> tokens, EntityType type, String run, boolean strips) {}

  private TypeWords() {}

  static TypeWords load() {
    TypeWords out = new TypeWords();
    for (Row row : Lexicon.load("names/typewords.tsv").rows()) {
      List<String> tokens = Gazetteer.tokens(Folding.fold(row.key()));
      EntityType type = EntityType.valueOf(row.get("type"));
      out.byFirstWord
          .computeIfAbsent(tokens.get(0), k -> new ArrayList<>())
          .add(new TypeWord(tokens, type, row.get("run"), row.get("strip").equals("yes")));
    }
    Comparator<TypeWord> longest = Comparator.comparingInt(t -> -t.tokens().size());
    out.byFirstWord.values().forEach(list -> list.sort(longest));
    return out;
  }

  boolean opens(String folded) {
    List<TypeWord> words = byFirstWord.get(folded);
    return words != null && words.stream().anyMatch(w -> !w.run().equals("rare"));
  }

  /** The type words that stand at a word from one start on, longest first. */
  List<TypeWord> at(NameText text, int i, Start start) {
    List<TypeWord> candidates = byFirstWord.get(start.form());
    return candidates == null
        ? List.of()
        : candidates.stream().filter(t -> follows(text, i, t.tokens())).toList();
  }

  private static boolean follows(NameText text, int i, List<String> tokens) {
    for (int k = 1; k < tokens.size(); k++) {
      if (!text.folded(i + k).equals(tokens.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The type of the names after a plural such as "the cities of"; empty where none stands here. */
  Optional<EntityType> series(NameText text, int i) {
    for (Start start : text.starts(i)) {
      for (TypeWord word : at(text, i, start)) {
        if (word.run().equals("context")) {
          return Optional.of(word.type());
        }
      }
    }
    return Optional.empty();
  }
}
