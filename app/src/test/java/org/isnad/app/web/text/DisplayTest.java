package org.isnad.app.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org, hxxps://www[.]example[.]org",
    "http://example.org/a.b?c=d.e, hxxp://example[.]org/a.b?c=d.e",
    "HTTP://EXAMPLE.ORG, HxxP://EXAMPLE[.]ORG",
    "ftp://files.example.net, fxp://files[.]example[.]net",
    "www.example.org, www[.]example[.]org",
    "letters.example.com, letters[.]example[.]com",
    "someone@mail.example.org, someone@mail[.]example[.]org",
    "https://موقع.شبكة/خبر, hxxps://موقع[.]شبكة/خبر",
  })
  void linksAreDefanged(String text, String shown) {
    assertThat(Display.plain(text)).isEqualTo(shown);
    assertThat(Display.plain("قال: " + text + " أمس")).isEqualTo("قال: " + shown + " أمس");
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال. ثم عاد", "3.5 بالمئة", "12/7/2015", "U.S. officials", "انتهى..."})
  void whatIsNoLinkStaysAsItIs(String text) {
    assertThat(Display.plain(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "\u202E, RLO",
    "\u202B, RLE",
    "\u2066, LRI",
    "\u200F, RLM",
    "\u200B, ZWSP",
    "\uFEFF, BOM"
  })
  void charactersThatBendTheTextAreBoxed(String control, String label) {
    assertThat(Display.plain("قبل" + control + "بعد")).isEqualTo("قبل[" + label + "]بعد");
  }

  @ParameterizedTest
  @CsvSource({
    "a\u200Cb, a[ZWNJ]b",
    "قا\u200Dل, قا[ZWJ]ل",
    "قال\u200C\u200Cأمس, قال[ZWNJ][ZWNJ]أمس",
    "وز\u00ADير, وز[SHY]ير",
    "ب\u2060ا, ب[WJ]ا",
    "a\uFE0Fb, a[VS]b",
    "\u3164x, [FILL]x",
    "\uDB40\uDC41, [FMT]",
  })
  void whatHidesIsBoxed(String text, String shown) {
    assertThat(Display.plain(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "P\u0430yPal, Latin+Cyrillic",
    "A\u0392C, Latin+Greek",
    "\u0440\u0430\u0443\u0440\u0430\u04CF, Cyrillic",
    "\u0660\u06612, 0/\u0660",
    "\u06A9تاب, ≈",
    "عل\u06CC, ≈",
    "\uFEB3لام, ≈",
    "\uFF22\uFF22\uFF23, ≈",
  })
  void aWordThatLooksLikeAnotherSaysSo(String word, String label) {
    assertThat(Display.plain("قال " + word + " أمس"))
        .isEqualTo("قال " + word + "[" + label + "] أمس");
  }

  @Test
  void anOddWordThatAMarkCutsIsMarkedInBothPartsAndLabelledOnce() {
    String text = "من P\u0430yPal أمس";
    Display display = new Display(text, new Span(0, text.length()));
    assertThat(display.glyphs(new Span(0, 5)))
        .last()
        .isEqualTo(new Glyph.Alike("P\u0430", null, "U+0430 CYRILLIC SMALL LETTER A"));
    assertThat(display.glyphs(new Span(5, text.length())))
        .first()
        .isEqualTo(new Glyph.Alike("yPal", "Latin+Cyrillic", "U+0430 CYRILLIC SMALL LETTER A"));
  }

  @Test
  void aLoneSurrogateIsBoxed() {
    assertThat(Display.plain("a\uD800b")).isEqualTo("a[?]b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سه\u200Cكتب",
        "هـ\u200D",
        "۩",
        "\u2764\uFE0F",
        "الBBC",
        "Diyarbakır",
        "кто",
        "قا\u064Eل",
        "سطر\nسطر",
        "محـمد",
        "😀"
      })
  void whatTheScriptNeedsStays(String text) {
    assertThat(Display.plain(text)).isEqualTo(text);
  }

  @Test
  void aLinkCutByAMarkIsDefangedInBothParts() {
    String text = "على https://letters.example.org اليوم";
    Display display = new Display(text, new Span(0, text.length()));
    String shown =
        Stream.of(new Span(0, 6), new Span(6, 21), new Span(21, text.length()))
            .flatMap(span -> display.glyphs(span).stream())
            .map(glyph -> ((Glyph.Plain) glyph).text())
            .reduce("", String::concat);
    assertThat(shown).isEqualTo("على hxxps://letters[.]example[.]org اليوم");
  }
}
