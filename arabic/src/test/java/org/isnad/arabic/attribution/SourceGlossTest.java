package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.latin.Latinizer;
import org.junit.jupiter.api.Test;

class SourceGlossTest {

  private final SourceGloss gloss = new SourceGloss(Latinizer.load());

  @Test
  void examplesOfTheWordTableComeOutAsWritten() {
    Table table = TableReader.resource("attribution/source-words.tsv");
    for (String example : table.examples()) {
      String[] sides = example.split(" = ");
      assertThat(gloss.english(sides[0], SourceKind.PERSON)).isEqualTo(sides[1]);
    }
    for (String example : table.counterexamples()) {
      String[] sides = example.split(" = ");
      assertThat(gloss.english(sides[0], SourceKind.PERSON)).isNotEqualTo(sides[1]);
    }
  }

  @Test
  void everySourceNounHasAnEnglishWord() {
    assertThat(TableReader.resource("attribution/source-nouns.tsv").rows())
        .allMatch(row -> !row.get("english").isEmpty());
  }

  @Test
  void aLongPhraseWithoutAKnownNounIsCalledByItsKind() {
    assertThat(gloss.english("غفمقة كبرى قيلت أمس", SourceKind.DOCUMENT)).isEqualTo("document");
  }
}
