package org.isnad.arabic.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.record.ClaimType;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

class DictionaryCoderTest {

  private static final DictionaryCoder PLAIN = new DictionaryCoder(false);
  private static final DictionaryCoder CUTTING = new DictionaryCoder(true);

  private static List<String> told(DictionaryCoder coder, String text, String... names) {
    Places places = new Places(text);
    List<Span> spans =
        List.of(names).stream().flatMap(n -> places.of(List.of(n)).stream()).toList();
    return coder.events(text, spans).stream().map(event -> told(event, text)).toList();
  }

  private static String told(Event event, String text) {
    return String.join(
        " ",
        event.type().toString(),
        words(event.agent(), text),
        words(event.verb(), text),
        words(event.patient(), text));
  }

  private static String words(List<Span> spans, String text) {
    return spans.isEmpty() ? "-" : spans.get(0).of(text);
  }

  @Test
  void withTheVerbFirstTheNextTwoActorsAreTaken() {
    assertThat(told(PLAIN, "هاجم سهيل صباح اليوم ريان", "سهيل", "ريان"))
        .containsExactly("ASSAULT سهيل هاجم ريان");
  }

  @Test
  void anActorBeforeTheVerbDidIt() {
    assertThat(told(PLAIN, "قرب نبيل وسهيل هاجموا ريان", "نبيل", "وسهيل", "ريان"))
        .containsExactly("ASSAULT وسهيل هاجموا ريان");
  }

  @Test
  void nounsForPeopleAreActorsWithAndWithoutArticle() {
    assertThat(told(PLAIN, "اعتقل الجيش مسلحين")).containsExactly("COERCE الجيش اعتقل مسلحين");
  }

  @Test
  void aPassiveAndANegationAreReadAsAnythingElse() {
    assertThat(told(PLAIN, "لم يقتل سهيل", "سهيل")).containsExactly("ASSAULT سهيل يقتل -");
  }

  @Test
  void cliticsHideAVerbUnlessTheyAreCut() {
    assertThat(told(PLAIN, "وقتلوا سهيل", "سهيل")).isEmpty();
    assertThat(told(CUTTING, "وقتلوا سهيل", "سهيل")).containsExactly("ASSAULT سهيل وقتلوا -");
  }

  @Test
  void aLineWithACompanionCountsOnlyWhereItStands() {
    assertThat(CUTTING.events("ارتكب مجزرة", List.of()))
        .extracting(Event::type)
        .contains(ClaimType.ASSAULT);
    assertThat(CUTTING.events("ارتكب خطأ", List.of()))
        .extracting(Event::type)
        .doesNotContain(ClaimType.ASSAULT);
  }
}
