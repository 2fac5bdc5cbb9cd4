package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void linksAreDefanged() {
    assertThat(Visible.line("see https://a.example/b and www.b.example"))
        .isEqualTo("see hxxps://a[.]example/b and www[.]b[.]example");
  }

  @Test
  void bidirectionalControlsAreSpelledOut() {
    assertThat(Visible.line("a\u202eb\u2066c")).isEqualTo("a[RLO]b[LRI]c");
  }

  @Test
  void aTerminalsControlCodesDoNotGetThrough() {
    assertThat(Visible.line("\u001b[31mred\u0007")).isEqualTo("[CTRL][31mred[CTRL]");
  }

  @Test
  void longTextIsCutAtASpace() {
    assertThat(Visible.line("one two three", 9)).isEqualTo("one two…");
  }

  @Test
  void whateverTheTextNothingInvisibleIsLeft() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String text =
          random
              .ints(30, 0, 0x2070)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(Visible.line(text).codePoints())
          .noneMatch(c -> Character.getType(c) == Character.CONTROL)
          .noneMatch(c -> c >= 0x202a && c <= 0x202e)
          .noneMatch(c -> c >= 0x2066 && c <= 0x2069);
    }
  }
}
