package org.isnad.arabic.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final Places TEXT = new Places("هاجم  رجال القرية وقال رجال إن القرية بعيدة");

  private static List<String> of(String... words) {
    return TEXT.of(List.of(words)).stream().map(span -> span.of(TEXT.text())).toList();
  }

  @Test
  void wordsInARowAreFoundEverywhereAndAcrossAnyWhiteSpace() {
    assertThat(TEXT.of(List.of("رجال"))).containsExactly(new Span(6, 10), new Span(23, 27));
    assertThat(of("هاجم", "رجال")).containsExactly("هاجم  رجال");
  }

  @Test
  void otherWordsAreFoundOneByOneAsNearTogetherAsCanBe() {
    assertThat(TEXT.of(List.of("رجال", "إن", "بعيدة")))
        .containsExactly(new Span(23, 27), new Span(28, 30), new Span(38, 43));
  }

  @Test
  void partsOfWordsAndWordsInAnotherOrderAreNotFound() {
    assertThat(of("قرية")).isEmpty();
    assertThat(of("بعيدة", "هاجم")).isEmpty();
    assertThat(of()).isEmpty();
  }

  @Test
  void marksThatTouchAWordAreFound() {
    Places text = new Places("قال «مدير القرية»، أمس");
    assertThat(text.of(List.of("«", "مدير", "القرية", "»"))).containsExactly(new Span(4, 17));
  }
}
