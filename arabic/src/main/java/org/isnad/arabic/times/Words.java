package org.isnad.arabic.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.data.DataException;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/**
 * The words of time, by class: months, weekdays, units, directions, feasts.
 *
 * <p>Read from {@code times/words.tsv}: a form without its article, its class, what it stands for,
 * and features ({@code one dual plural weak}; {@code the} for words that never stand without an
 * article, {@code bare} for those that never have one, {@code exact} for those that only this
 * spelling means, {@code apart} for those that no {@code و} joins).
 */
final class Words {

  /**
   * One form of one class.
   *
   * @param form folded, in words
   */
  record Entry(
      String spelling, List<String> form, String kind, String value, Set<String> features) {}

  private final Map<String, Map<String, List<Entry>>> byClassAndFirst = new HashMap<>();

  private Words() {}

  static Words load() {
    Words words = new Words();
    Table table = TableReader.resource("times/words.tsv");
    table.rows().forEach(words::add);
    return words;
  }

  private void add(Row row) {
    List<String> form = List.of(Folding.fold(row.key()).split(" "));
    Set<String> features = Set.copyOf(List.of(row.get("features").split(" ")));
    Entry entry = new Entry(row.key(), form, row.get("class"), row.get("value"), features);
    byClassAndFirst
        .computeIfAbsent(entry.kind(), kind -> new HashMap<>())
        .computeIfAbsent(form.get(0), first -> new ArrayList<>())
        .add(entry);
  }

  /**
   * A slot for words of a class.
   *
   * @param features what the words must have, {@code def} and {@code indef} among them
   */
  LexiconSlot slot(String kind, Set<String> features) {
    Map<String, List<Entry>> byFirst = byClassAndFirst.get(kind);
    if (byFirst == null) {
      throw new DataException("times/words.tsv has no class \"" + kind + "\"; add words to it");
    }
    return new LexiconSlot(byFirst, features);
  }
}
