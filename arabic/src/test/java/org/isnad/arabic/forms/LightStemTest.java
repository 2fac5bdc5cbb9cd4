package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;
import org.junit.jupiter.api.Test;

class LightStemTest {

  @Test
  void theEndingIsTakenOffAndNothingElse() {
    for (String example : TableReader.resource("forms/endings.tsv").examples()) {
      String stem = example.substring(1, example.indexOf(']'));
      assertThat(LightStem.of(Folding.fold(example.replaceAll("[\\[\\]]", "")))).isEqualTo(stem);
    }
  }

  @Test
  void aWordWithoutEndingStays() {
    TableReader.resource("forms/endings.tsv")
        .counterexamples()
        .forEach(word -> assertThat(LightStem.of(Folding.fold(word))).isEqualTo(word));
  }
}
