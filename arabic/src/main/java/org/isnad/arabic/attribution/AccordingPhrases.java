package org.isnad.arabic.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Act;

/** The phrases of {@code according.tsv}, found at a place in a text. */
final class AccordingPhrases {

  private final List<Phrase> phrases;

  /** What follows the phrase. */
  enum After {
    NOUN,
    LI,
    CLAUSE
  }

  /**
   * A phrase that means "according to".
   *
   * @param sure whether it makes a source of whatever noun follows
   */
  record Phrase(List<String> words, After after, Act act, boolean sure) {}

  private AccordingPhrases(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  static AccordingPhrases load() {
    return of(Lexicon.load("attribution/according.tsv").rows());
  }

  /** From the rows of such a table, in any spelling. */
  static AccordingPhrases of(List<Row> rows) {
    return new AccordingPhrases(
        rows.stream()
            .map(AccordingPhrases::phrase)
            .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.words().size()))
            .toList());
  }

  private static Phrase phrase(Row row) {
    return new Phrase(
        List.of(Folding.fold(row.key()).split(" ")),
        After.valueOf(row.get("after").toUpperCase(Locale.ROOT)),
        Act.valueOf(row.get("act").toUpperCase(Locale.ROOT)),
        row.get("sure").equals("yes"));
  }

  /** The longest phrase that begins at a word; wa and fa may be joined to it. */
  Optional<Phrase> at(Passage passage, int word) {
    return phrases.stream().filter(phrase -> standsAt(passage, phrase.words(), word)).findFirst();
  }

  private static boolean standsAt(Passage passage, List<String> words, int at) {
    String first = passage.folded(at);
    boolean joined = first.startsWith("و") || first.startsWith("ف");
    boolean begins =
        first.equals(words.get(0)) || (joined && first.substring(1).equals(words.get(0)));
    for (int i = 1; begins && i < words.size(); i++) {
      begins = passage.folded(at + i).equals(words.get(i));
    }
    return begins;
  }
}
