package org.isnad.arabic.latin;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.data.TableReader;

/** One Latin spelling for each Arabic consonant; hamza and ayn are not written. */
final class Consonants {

  private final Map<Character, String> spellings;

  private Consonants(Map<Character, String> spellings) {
    this.spellings = Map.copyOf(spellings);
  }

  static Consonants load() {
    Map<Character, String> out = new HashMap<>();
    TableReader.resource("latin/consonants.tsv")
        .rows()
        .forEach(row -> out.put(row.key().charAt(0), row.get("latin")));
    return new Consonants(out);
  }

  boolean contains(char c) {
    return spellings.containsKey(c);
  }

  /** Its Latin letters; none for hamza and ayn, and for a letter that is no consonant. */
  String spell(char c) {
    return spellings.getOrDefault(c, "");
  }
}
