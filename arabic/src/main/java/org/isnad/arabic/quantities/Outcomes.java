package org.isnad.arabic.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.morph.Conjugator;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.QuantityKind;

/** What verbs and verbal nouns say has befallen people, from {@code quantities/outcomes.tsv}. */
final class Outcomes {

  /** How many words behind its verb a word stands that the verb needs. */
  private static final int WITH = 10;

  private record Outcome(QuantityKind kind, List<String> with) {}

  private final Map<String, Outcome> forms = new HashMap<>();

  private Outcomes() {}

  static Outcomes load() {
    Outcomes outcomes = new Outcomes();
    TableReader.resource("quantities/outcomes.tsv").rows().forEach(outcomes::add);
    return outcomes;
  }

  private void add(Row row) {
    List<String> with = row.list("with").stream().map(Folding::fold).toList();
    QuantityKind kind = QuantityKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    Outcome outcome = new Outcome(kind, with);
    Conjugator.forms(row.key(), row.get("imperfect"))
        .forEach(form -> forms.putIfAbsent(form.folded(), outcome));
    row.list("nouns").forEach(noun -> forms.putIfAbsent(Folding.fold(noun), outcome));
  }

  /** What the word at an index says has befallen somebody. */
  Optional<QuantityKind> at(List<Word> all, int at) {
    Word word = all.get(at);
    Outcome outcome = forms.get(QuantityWords.stem(word));
    if (outcome == null) {
      outcome = forms.get(QuantityWords.bare(word));
    }
    boolean needs = outcome != null && !outcome.with().isEmpty();
    return outcome == null || (needs && !follows(all, at, outcome.with()))
        ? Optional.empty()
        : Optional.of(outcome.kind());
  }

  private static boolean follows(List<Word> all, int at, List<String> with) {
    for (int i = at + 1; i < Math.min(all.size(), at + WITH); i++) {
      if (with.contains(all.get(i).folded()) || with.contains(QuantityWords.stem(all.get(i)))) {
        return true;
      }
    }
    return false;
  }
}
