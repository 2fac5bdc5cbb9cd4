package org.isnad.arabic.attribution;

import java.util.List;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/** Stock phrases with a cue word in which the article itself speaks ({@code own-voice.tsv}). */
final class OwnVoice {

  private final List<List<String>> phrases;

  private OwnVoice(List<List<String>> phrases) {
    this.phrases = phrases;
  }

  static OwnVoice load() {
    return of(Lexicon.load("attribution/own-voice.tsv").rows());
  }

  /** From the rows of such a table, in any spelling. */
  static OwnVoice of(List<Row> rows) {
    return new OwnVoice(
        rows.stream().map(row -> List.of(Folding.fold(row.key()).split(" "))).toList());
  }

  /** Whether a word belongs to such a phrase; wa may be joined to its first word. */
  boolean holds(Passage passage, int word) {
    for (List<String> phrase : phrases) {
      for (int start = word - phrase.size() + 1; start <= word; start++) {
        if (start >= 0 && standsAt(passage, phrase, start)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean standsAt(Passage passage, List<String> phrase, int start) {
    String first = passage.folded(start);
    if (!first.equals(phrase.get(0)) && !first.equals("و" + phrase.get(0))) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!passage.folded(start + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
