package org.isnad.arabic.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/**
 * An article as claims see it: its words, and which names, times and cues stand at each.
 *
 * @param names the name at a word, by the word's index
 * @param nominals the entity that is described at a word, by the word's index
 * @param times the indices of words in time expressions
 */
record Scene(
    ParsedText text,
    Attributed attributed,
    Map<Integer, Mention> names,
    Map<Integer, Mention> nominals,
    Set<Integer> times) {

  static Scene of(ParsedText text, List<Timex> times, Attributed attributed) {
    Map<Integer, Mention> names = new HashMap<>();
    Map<Integer, Mention> nominals = new HashMap<>();
    for (Mention mention : attributed.cast().mentions()) {
      Map<Integer, Mention> map = mention.form() == MentionForm.NAME ? names : nominals;
      if (mention.form() != MentionForm.PRONOUN) {
        text.wordsIn(mention.span()).forEach(word -> map.put(word.index(), mention));
      }
    }
    Set<Integer> timed = new HashSet<>();
    for (Timex time : times) {
      text.wordsIn(time.span()).forEach(word -> timed.add(word.index()));
    }
    return new Scene(text, attributed, names, nominals, timed);
  }

  Word word(int i) {
    return text.words().get(i);
  }

  /** The name at a word; null for none. */
  Mention mention(int i) {
    return names.get(i);
  }

  /** What is described at a word by a common noun; null for nothing known. */
  Mention nominal(int i) {
    return nominals.get(i);
  }

  boolean isTime(int i) {
    return times.contains(i);
  }

  /**
   * The letters from one word to another, proclitics of the first and enclitics of the last off.
   */
  Span span(int begin, int end) {
    return new Span(word(begin).stemSpan().begin(), word(end - 1).span().end());
  }
}
