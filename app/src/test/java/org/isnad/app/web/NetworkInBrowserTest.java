package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.isnad.app.web.link.Urls;
import org.isnad.ledger.NameKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network of a name, as a reader uses it. */
class NetworkInBrowserTest {

  private static final String INSTITUTE = Urls.network(NameKey.of("معهد سامرين للدراسات"));

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.shared(
          ledger -> {
            ledger.keep(Invented.letter(), "letter.txt");
            ledger.keep(Invented.hostile(), "hostile.txt");
          });

  private Page page;

  @BeforeEach
  void enter() {
    page = ROOM.page();
  }

  private void drawn(String nodes) {
    assertThat(page.locator("#network.drawn canvas").first()).isAttached();
    assertThat(page.locator("#network")).hasAttribute("data-nodes", nodes);
  }

  @Test
  void aNameLeadsToItsNetworkAndEveryNumberToItsPlaces() {
    page.navigate(Urls.profile(NameKey.of("معهد سامرين للدراسات")));
    page.locator(".leads a").last().click();
    assertThat(page.locator("tbody tr")).hasCount(4);
    page.locator("tbody tr", new Page.LocatorOptions().setHasText("Abu Zahran"))
        .locator(".number a")
        .click();
    assertThat(page.locator(".lede")).containsText("in the words of the first");
    page.locator(".quoted").click();
    assertThat(page).hasURL(Pattern.compile(".*#a3$"));
  }

  @Test
  void whatOneIsSaidToDoToAnotherOpensWithWhoSaysSo() {
    page.navigate(Urls.network(NameKey.of("أبو زهران الوادي")) + "&kind=does");
    page.locator("tbody .number a").click();
    assertThat(page.locator(".rows li")).hasCount(1);
    assertThat(page.locator(".rows .where")).containsText("according to");
  }

  @Test
  void choosingANameInThePictureOpensWhatStandsNextToIt() {
    page.navigate(INSTITUTE);
    drawn("5");
    page.evaluate(
        "key => document.getElementById('network')._cyreg.cy.getElementById(key).emit('tap')",
        NameKey.of("أبو زهران الوادي"));
    drawn("6");
    assertThat(page.locator("#network-chosen a")).containsText("Abu Zahran al-Wadi");
  }

  @Test
  void choosingALineOpensItsPlaces() {
    page.navigate(INSTITUTE);
    drawn("5");
    page.evaluate("() => document.getElementById('network')._cyreg.cy.edges()[0].emit('tap')");
    assertThat(page).hasURL(Pattern.compile(".*/between\\?.*"));
    assertThat(page.locator(".rows li").first()).isVisible();
  }

  @Test
  void thePictureCanBeKept() throws IOException {
    page.navigate(INSTITUTE);
    drawn("5");
    Download png = page.waitForDownload(() -> page.locator("#network-png").click());
    assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
    Download svg = page.waitForDownload(() -> page.locator(".leads a[download]").click());
    assertThat(Files.readString(svg.path()))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("Abu Zahran al-Wadi");
  }

  @Test
  void kindsAndDaysNarrowTheNetwork() {
    page.navigate(Urls.network(NameKey.of("مجلس مدينة تل الورد")));
    assertThat(page.locator("tbody tr")).hasCount(1);
    page.locator("input[name=to]").fill("2015-01-01");
    page.locator(".sieve button").click();
    assertThat(page.locator(".none")).isVisible();
  }

  @Test
  void hostileNamesDoNoHarm() {
    page.navigate(Urls.network(NameKey.of("المتحدث <script>")));
    assertThat(page.locator("main img, main script:not([src^='/assets/'])")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT", "en, DARK", "ar, LIGHT", "ar, DARK"})
  void nobodyIsShutOut(String language, ColorScheme scheme) throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.navigate("/?lang=" + language);
    page.navigate(INSTITUTE);
    drawn("5");
    assertThat(Browser.barriers(page)).isEmpty();
    page.locator("tbody .number a").first().click();
    assertThat(Browser.barriers(page)).isEmpty();
    page.setViewportSize(390, 800);
    page.navigate(INSTITUTE);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }
}
