package org.isnad.arabic.latin;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;

/**
 * Spells an Arabic word whose short vowels are not written: by its pattern ({@code patterns.tsv}),
 * by the pattern of what stands before a known ending ({@code endings.tsv}), or else by syllables.
 *
 * <p>The spelling is that of newspapers: the ALA-LC romanization of Arabic without its signs, with
 * neither hamza nor ayn, and with -iya for -iyya.
 */
final class ArabicSpelling {

  private final List<WordPattern> patterns;
  private final List<Row> endings;
  private final Consonants consonants;
  private final Syllables syllables;

  private ArabicSpelling(List<WordPattern> patterns, List<Row> endings, Consonants consonants) {
    this.patterns = patterns;
    this.endings = endings;
    this.consonants = consonants;
    this.syllables = new Syllables(consonants);
  }

  static ArabicSpelling load() {
    return new ArabicSpelling(
        TableReader.resource("latin/patterns.tsv").rows().stream().map(WordPattern::new).toList(),
        TableReader.resource("latin/endings.tsv").rows(),
        Consonants.load());
  }

  /**
   * The Latin letters of one word, in lower case.
   *
   * @param word without article and marks
   */
  String spell(String word, Place place) {
    return whole(word, place)
        .or(() -> withEnding(word, place))
        .orElseGet(() -> syllables.spell(word))
        .replaceAll("([aiu])\\1\\1", "$1$1")
        .replace("ii", "i")
        .replace("uu", "u");
  }

  private Optional<String> whole(String word, Place place) {
    return patterns.stream()
        .flatMap(pattern -> pattern.spell(word, place, consonants).stream())
        .findFirst();
  }

  private Optional<String> withEnding(String word, Place place) {
    for (Row ending : endings) {
      int stem = word.length() - ending.key().length();
      if (stem > 1 && word.endsWith(ending.key())) {
        Optional<String> spelled = whole(word.substring(0, stem), place);
        if (spelled.isPresent()) {
          return spelled.map(s -> s + ending.get("latin"));
        }
      }
    }
    return Optional.empty();
  }
}
