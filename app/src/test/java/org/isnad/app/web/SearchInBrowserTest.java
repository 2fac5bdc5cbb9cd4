package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.ledger.Facet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching by facets, as a reader does it. */
class SearchInBrowserTest {

  private static final String BRIDGE = "/?q=%D8%AA%D9%84%20%D8%A7%D9%84%D9%88%D8%B1%D8%AF";

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.shared(
          ledger -> {
            ledger.keep(Invented.letter(), "letter.txt");
            ledger.keep(Invented.hostile(), "hostile.txt");
            ledger.keep(Invented.huge(), "huge.txt");
          });

  private Page page;

  @BeforeEach
  void enter() {
    page = ROOM.page();
  }

  private Locator value(String facet, String label) {
    return page.locator(".facet", new Page.LocatorOptions().setHasText(facet))
        .locator(".value", new Locator.LocatorOptions().setHasText(label));
  }

  @Test
  void choosingAValueNarrowsAndChoosingItAgainWidens() {
    page.navigate(BRIDGE);
    assertThat(page.locator(".hits > li")).hasCount(2);
    assertThat(value("How it is said", "denies").locator(".count")).hasText("1");
    value("How it is said", "denies").click();
    assertThat(page.locator(".hits > li")).hasCount(1);
    assertThat(page.locator(".said-here")).containsText("denies");
    assertThat(page).hasURL(Pattern.compile(".*act=deny.*"));
    value("How it is said", "denies").click();
    assertThat(page.locator(".hits > li")).hasCount(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void eachOfTheSevenFacetsNarrowsToAsManyAsItSays(String language) {
    page.navigate(BRIDGE + "&lang=" + language);
    assertThat(page.locator(".facet summary")).hasCount(Facet.values().length + 1);
    for (int i = 0; i < Facet.values().length; i++) {
      page.navigate(BRIDGE);
      Locator value = page.locator(".facet").nth(i).locator(".value").last();
      String articles = value.locator(".count").textContent();
      value.click();
      assertThat(page.locator(".facet .value[aria-current=true]")).hasCount(1);
      assertThat(page.locator(".hits > li")).hasCount(Integer.parseInt(articles));
    }
    page.navigate(BRIDGE + "&from=2016-01-01");
    assertThat(page.locator(".hits > li")).hasCount(0);
  }

  @Test
  void whoSaysAndHowMustBeTheSame() {
    page.navigate("/?act=deny");
    assertThat(value("Who says", "Kamil al-Darwish")).isVisible();
    assertThat(value("Who says", "Samrin")).hasCount(0);
    value("Who says", "Kamil al-Darwish").click();
    assertThat(page.locator(".said-here li")).hasCount(1);
    page.locator(".said-here a").click();
    assertThat(page).hasURL(Pattern.compile(".*at=a7#a7"));
  }

  @Test
  void chosenValuesStayWhileTyping() {
    page.navigate("/?depth=3");
    page.locator("#q").pressSequentially("الرمان");
    assertThat(page).hasURL(Pattern.compile(".*depth=3.*"));
    assertThat(page.locator(".hits > li")).hasCount(1);
    assertThat(value("Sources in the chain", "three or more")).hasAttribute("aria-current", "true");
  }

  @Test
  void daysAreChosenInAForm() {
    page.navigate(BRIDGE + "&act=say");
    page.locator("input[name=from]").last().fill("2015-08-10");
    page.locator(".days button").click();
    assertThat(page.locator("[role=status]").first()).hasText("No article answers this.");
    assertThat(page).hasURL(Pattern.compile(".*act=say.*from=2015-08-10.*"));
    page.locator(".days a").click();
    assertThat(page.locator(".hits > li")).hasCount(2);
  }

  @Test
  void theKeyboardReachesEveryFacet() {
    page.navigate("/?act=deny");
    value("How it is said", "says").focus();
    Browser.press(page, "Enter");
    assertThat(page).hasURL(Pattern.compile(".*act=deny&act=say.*"));
  }

  @Test
  void anyResultComesAsATable() throws IOException {
    page.navigate("/?access=anonymous");
    Download download =
        page.waitForDownload(
            () -> page.locator(".total a", new Page.LocatorOptions().setHasText("CSV")).click());
    List<String> lines = Files.readAllLines(download.path());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("\uFEFFarticle,outlet,");
    assertThat(lines.get(1)).startsWith("letter,").contains("anonymous");
  }

  @Test
  void hostileNamesDoNoHarmInFacets() {
    page.navigate("/?q=%D8%A7%D9%84%D8%B1%D9%85%D8%B2");
    assertThat(page.locator(".facets")).containsText("<script>alert(7)");
    assertThat(page.locator("main img, main script, main style, main b:not(.sign)")).hasCount(0);
    page.navigate("/?act=%3Cscript%3E&outlet=%3Cimg%20src=x%20onerror=alert(1)%3E&from=x");
    assertThat(page.locator("main img")).hasCount(0);
    assertThat(page.content()).doesNotContain("\u202E");
  }

  @Test
  void aPhoneShowsTheFacetsBelowAndLeadsThere() {
    page.setViewportSize(390, 800);
    page.navigate(BRIDGE);
    page.locator(".to-facets").click();
    assertThat(page.locator("#facets-title")).isInViewport();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT", "en, DARK", "ar, LIGHT", "ar, DARK"})
  void nobodyIsShutOut(String language, ColorScheme scheme) throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.navigate("/?lang=" + language);
    for (String path : List.of(BRIDGE + "&act=deny&depth=1&from=2015-01-01", "/?depth=3")) {
      page.navigate(path);
      assertThat(Browser.barriers(page)).as(path).isEmpty();
    }
  }
}
