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

  private static final List<String> PLURAL_ENDINGS =
      List.of("ان", "ين", "ون", "ات", "تان", "تين", "تا");

  /** English for a form, its plural, and whether the form itself is plural. */
  private record English(String singular, String plural, boolean many) {}

  private final Map<String, English> forms = new HashMap<>();

  private SourceEnglish() {}

  static SourceEnglish load() {
    SourceEnglish out = new SourceEnglish();
    Lexicon.load("attribution/source-nouns.tsv").rows().forEach(out::add);
    return out;
  }

  private void add(Row row) {
    List<String> english = row.list("english");
    if (english.isEmpty()) {
      return;
    }
    String one = english.get(0);
    String many = english.size() > 1 ? english.get(1) : one + "s";
    String singular = Folding.fold(row.key());
    String stem = singular.endsWith("ه") ? singular.substring(0, singular.length() - 1) : singular;
    forms.putIfAbsent(singular, new English(one, many, false));
    forms.putIfAbsent(stem + "ه", new English(one, many, false));
    PLURAL_ENDINGS.forEach(end -> forms.putIfAbsent(stem + end, new English(one, many, true)));
    for (String form : row.list("forms")) {
      boolean same = Folding.fold(form).length() <= singular.length() && !isBroken(row, form);
      forms.putIfAbsent(Folding.fold(form), new English(one, many, !same));
    }
  }

  /** A form that only drops or changes the end of the singular is no plural. */
  private static boolean isBroken(Row row, String form) {
    String shorter = Folding.fold(form);
    return !Folding.fold(row.key()).startsWith(shorter);
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
