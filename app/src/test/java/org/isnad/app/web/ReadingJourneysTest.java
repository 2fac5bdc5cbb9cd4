package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.isnad.app.web.link.Urls;
import org.isnad.ledger.NameKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does who only reads, with pages in both languages and so in both directions. */
class ReadingJourneysTest {

  private static final String INSTITUTE = NameKey.of("معهد سامرين للدراسات");
  private static final String COUNCIL = NameKey.of("مجلس مدينة تل الورد");

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.shared(ledger -> ledger.keep(Invented.letter(), "letter.txt"));

  private Page page;

  @BeforeEach
  void enter() {
    page = ROOM.page();
  }

  private void go(String address, String language) {
    page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
    assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
  }

  private String lit(String part) {
    return String.join("", page.locator(".text .lit-" + part).allTextContents());
  }

  private static String content(Download download) throws IOException {
    return new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void anArticleIsReadInLayersAndEverythingChosenIsLitWithItsCard(String language) {
    go("/article?id=letter", language);
    assertThat(page.locator("#text p").first()).hasAttribute("dir", "rtl");
    page.locator("#a3").click();
    assertThat(lit("source")).isEqualTo("أبو زهران الوادي");
    assertThat(page.locator("#card-a3 .chain .stop")).hasCount(4);
    assertThat(page.locator("#card-a3 .found dd")).hasCount(3);
    Browser.press(page, "6");
    page.locator("#c3").click();
    assertThat(lit("act")).isEqualTo("احتجزت");
    assertThat(lit("agent")).isEqualTo("شرطة الميناء");
    assertThat(page.locator("#card-c3 .found")).isVisible();
    Browser.press(page, "4");
    page.locator(".text .name").first().click();
    assertThat(page.locator(".things[data-kind=names] .chosen")).isVisible();
    Browser.press(page, "5");
    page.locator(".text .time").last().click();
    assertThat(lit("when")).isEqualTo("12/7/2015");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aNameIsFollowedThroughSpellingsRolesWordsAndDeeds(String language) {
    go(Urls.profile(INSTITUTE), language);
    assertThat(page.locator(".spellings a")).hasCount(2);
    assertThat(page.locator(".rows .quoted").first()).isVisible();
    page.locator(".spellings a").last().click();
    assertThat(page.locator(".hits mark").first()).isVisible();
    page.navigate(Urls.profile(NameKey.of("كامل الدرويش")));
    assertThat(page.locator("ul.rows").first()).containsText("رئيس المجلس");
    page.navigate(Urls.profile(COUNCIL));
    assertThat(page.locator(".where a").first()).isVisible();
    page.locator(".rows .quoted").first().click();
    assertThat(page.locator(".text [class*=lit-]").first()).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aNetworkIsNarrowedOpenedAndKeptAsAPicture(String language) throws IOException {
    go(Urls.network(INSTITUTE), language);
    assertThat(page.locator("#network.drawn canvas").first()).isAttached();
    int all = page.locator("tbody tr").count();
    page.locator("input[name=kind]").first().uncheck();
    page.locator(".sieve button").click();
    assertThat(page.locator("tbody tr")).not().hasCount(all);
    page.navigate(Urls.network(INSTITUTE));
    assertThat(page.locator("#network.drawn canvas").first()).isAttached();
    assertThat(content(page.waitForDownload(() -> page.locator("a[download]").click())))
        .contains("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    Download png = page.waitForDownload(() -> page.locator("#network-png").click());
    assertThat(png.suggestedFilename()).isEqualTo("network.png");
    assertThat(content(png)).contains("PNG");
    page.locator("tbody .number a").first().click();
    assertThat(page.locator(".quoted").first()).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void anOutletShowsWhomItQuotesThroughWhomHowOftenWithoutNameAndAlone(String language) {
    go("/outlets", language);
    page.locator("tbody a").first().click();
    assertThat(page.locator("section[aria-labelledby=quoted] li").first()).isVisible();
    assertThat(page.locator("section[aria-labelledby=agencies] li").first()).isVisible();
    assertThat(page.locator(".shares").first()).containsText("%");
    assertThat(page.locator(".lede")).isVisible();
    page.locator("section[aria-labelledby=quoted] .count").first().click();
    assertThat(page.locator(".said-here li").first()).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aTimelineIsDrawnByTheServerAndReadableWithoutScript(String language) {
    go(Urls.profile(COUNCIL), language);
    String sent = page.request().get(Urls.profile(COUNCIL) + "&lang=" + language).text();
    assertThat(sent).contains("<svg class=\"when\"").contains("<table");
    assertThat(sent).contains(language.equals("ar") ? "هـ" : "AH").contains("آب");
    assertThat(page.locator(".when .mark.untold")).hasCount(2);
    double text = page.locator(".when .lane").first().boundingBox().x;
    double middle = page.locator(".when").boundingBox().x + 400;
    assertThat(text > middle).isEqualTo(language.equals("ar"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void digitsAreChosenForThePagesAndTextsKeepTheirs(String language) {
    go("/article?id=letter", language);
    String text = page.locator("#text").textContent();
    assertThat(page.locator(".origin time")).containsText("2015");
    assertThat(page.locator("#a3")).hasAttribute("data-number", "3");
    page.locator(".switches a[href*=digits]").click();
    assertThat(page.locator(".origin time")).containsText("٢٠١٥");
    assertThat(page.locator("#a3")).hasAttribute("data-number", "٣");
    assertThat(page.locator("#card-a3 .number")).containsText("٣");
    assertThat(page.locator("#text").textContent()).isEqualTo(text);
    page.navigate("/sources");
    assertThat(page.locator("tbody td.number").first()).hasText("٢");
    page.navigate(Urls.profile(COUNCIL));
    assertThat(page.locator(".profile .kind")).not().containsText("1");
    page.locator(".switches a[href*=digits]").click();
    page.navigate("/sources");
    assertThat(page.locator("tbody td.number").first()).hasText("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theBundledFacesAreThoseThatAreShown(String language) {
    go("/article?id=letter", language);
    page.waitForFunction("() => document.fonts.status === 'loaded'");
    assertThat(
            page.evaluate(
                "() => ['Noto Naskh Arabic Variable', 'Source Serif 4 Variable', 'Source Sans 3"
                    + " Variable'].filter(f => !Array.from(document.fonts).some(face =>"
                    + " face.family.replaceAll('\"', '') === f && face.status ==="
                    + " 'loaded')).join(', ')"))
        .as("faces that were not loaded")
        .isEqualTo("");
  }
}
