package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.ledger.DocumentRef;
import org.junit.jupiter.api.Test;

/** Articles as lists name them. */
class DocumentLineTest {

  @Test
  void anArticleWithoutADaySaysSo() {
    assertThat(DocumentLine.of(new DocumentRef("a", null, null, null)))
        .startsWith("no date     a")
        .doesNotContain("null");
  }

  @Test
  void theDayStandsFirst() {
    assertThat(DocumentLine.of(new DocumentRef("a", "t", "p", LocalDate.of(2024, 3, 4))))
        .isEqualTo("2024-03-04  a\u200e  p\u200e  t");
  }
}
