package org.isnad.app.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "قال", "قال الوزير إنه عاد. ", "كلمة ", "😀", "سطر\n"})
  void pagesPutTogetherAreTheText(String piece) {
    String text = piece.repeat(20_000);
    TextPages pages = TextPages.of(text);
    assertThat(pages.pages().stream().map(p -> p.of(text)).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(pages.pages())
        .allMatch(page -> page.length() <= TextPages.SIZE + TextPages.SIZE / 4)
        .noneMatch(p -> p.end() < text.length() && Character.isLowSurrogate(text.charAt(p.end())));
  }

  @Test
  void pagesEndWhereASentenceDoes() {
    String text = "قال الوزير إنه عاد. ".repeat(3_000);
    Span first = TextPages.of(text).pages().get(0);
    assertThat(first.of(text)).endsWith("عاد.");
  }

  @Test
  void everyOffsetIsOnThePageThatHoldsIt() {
    TextPages pages = TextPages.of("كلمة ".repeat(20_000));
    for (int i = 0; i < pages.pages().size(); i++) {
      assertThat(pages.holding(pages.pages().get(i).begin())).isEqualTo(i);
      assertThat(pages.holding(pages.pages().get(i).end() - 1)).isEqualTo(i);
    }
  }
}
