package org.isnad.arabic.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/** Nationality adjectives in all their forms, and the countries they point to. */
final class Nationalities {

  private static final List<String> ENDINGS =
      List.of("", "ه", "ون", "ين", "ات", "ان", "تين", "تان", "ا");

  private final Map<String, String> countries = new HashMap<>();

  private Nationalities() {}

  static Nationalities load() {
    Nationalities out = new Nationalities();
    for (Row row : Lexicon.load("names/nationalities.tsv").rows()) {
      String base = Folding.fold(row.key());
      ENDINGS.forEach(ending -> out.countries.put(base + ending, row.get("country")));
    }
    return out;
  }

  /** A definite or indefinite nationality adjective, given in folded form. */
  boolean contains(String folded) {
    return countries.containsKey(bare(folded));
  }

  /** A definite one, as it follows a definite noun. */
  boolean isDefinite(String folded) {
    return folded.startsWith("ال") && contains(folded);
  }

  /** The country of an adjective; empty where it is no nationality or one of no single country. */
  Optional<String> country(String folded) {
    return Optional.ofNullable(countries.get(bare(folded))).filter(c -> !c.isEmpty());
  }

  private static String bare(String folded) {
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }
}
