package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.ledger.export.AttributionTable;
import org.junit.jupiter.api.Test;

/** Attributions as lines for a spreadsheet. */
class AttributionTableTest {

  @Test
  void eachAttributionIsALineWithItsWholeChain() {
    String[] lines = AttributionTable.lines(Samples.bridge("d")).split("\r\n");
    assertThat(lines).hasSize(2);
    assertThat(lines[1])
        .startsWith("d,صحيفة الضفة,2024-03-04,a2,say,,,مقاتل,muqatil,2,")
        .contains("صحيفة الضفة > وكالة الجبل > وزارة النهر > مقاتل");
    assertThat(AttributionTable.head().split(",")).hasSameSizeAs(lines[1].split(","));
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsMadeHarmless() {
    String line = AttributionTable.lines(Samples.bridge("=1+1,\"x\""));
    assertThat(line).startsWith("\"'=1+1,\"\"x\"\"\",");
  }
}
