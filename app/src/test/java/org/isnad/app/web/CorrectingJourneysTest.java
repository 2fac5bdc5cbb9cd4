package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader corrects an article without touching the mouse, with pages in both languages. */
class CorrectingJourneysTest {

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.afresh(ledger -> ledger.keep(Invented.letter(), "letter.txt"));

  /** Whether what the server sent has taken its place and answers to keys. */
  private static final String SETTLED =
      "() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')";

  private Page page;

  @BeforeEach
  void open() {
    page = ROOM.page();
  }

  private void read(String language, String chosen) {
    page.navigate("/article?id=letter&lang=" + language + "#" + chosen);
  }

  private SourcedRecord seen() {
    return ROOM.ledger().reviews().reviewed("letter").orElseThrow().record();
  }

  private Attribution seen(String id) {
    return seen().attribution(id).orElseThrow();
  }

  private String selected() {
    return (String) page.evaluate("() => String(getSelection())");
  }

  private void press(String... keys) {
    for (String key : keys) {
      Browser.press(page, key);
    }
  }

  /** Presses a key of an Arabic keyboard, which writes another letter in the same place. */
  private void pressArabic(String letter, String place) {
    page.waitForFunction(SETTLED);
    page.evaluate(
        "([key, code]) => document.body.dispatchEvent("
            + "new KeyboardEvent('keydown', {key, code, bubbles: true}))",
        new String[] {letter, place});
  }

  private void tabTo(String selector) {
    for (int i = 0; i < 40; i++) {
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
      press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }

  private void walkTo(String word) {
    for (int i = 0; i < 150 && !selected().equals(word); i++) {
      press("ArrowLeft");
    }
    assertThat(selected()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aBorderIsMovedByKeyboard(String language) {
    read(language, "a3");
    press("c", "w");
    assertThat(page.locator("#card-a3 select[name=act]")).isFocused();
    tabTo("[data-words]");
    press("Enter");
    assertThat(selected()).isEqualTo("مجلس");
    walkTo("بإخفاء");
    press("Control+Shift+ArrowLeft", "Control+Shift+ArrowLeft");
    assertThat(selected()).isEqualTo("بإخفاء أموال الإغاثة");
    press("x", "Shift+ArrowLeft");
    assertThat(selected()).isEqualTo("إخفاء أموال الإغاثة");
    press("t", "Control+Enter");
    assertThat(page.locator("#card-a3 .judged")).isVisible();
    assertThat(seen("a3").content().get(0).of(seen().text())).isEqualTo("إخفاء أموال الإغاثة");
    assertThat(page.locator("#card-a3 .beside")).containsText("مجلس مدينة تل الورد بإخفاء");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void anotherTypeSourceAndParentAreChosenByKeyboard(String language) {
    read(language, "a3");
    press("c");
    Browser.press(page, "ArrowDown");
    String act = page.locator("#card-a3 select[name=act]").inputValue();
    tabTo("select[name=source]");
    press("End");
    tabTo("select[name=parent]");
    press("Home");
    press("Control+Enter");
    assertThat(page.locator("#card-a3 .judged")).isVisible();
    assertThat(seen("a3").act().label()).isEqualTo(act).isNotEqualTo("accuse");
    assertThat(seen("a3").parent()).isNull();
    assertThat(seen("a3").source().entity()).isNotEqualTo("e3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void whatWasMissedIsAddedByKeyboard(String language) {
    read(language, "");
    press("n", "w");
    walkTo("احتجزت");
    press("e");
    walkTo("شرطة");
    press("Control+Shift+ArrowLeft", "s");
    walkTo("ثلاثة");
    press("Control+Shift+ArrowLeft", "t", "Control+Enter");
    assertThat(page.locator("#card-j1")).isVisible();
    assertThat(seen("j1").source().entity()).isEqualTo("e9");
    assertThat(seen("j1").content().get(0).of(seen().text())).isEqualTo("ثلاثة أشخاص");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aSourceIsTakenFromWordsOfTheText(String language) {
    read(language, "a8");
    press("c");
    tabTo("[data-words]");
    press("Enter");
    walkTo("ليلى");
    press("Control+Shift+ArrowLeft", "s", "Escape", "Control+Enter");
    assertThat(page.locator("#card-a8 .judged")).isVisible();
    assertThat(seen("a8").source().span().of(seen().text())).isEqualTo("ليلى سرحان");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void anArabicKeyboardAcceptsRejectsTakesBackAndGoesOn(String language) {
    read(language, "");
    pressArabic("ت", "KeyJ");
    assertThat(page.locator("#card-a1.chosen")).isVisible();
    pressArabic("ش", "KeyA");
    Locator judged = page.locator("#card-a1 .judged");
    assertThat(judged).isVisible();
    pressArabic("ع", "KeyU");
    assertThat(judged).hasCount(0);
    pressArabic("ق", "KeyR");
    assertThat(page.locator(".rejected .judged")).isVisible();
    pressArabic("٤", "Digit4");
    assertThat(page.locator("#layer-depth1")).not().isChecked();
    assertThat(page.locator("#layer-names")).isChecked();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void escapeLeadsFromTheWordsBackToTheForm(String language) {
    read(language, "a3");
    press("c");
    tabTo("[data-words]");
    press("Enter", "ArrowRight", "Escape");
    assertThat(page.locator("#card-a3 [data-words]")).isFocused();
    assertThat(page.locator("#card-a3 .card")).isVisible();
  }
}
