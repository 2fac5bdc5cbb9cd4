package org.isnad.arabic.claims;

import java.util.List;
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
 * @param mentions the mention at each word, null for none; pronouns are left out
 * @param times whether a time expression stands at each word
 */
@SuppressWarnings("ArrayRecordComponent")
record Scene(ParsedText text, Attributed attributed, Mention[] mentions, boolean[] times) {

  static Scene of(ParsedText text, List<Timex> times, Attributed attributed) {
    Mention[] mentions = new Mention[text.words().size()];
    for (Mention mention : attributed.cast().mentions()) {
      if (mention.form() != MentionForm.PRONOUN) {
        text.wordsIn(mention.span()).forEach(word -> mentions[word.index()] = mention);
      }
    }
    boolean[] timed = new boolean[text.words().size()];
    for (Timex time : times) {
      text.wordsIn(time.span()).forEach(word -> timed[word.index()] = true);
    }
    return new Scene(text, attributed, mentions, timed);
  }

  Word word(int i) {
    return text.words().get(i);
  }

  Mention mention(int i) {
    return mentions[i];
  }

  boolean isTime(int i) {
    return times[i];
  }

  /**
   * The letters from one word to another, proclitics of the first and enclitics of the last off.
   */
  Span span(int begin, int end) {
    return new Span(word(begin).stemSpan().begin(), word(end - 1).span().end());
  }
}
