package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;
import org.junit.jupiter.api.Test;

class UncountedTest {

  @Test
  void theTableFindsItsExamplesAndNothingInItsCounterexamples() {
    Table table = TableReader.resource("forms/uncounted.tsv");
    assertThat(table.examples())
        .allSatisfy(
            e -> assertThat(Uncounted.is(Folding.fold(e.replaceAll(".*\\[|\\].*", "")))).isTrue());
    assertThat(table.counterexamples())
        .allSatisfy(e -> assertThat(e.split(" ")).noneMatch(w -> Uncounted.is(Folding.fold(w))));
  }
}
