package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.names.Cast;
import org.junit.jupiter.api.Test;

/** Whoever adds a phrase to a table may write it as it stands in a newspaper. */
class UnfoldedKeysTest {

  @Test
  void aPhraseForAccordingToIsFoundFromItsUsualSpelling() {
    Passage passage = passage("على ذمة المدير وصلت الشحنة");
    AccordingPhrases phrases =
        AccordingPhrases.of(
            table("words\tafter\tact\tsure\nعَلى ذِمّة\tnoun\treport\tyes\n").rows());
    assertThat(phrases.at(passage, 0)).isPresent();
    assertThat(phrases.at(passage, 1)).isEmpty();
  }

  @Test
  void aPhraseOfTheArticlesOwnVoiceIsFoundFromItsUsualSpelling() {
    Passage passage = passage("تجدر الإشارة إلى أن الطريق طويل");
    OwnVoice voice = OwnVoice.of(table("words\nتجدر الإشارة\n").rows());
    assertThat(List.of(voice.holds(passage, 0), voice.holds(passage, 1), voice.holds(passage, 2)))
        .containsExactly(true, true, false);
  }

  private static Passage passage(String text) {
    return Passage.of(Loaded.PARSER.parse(text), Cast.empty(), List.of());
  }

  private static Table table(String rows) {
    return TableReader.parse("test.tsv", "+\t[نعم]\n-\tلا\n" + rows);
  }
}
