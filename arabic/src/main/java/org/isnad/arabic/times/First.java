package org.isnad.arabic.times;

import java.util.HashSet;
import java.util.Set;

/**
 * What the matches of a pattern may begin with, from which the index of rules is made.
 *
 * @param forms words in folded form
 * @param readers classes of words
 */
record First(Set<String> forms, Set<SlotReader> readers) {

  /** Stands for any word at all. */
  static final String ANY = "*";

  /** The forms of all words and classes together. */
  Set<String> allForms() {
    Set<String> all = new HashSet<>(forms);
    readers.forEach(reader -> all.addAll(reader.firstForms()));
    return Set.copyOf(all);
  }

  static First of(Pattern pattern) {
    First first = new First(new HashSet<>(), new HashSet<>());
    if (!pattern.addFirst(first)) {
      throw new IllegalArgumentException("the pattern may match nothing at all");
    }
    return first;
  }
}
