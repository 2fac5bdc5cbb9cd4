package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.morph.Affixes;
import org.isnad.arabic.text.Folding;

/** The nouns of {@code source-nouns.tsv} in all their endings, found by a word's letters. */
final class SourceNouns {

  private static final List<String> MASCULINE_ENDINGS =
      List.of("ه", "ا", "ان", "ين", "ون", "و", "ي", "ات", "تا", "تان", "تين");
  private static final List<String> FEMININE_ENDINGS = List.of("ت", "تا", "تان", "تين", "تي", "ات");
  private static final Set<String> PROCLITICS =
      Set.of("", "و", "ف", "ال", "وال", "ب", "ل", "لل", "بال", "وب", "ول", "ولل", "ك", "فال");

  private final Map<String, Noun> forms = new HashMap<>();

  /**
   * A noun of the list.
   *
   * @param key its singular in folded form
   * @param plural whether the form that was found is a plural
   */
  record Noun(String key, SourceKind kind, boolean plural) {}

  private SourceNouns() {}

  static SourceNouns load() {
    SourceNouns nouns = new SourceNouns();
    Lexicon.load("attribution/source-nouns.tsv").rows().forEach(nouns::add);
    return nouns;
  }

  /** The noun a folded word is a form of, its clitics aside. */
  Optional<Noun> find(String folded) {
    for (Affixes.Cut cut : Affixes.cuts(folded)) {
      Noun noun = forms.get(cut.bare());
      if (noun != null && PROCLITICS.contains(cut.proclitics()) && !isLone(cut)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /** The pronoun ya looks like too many endings to be cut off here. */
  private static boolean isLone(Affixes.Cut cut) {
    return cut.enclitic().equals("ي") || (!cut.enclitic().isEmpty() && cut.bare().length() < 3);
  }

  private void add(Row row) {
    String singular = Folding.fold(row.key());
    SourceKind kind = SourceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    Noun noun = new Noun(singular, kind, false);
    Noun plural = new Noun(singular, kind, true);
    forms.putIfAbsent(singular, noun);
    boolean feminine = singular.endsWith("ه");
    String stem = feminine ? singular.substring(0, singular.length() - 1) : singular;
    for (String ending : feminine ? FEMININE_ENDINGS : MASCULINE_ENDINGS) {
      forms.putIfAbsent(stem + ending, ending.equals("ات") || ending.equals("ون") ? plural : noun);
    }
    row.list("forms").forEach(form -> forms.putIfAbsent(Folding.fold(form), plural));
  }
}
