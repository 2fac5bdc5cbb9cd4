package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.EntityType;

/** The authority lists of places, bodies and persons, looked up by folded words. */
final class Gazetteer {

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private Gazetteer() {}

  /** Loads the lists. */
  static Gazetteer load() {
    Gazetteer out = new Gazetteer();
    out.addAll("names/places.tsv", EntityType.PLACE);
    out.addAll("names/bodies.tsv", EntityType.ORGANIZATION);
    out.addAll("names/people.tsv", EntityType.PERSON);
    Comparator<Entry> longest =
        Comparator.comparingInt((Entry e) -> -e.tokens().size())
            .thenComparing(e -> e.flag().isEmpty());
    out.byFirstWord.values().forEach(entries -> entries.sort(longest));
    return out;
  }

  private void addAll(String table, EntityType type) {
    for (Row row : Lexicon.load(table).rows()) {
      add(row, row.key(), type);
      row.list("aliases").forEach(alias -> add(row, alias, type));
    }
  }

  private void add(Row row, String spelling, EntityType type) {
    List<String> tokens = tokens(Folding.fold(spelling));
    boolean alias = !spelling.equals(row.key());
    String flag = alias && tokens.size() > 1 ? "" : row.get("flag");
    Entry entry =
        new Entry(row.key(), tokens, type, row.get("latin"), id(row, type), row.get("kind"), flag);
    byFirstWord.computeIfAbsent(tokens.get(0), k -> new ArrayList<>()).add(entry);
  }

  private static String id(Row row, EntityType type) {
    if (!row.get("id").isEmpty()) {
      return row.get("id");
    }
    String slug = row.get("latin").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "isnad:" + type.name().toLowerCase(Locale.ROOT) + "/" + slug;
  }

  /** Whether a word alone is the name of something of a type. */
  boolean hasWord(String folded, EntityType type) {
    for (Entry e : byFirstWord.getOrDefault(folded, List.of())) {
      if (e.type() == type && e.tokens().size() == 1) {
        return true;
      }
    }
    return false;
  }

  /** The place listed under a spelling of its own. */
  Optional<Entry> named(String name) {
    List<String> tokens = tokens(Folding.fold(name));
    return byFirstWord.getOrDefault(tokens.get(0), List.of()).stream()
        .filter(e -> e.type() == EntityType.PLACE && e.tokens().equals(tokens))
        .findFirst();
  }

  /** Words, numbers and single other marks, as the tokenizer cuts them. */
  static List<String> tokens(String folded) {
    List<String> out = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = at + 1;
      if (Character.isLetter(folded.charAt(at))) {
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
          end++;
        }
      }
      if (folded.charAt(at) != ' ') {
        out.add(folded.substring(at, end));
      }
      at = end;
    }
    return out;
  }

  /** The entries that stand at a word from one start on, longest first. */
  List<Entry> at(NameText text, int i, Start start) {
    List<Entry> candidates = byFirstWord.get(start.form());
    return candidates == null
        ? List.of()
        : candidates.stream().filter(e -> follows(text, i, e.tokens())).toList();
  }

  private static boolean follows(NameText text, int i, List<String> tokens) {
    for (int k = 1; k < tokens.size(); k++) {
      if (!text.isOneStretch(i + k - 1, i + k) || !text.folded(i + k).equals(tokens.get(k))) {
        return false;
      }
    }
    return true;
  }
}
