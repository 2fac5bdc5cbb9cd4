package org.isnad.arabic.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;

/** The words of {@code quantities/words.tsv}, by class. */
final class QuantityWords {

  private static final List<String> COUNTED =
      List.of(
          "dead",
          "wounded",
          "missing",
          "detained",
          "kidnapped",
          "displaced",
          "money",
          "people");

  private static final List<String> ENDINGS = List.of("ان", "ين", "تان", "تين");

  private final Map<String, Map<String, String>> classes;

  private QuantityWords(Map<String, Map<String, String>> classes) {
    this.classes = Map.copyOf(classes);
  }

  static QuantityWords load() {
    Map<String, Map<String, String>> classes = new HashMap<>();
    for (Row row : TableReader.resource("quantities/words.tsv").rows()) {
      classes
          .computeIfAbsent(row.get("class"), name -> new HashMap<>())
          .put(Folding.fold(row.key()), row.get("value"));
    }
    return new QuantityWords(classes);
  }

  boolean is(String name, String form) {
    return classes.get(name).containsKey(form);
  }

  Optional<String> value(String name, String form) {
    return Optional.ofNullable(classes.get(name).get(form));
  }

  /** How many words from one on are a phrase of a class; 0 for none. The longest counts. */
  int phrase(String name, List<Word> words, int at) {
    int longest = 0;
    for (String phrase : classes.get(name).keySet()) {
      String[] parts = phrase.split(" ");
      if (parts.length > longest && matches(parts, words, at)) {
        longest = parts.length;
      }
    }
    return longest;
  }

  private static boolean matches(String[] parts, List<Word> words, int at) {
    if (at < 0 || at + parts.length > words.size()) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      Word word = words.get(at + i);
      if (!parts[i].equals(word.folded()) && (i > 0 || !parts[i].equals(stem(word)))) {
        return false;
      }
    }
    return true;
  }

  /** A word's stem in folded form. */
  static String stem(Word word) {
    int from = word.stemSpan().begin() - word.span().begin();
    int to = word.stemSpan().end() - word.span().begin();
    return Folding.fold(word.surface().substring(from, to));
  }

  /** A stem without article. */
  static String bare(Word word) {
    String stem = stem(word);
    return stem.startsWith("ال") && stem.length() > 4 ? stem.substring(2) : stem;
  }

  /** The class of a counted noun, also of one in the dual; empty for no noun of these. */
  Optional<String> counted(String bare) {
    String stem = bare.endsWith("ا") ? bare.substring(0, bare.length() - 1) : bare;
    for (String name : COUNTED) {
      if (is(name, bare)
          || is(name, stem)
          || singular(bare).filter(it -> is(name, it)).isPresent()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether a noun stands in the dual: its singular is listed, the word itself is not. */
  boolean isDual(String bare) {
    boolean listed = classes.values().stream().anyMatch(forms -> forms.containsKey(bare));
    return !listed && singular(bare).isPresent();
  }

  /** Of a noun in the dual the singular. */
  private Optional<String> singular(String bare) {
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending) && bare.length() > ending.length() + 2) {
        String stem = bare.substring(0, bare.length() - ending.length());
        String word = ending.startsWith("ت") ? stem + "ه" : stem;
        for (String name : List.of("dead", "wounded", "detained", "kidnapped", "people")) {
          if (is(name, word)) {
            return Optional.of(word);
          }
        }
      }
    }
    return Optional.empty();
  }
}
