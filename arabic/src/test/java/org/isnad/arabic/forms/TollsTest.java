package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;
import org.junit.jupiter.api.Test;

class TollsTest {

  @Test
  void theTableFindsItsExamplesAndNothingInItsCounterexamples() {
    Table table = TableReader.resource("forms/tolls.tsv");
    assertThat(table.examples()).allSatisfy(e -> assertThat(toll(e)).isPresent());
    assertThat(table.counterexamples()).allSatisfy(e -> assertThat(toll(e)).isEmpty());
  }

  @Test
  void oneTollIsOneWhateverNounCountsIt() {
    assertThat(toll("مقتل 12 مدنيا")).isEqualTo(toll("سقط 12 شهيدا"));
    assertThat(toll("إصابة 12 مدنيا")).isNotEqualTo(toll("مقتل 12 مدنيا"));
  }

  private static Optional<String> toll(String text) {
    List<String> words = List.of(Folding.fold(text).replaceAll("[\\[\\]]", "").split(" "));
    int number =
        IntStream.range(0, words.size())
            .filter(i -> Character.isDigit(words.get(i).charAt(0)))
            .findFirst()
            .orElseThrow();
    return Tolls.of(words, number);
  }
}
