package org.isnad.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

  @ParameterizedTest
  @CsvSource({
    "report.html, report.html",
    "day one/تقرير.txt, day one/تقرير.txt",
    "../../etc/passwd, etc/passwd",
    "C:\\cases\\a.pdf, C_/cases/a.pdf",
    "/etc/passwd, etc/passwd",
    ".hidden, hidden",
    "a/./../b.txt, a/b.txt",
    "'', unnamed",
    "..., unnamed",
    "x\u0000.txt, x_.txt",
  })
  void aNameIsOnlyALabel(String name, String label) {
    assertThat(String.join("/", Label.of(name))).isEqualTo(label);
  }

  @Test
  void noNameLeadsOutOfTheFolder() {
    Random random = new Random(7);
    String signs = "../\\a\u0000ب:*\u202E~ ";
    Path folder = Path.of("/folder");
    for (int i = 0; i < 5000; i++) {
      StringBuilder name = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        name.append(signs.charAt(random.nextInt(signs.length())));
      }
      List<String> parts = Label.of(name.toString());
      Path path = folder.resolve(String.join("/", parts));
      assertThat(path.normalize().startsWith(folder)).as(name.toString()).isTrue();
      assertThat(path.normalize()).isEqualTo(path);
      assertThat(path.getNameCount()).isLessThanOrEqualTo(7).isGreaterThan(1);
    }
  }

  @Test
  void aLongNameKeepsItsEnding() {
    assertThat(Label.of("a".repeat(4000) + ".html").get(0)).hasSizeLessThan(120).endsWith(".html");
  }
}
