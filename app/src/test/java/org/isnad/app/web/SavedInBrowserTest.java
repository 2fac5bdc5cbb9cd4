package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader saves a search, comes back to it, renames and deletes it. */
class SavedInBrowserTest {

  /** Who denies something. */
  private static final String DENIALS = "/?act=deny";

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.afresh(ledger -> ledger.keep(Invented.letter(), "letter.txt"));

  private Page page;

  @BeforeEach
  void enter() {
    page = ROOM.page();
  }

  private void save(String address, String name) {
    page.navigate(address);
    page.locator(".save-search summary").click();
    page.locator(".save-search [name=name]").fill(name);
    page.locator(".save-search button").click();
    assertThat(page.locator(".saved")).containsText(name);
  }

  @ParameterizedTest
  @CsvSource({
    "en, nothing new, one new",
    "ar, لا جديد, مقالة جديدة",
  })
  void aSavedSearchTellsWhatIsNewUntilItIsSeen(String language, String nothing, String one) {
    page.navigate("/?lang=" + language);
    save(DENIALS, "من ينفي؟");
    assertThat(page.locator(".saved .count").first()).hasText(nothing);
    ROOM.ledger().keep(Invented.letter("second"), "second.txt");
    ROOM.ledger().keep(Invented.english(), "english.txt");
    page.reload();
    assertThat(page.locator(".saved .count").first()).hasText(one);
    page.locator(".saved li a").first().click();
    assertThat(page).hasURL(Pattern.compile(".*act=deny.*"));
    assertThat(page.locator(".hits > li")).hasCount(2);
    page.navigate("/");
    assertThat(page.locator(".saved .count").first()).hasText(nothing);
  }

  @Test
  void aSavedSearchIsRenamedDeletedAndPutBack() {
    save("/?q=%D8%A7%D9%84%D8%B1%D9%85%D8%A7%D9%86&depth=3", "deep <b>");
    page.locator(".saved .noting summary").click();
    page.locator(".saved .noting [name=name]").fill("deeper");
    page.locator(".saved [value=rename]").click();
    assertThat(page.locator(".saved li a").first()).hasText("deeper");
    page.locator(".saved .noting summary").click();
    page.locator(".saved [value=delete]").click();
    assertThat(page.locator(".saved > ul > li")).hasCount(0);
    page.locator(".saved .desk summary").click();
    page.locator(".saved [value=restore]").click();
    page.locator(".saved li a").first().click();
    assertThat(page).hasURL(Pattern.compile(".*q=%D8%A7%D9%84.*depth=3.*"));
    assertThat(page.locator(".hits > li")).hasCount(1);
  }

  @ParameterizedTest
  @CsvSource({"en, light", "en, dark", "ar, light", "ar, dark"})
  void nobodyIsShutOut(String language, String theme) throws IOException {
    page.navigate("/?lang=" + language + "&theme=" + theme);
    save(DENIALS, "من ينفي؟");
    page.locator(".saved .noting summary").click();
    assertThat(Browser.barriers(page)).isEmpty();
    page.setViewportSize(390, 800);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    page.navigate(DENIALS);
    page.locator(".save-search summary").click();
    assertThat(Browser.barriers(page)).isEmpty();
  }
}
