package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.arabic.data.TableReader;
import org.junit.jupiter.api.Test;

class AmendsTest {

  @Test
  void theTableFindsItsExamplesAndNothingInItsCounterexamples() {
    assertThat(TableReader.resource("forms/amends.tsv").examples())
        .allSatisfy(e -> assertThat(Amends.in(e.replaceAll("[\\[\\]]", ""))).isPresent());
    assertThat(TableReader.resource("forms/amends.tsv").counterexamples())
        .allSatisfy(e -> assertThat(Amends.in(e)).isEmpty());
  }
}
