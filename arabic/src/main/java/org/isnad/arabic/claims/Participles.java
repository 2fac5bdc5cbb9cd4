package org.isnad.arabic.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;

/** The participles of the verbs of {@code claims/predicates.tsv}, by their spelling. */
final class Participles {

  private final Map<String, Predicate> actives = new HashMap<>();
  private final Map<String, Predicate> passives = new HashMap<>();

  /**
   * The active participle as an adverb: demanding, accusing ({@code مطالبا}); the passive one as an
   * adjective: supported ({@code مدعوم}).
   */
  void add(Row row, Predicate predicate) {
    String imperfect = Folding.fold(row.get("imperfect"));
    String perfect = Folding.fold(row.key());
    if (imperfect.length() >= 4) {
      String stem = "م" + imperfect.substring(1);
      actives.putIfAbsent(stem + "ا", predicate);
      actives.putIfAbsent(stem + "ه", predicate);
      actives.putIfAbsent(stem + "ين", predicate);
    }
    boolean ground = perfect.length() == 3 && imperfect.length() == 4;
    String passive = ground ? "م" + perfect.substring(0, 2) + "و" + perfect.charAt(2) : null;
    if (!ground && imperfect.length() >= 4 && predicate.takesPatient()) {
      passive = "م" + imperfect.substring(1);
    }
    if (passive != null && predicate.object() != ObjectPart.NONE) {
      for (String ending : List.of("", "ه", "ين", "ون", "ا", "ات")) {
        passives.putIfAbsent(passive + ending, predicate);
      }
    }
  }

  /** The verb whose passive participle a word may be, with or without article. */
  Optional<Predicate> passive(Word word) {
    String stem = PredicateLexicon.stem(word);
    return Optional.ofNullable(passives.get(stem.startsWith("ال") ? stem.substring(2) : stem));
  }

  /** The verb whose participle a word is, standing as an adverb behind its subject. */
  Optional<Predicate> active(Word word) {
    return Optional.ofNullable(actives.get(PredicateLexicon.stem(word)));
  }
}
