package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.morph.Affixes;
import org.isnad.arabic.text.Folding;

/** The English words of {@code source-nouns.tsv} with their number. */
final class SourceEnglish {

  private static final List<String> PLURALS = List.of("ان", "ين", "ون", "ات", "و");
  private static final List<String> FEMININE_PLURALS = List.of("تان", "تين", "تا", "ات");

  /** English for a form, its plural, and whether the form itself is plural. */
  private record English(String singular, String plural, boolean many) {}

  private final Map<String, English> forms = new HashMap<>();

  private SourceEnglish() {}

  static SourceEnglish load() {
    SourceEnglish out = new SourceEnglish();
    List<Row> rows = Lexicon.load("attribution/source-nouns.tsv").rows();
    rows.forEach(out::addSingular);
    rows.forEach(out::addForms);
    return out;
  }

  private static English english(Row row, boolean many) {
    List<String> english = row.list("english");
    String one = english.get(0);
    return new English(one, english.size() > 1 ? english.get(1) : one + "s", many);
  }

  private void addSingular(Row row) {
    forms.putIfAbsent(Folding.fold(row.key()), english(row, false));
  }

  private void addForms(Row row) {
    String singular = Folding.fold(row.key());
    boolean feminine = singular.endsWith("ه");
    String stem = feminine ? singular.substring(0, singular.length() - 1) : singular;
    forms.putIfAbsent(feminine ? stem + "ت" : stem + "ه", english(row, false));
    for (String ending : feminine ? FEMININE_PLURALS : PLURALS) {
      forms.putIfAbsent(stem + ending, english(row, true));
    }
    for (String form : row.list("forms")) {
      String folded = Folding.fold(form);
      forms.putIfAbsent(folded, english(row, !singular.startsWith(folded)));
    }
  }

  /** The English of a noun in the number in which it stands, its clitics aside. */
  Optional<String> head(String folded) {
    return find(folded).map(e -> e.many() ? e.plural() : e.singular());
  }

  Optional<String> plural(String folded) {
    return find(folded).map(English::plural);
  }

  private Optional<English> find(String folded) {
    return Affixes.cuts(folded).stream()
        .filter(cut -> !cut.enclitic().equals("ي"))
        .filter(cut -> forms.containsKey(cut.bare()))
        .map(cut -> forms.get(cut.bare()))
        .findFirst();
  }
}
