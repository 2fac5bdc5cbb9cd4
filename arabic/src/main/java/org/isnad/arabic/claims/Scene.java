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
 * @param mentions the mention at a word, by the word's index; pronouns are left out
 * @param times the indices of words in time expressions
 */
record Scene(
    ParsedText text, Attributed attributed, Map<Integer, Mention> mentions, Set<Integer> times) {

  static Scene of(ParsedText text, List<Timex> times, Attributed attributed) {
    Map<Integer, Mention> mentions = new HashMap<>();
    for (Mention mention : attributed.cast().mentions()) {
      if (mention.form() != MentionForm.PRONOUN) {
        text.wordsIn(mention.span()).forEach(word -> mentions.put(word.index(), mention));
      }
    }
    Set<Integer> timed = new HashSet<>();
    for (Timex time : times) {
      text.wordsIn(time.span()).forEach(word -> timed.add(word.index()));
    }
    return new Scene(text, attributed, mentions, timed);
  }

  Word word(int i) {
    return text.words().get(i);
  }

  Mention mention(int i) {
    return mentions.get(i);
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
