package org.isnad.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfLinesTest {

  @Test
  void aFullLineWithoutAnEndRunsOn() {
    assertThat(
            PdfLines.mended(
                "عنوان\nقال الوزير في خطابه أمس إن\n\nالأسعار ستنخفض هذا العام.\nوأضاف."))
        .isEqualTo("عنوان\nقال الوزير في خطابه أمس إن الأسعار ستنخفض هذا العام.\nوأضاف.");
  }

  @Test
  void mirroredBracketsAreTurnedBack() {
    assertThat(PdfLines.mended("قالت )الصحيفة( إن »الخبر« صحيح"))
        .isEqualTo("قالت (الصحيفة) إن «الخبر» صحيح");
  }

  @Test
  void rightBracketsStay() {
    assertThat(PdfLines.mended("قالت (الصحيفة) إن «الخبر» صحيح"))
        .isEqualTo("قالت (الصحيفة) إن «الخبر» صحيح");
  }
}
