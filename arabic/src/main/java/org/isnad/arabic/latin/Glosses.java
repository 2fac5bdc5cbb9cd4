package org.isnad.arabic.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/**
 * English words for bodies and places that are named by common nouns: {@code وزارة الصحة} is the
 * Ministry of Health. A name with one unknown word is left alone.
 */
final class Glosses {

  private final Lexicon words;

  private Glosses(Lexicon words) {
    this.words = words;
  }

  static Glosses load() {
    return new Glosses(Lexicon.load("latin/glosses.tsv"));
  }

  /** The English of a name whose every word is known and whose first is a noun. */
  Optional<String> english(List<String> name) {
    List<Row> rows = new ArrayList<>();
    for (String word : name) {
      Optional<Row> row = find(word);
      if (row.isEmpty() || row.get().get("kind").equals("type")) {
        return Optional.empty();
      }
      rows.add(row.get());
    }
    boolean phrase = rows.size() > 1 && kind(rows.get(0)).equals("noun");
    boolean country = rows.size() == 1 && kind(rows.get(0)).equals("country");
    return phrase || country ? Optional.of(phrase(rows)) : Optional.empty();
  }

  /** The type word that stands behind a proper name in English: {@code حركة} is a Movement. */
  Optional<String> type(String word) {
    return find(word).filter(row -> kind(row).equals("type")).map(row -> row.get("english"));
  }

  private Optional<Row> find(String word) {
    String folded = Folding.fold(word);
    Optional<Row> whole = words.find(folded);
    if (whole.isPresent()) {
      return whole;
    }
    for (String article : List.of("ال", "لل", "وال", "بال", "و")) {
      Optional<Row> bare =
          folded.startsWith(article)
              ? words.find(folded.substring(article.length()))
              : Optional.empty();
      if (bare.isPresent()) {
        return bare;
      }
    }
    return Optional.empty();
  }

  /** Each noun with its adjectives before it, the nouns joined by "of", the origin in front. */
  private static String phrase(List<Row> rows) {
    StringBuilder origin = new StringBuilder();
    List<String> nouns = new ArrayList<>();
    for (Row row : rows) {
      String english = row.get("english");
      switch (kind(row)) {
        case "adjective" -> nouns.set(nouns.size() - 1, english + " " + last(nouns));
        case "origin" -> origin.append(english).append(' ');
        default -> nouns.add(english);
      }
    }
    return origin + String.join(" of ", nouns);
  }

  private static String last(List<String> nouns) {
    return nouns.get(nouns.size() - 1);
  }

  private static String kind(Row row) {
    return row.get("kind");
  }
}
