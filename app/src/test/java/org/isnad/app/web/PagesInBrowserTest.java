package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.app.web.link.Urls;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Stage;
import org.isnad.ledger.NameKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does, in a real browser, on the pages of a real ledger. */
class PagesInBrowserTest {

  private static final String LETTER = "/article?id=letter";
  private static final String HOSTILE = "/article?id=hostile%20%3C%22%27%3E%26";

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.shared(
          ledger -> {
            ledger.keep(Invented.letter(), "letter.txt");
            ledger.keep(Invented.hostile(), "hostile.txt");
            ledger.keep(Invented.huge(), "huge.txt");
            ledger.keep(Invented.english(), "english.txt");
            ledger.keep(new Failure("broken.pdf", Stage.READ, "cut off in the middle"));
          });

  private Page page;

  @BeforeEach
  void enter() {
    page = ROOM.page();
  }

  private String lit(String part) {
    return String.join("", page.locator(".text .lit-" + part).allTextContents());
  }

  @Test
  void aSearchLeadsToAnArticle() {
    page.navigate("/");
    page.locator("#q").fill("معهد سامرين");
    page.locator("#q").press("Enter");
    assertThat(page.locator("mark").first()).isVisible();
    page.locator(".hits a").first().click();
    assertThat(page.locator("h1")).containsText("رسالة مسربة");
  }

  @Test
  void resultsComeWhileTyping() {
    page.navigate("/");
    page.locator("#q").pressSequentially("الرمان");
    assertThat(page.locator(".hits li")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile(".*q=.*"));
  }

  @Test
  void theSlashKeyLeadsToTheSearchBox() {
    page.navigate("/?q=x");
    Browser.press(page, "/");
    assertThat(page.locator("#q")).isFocused();
  }

  @Test
  void choosingAnAttributionLightsItsPartsAndShowsItsChain() {
    page.navigate(LETTER);
    page.locator("#a3").click();
    assertThat(lit("cue")).isEqualTo("يتهم");
    assertThat(lit("source")).isEqualTo("أبو زهران الوادي");
    assertThat(lit("content")).isEqualTo("مجلس مدينة تل الورد بإخفاء أموال الإغاثة");
    Locator chain = page.locator("#card-a3 .chain");
    assertThat(chain).isVisible();
    assertThat(chain.locator(".stop > .called bdi:not(.second)"))
        .hasText(
            new String[] {
              "جريدة المرفأ",
              "Difaf News Agency",
              "Samrin Institute for Studies",
              "Abu Zahran al-Wadi"
            });
    assertThat(page).hasURL(Pattern.compile(".*#a3$"));
  }

  @Test
  void anAgencyThatSaysNothingItselfStandsBetweenPublisherAndSource() {
    page.navigate(LETTER + "#a6");
    assertThat(page.locator("#card-a6 .stop")).hasCount(5);
    assertThat(page.locator("#card-a6 .stop.wire")).containsText("وكالة أنباء الضفاف");
    assertThat(page.locator("#card-a6 .stop").last()).containsText("source not named");
  }

  @Test
  void aNegatedActIsNeverShownAsDone() {
    page.navigate(LETTER);
    assertThat(page.locator("#card-a9 > details > summary")).containsText("not: affirms");
  }

  @Test
  void anAddressLeadsToAnAttribution() {
    page.navigate(LETTER + "#a5");
    assertThat(lit("cue")).isEqualTo("أكد");
    assertThat(page.locator("#card-a5 .card")).isVisible();
  }

  @Test
  void theKeyboardIsEnough() {
    page.navigate(LETTER);
    Browser.press(page, "j");
    Browser.press(page, "j");
    assertThat(lit("cue")).isEqualTo("قال");
    Browser.press(page, "k");
    assertThat(lit("cue")).isEqualTo("ذكرت");
    Browser.press(page, "Escape");
    assertThat(page.locator(".lit-cue")).hasCount(0);
    page.locator("#a7").focus();
    Browser.press(page, "Enter");
    assertThat(lit("source")).isEqualTo("رئيس المجلس كامل الدرويش");
  }

  @Test
  void theTextOnThePageIsTheTextOfTheArticle() {
    page.navigate(LETTER);
    assertThat(page.locator("#text").evaluate("e => e.textContent").toString())
        .isEqualTo(
            Invented.LETTER.replace(
                "https://letters.example.org", "hxxps://letters[.]example[.]org"));
  }

  @Test
  void layersCanBeSwitchedOff() {
    page.navigate(LETTER);
    String line = "e => getComputedStyle(e).getPropertyValue('--lines').includes('2px')";
    assertThat(page.locator(".text .d1").first().evaluate(line)).isEqualTo(true);
    page.locator("#layer-depth1").uncheck();
    assertThat(page.locator(".text .d1").first().evaluate(line)).isEqualTo(false);
  }

  @Test
  void aDigitShowsOneLayerAloneAndTheSameDigitAllAgain() {
    page.navigate(LETTER);
    Browser.press(page, "2");
    assertThat(page.locator(".layers input:checked")).hasCount(1);
    assertThat(page.locator("#layer-depth2")).isChecked();
    Browser.press(page, "j");
    assertThat(lit("cue")).isEqualTo("قال");
    Browser.press(page, "j");
    assertThat(lit("cue")).isEqualTo("أكد");
    Browser.press(page, "2");
    assertThat(page.locator(".layers input:checked")).hasCount(5);
    Browser.press(page, "4");
    Browser.press(page, "0");
    assertThat(page.locator(".layers input:checked")).hasCount(5);
  }

  @Test
  void theKeyboardGoesThroughTheNamesWhereTheyAreShownAlone() {
    page.navigate(LETTER);
    Browser.press(page, "4");
    Browser.press(page, "j");
    Browser.press(page, "j");
    assertThat(page.locator("#card-e2 .card")).isVisible();
    assertThat(lit("name")).isEqualTo("معهد سامرين للدراساتالمعهد");
  }

  @Test
  void choosingAnActLightsItsPartsAndShowsItsChainRuleAndConfidence() {
    page.navigate(LETTER + "#c1");
    assertThat(lit("act")).isEqualTo("يتهم");
    assertThat(lit("agent")).isEqualTo("أبو زهران الوادي");
    assertThat(lit("patient")).isEqualTo("مجلس مدينة تل الورد");
    assertThat(page.locator("#card-c1 .stop")).hasCount(3);
    assertThat(page.locator("#card-c1 .found")).containsText("demo-claim");
    assertThat(page.locator("#card-c1 .found")).containsText("80 %");
    page.locator("#layer-claims").check();
    page.locator("#c3").click();
    assertThat(lit("act")).isEqualTo("احتجزت");
    assertThat(page.locator("#card-c1 .card")).isHidden();
  }

  @Test
  void choosingATimeShowsWhatItStandsFor() {
    page.navigate(LETTER);
    page.locator(".text .time").first().click();
    assertThat(lit("when")).isEqualTo("أمس");
    assertThat(page.locator("#card-t1 .card")).containsText("2015-08-08");
    page.locator("#layer-times").uncheck();
    page.locator(".text .time").first().click();
    assertThat(lit("cue")).isEqualTo("ذكرت");
  }

  @Test
  void aNameLeadsToAllThatItsBearerIsSaidToSayAndDo() {
    page.navigate(LETTER);
    page.locator(".text a.name", new Page.LocatorOptions().setHasText("مجلس مدينة"))
        .first()
        .click();
    page.locator("#card-e4 .card a").first().click();
    assertThat(page.locator("h1")).containsText("Tell al-Ward City Council");
    assertThat(page.locator(".spellings")).containsText("المجلس");
    page.locator(".quoted").first().click();
    assertThat(page.locator(".text")).isVisible();
  }

  @Test
  void aTimelineLeadsToWhatWasSaidAndDone() {
    page.navigate(Urls.profile(NameKey.of("كامل الدرويش")));
    assertThat(page.locator(".when .lane")).hasText("Is quoted (by day of publication)");
    assertThat(page.locator(".when a title"))
        .hasText(Pattern.compile("9 August 2015 · 24 Shawwal 1436 AH · 9 آب\u200E 2015 \\(2\\)"));
    page.locator(".when a").first().click();
    assertThat(page.locator(".said-here li")).hasCount(2);
    page.navigate(Urls.profile(NameKey.of("مجلس مدينة تل الورد")));
    assertThat(page.locator(".when .lane").last())
        .hasText("Is said to have part in what others do");
    assertThat(page.locator(".when .mark.untold")).hasCount(2);
    page.locator(".profile details summary").click();
    assertThat(page.locator(".profile tbody tr").first()).containsText("no time told");
    assertThat(page.locator(".profile")).containsText("according to");
  }

  @Test
  void anOutletShowsWhomItQuotesAndLeadsToTheArticles() {
    page.navigate(LETTER);
    page.locator(".masthead .called a").first().click();
    assertThat(page.locator("h1")).hasText("جريدة المرفأ");
    assertThat(page.locator(".lede"))
        .containsText("13 quotations were found, in 2 of its 2 articles");
    assertThat(page.locator("section[aria-labelledby=agencies]"))
        .containsText("وكالة أنباء الضفاف");
    Locator institute =
        page.locator(
            "section[aria-labelledby=quoted] li",
            new Page.LocatorOptions().setHasText("Samrin Institute"));
    assertThat(institute.locator(".count")).hasText("2");
    institute.locator(".count").click();
    assertThat(page.locator(".said-here li")).hasCount(2);
  }

  @Test
  void outletsAreComparedInATable() {
    page.navigate("/sources");
    page.locator(".leads a").click();
    assertThat(page.locator("h1")).hasText("How outlets quote");
    assertThat(page.locator("tbody tr").first()).containsText("جريدة المرفأ");
    assertThat(page.locator("tbody tr").first().locator("td").nth(2)).hasText("15 %");
    assertThat(page.locator("main img")).hasCount(0);
  }

  @Test
  void aSpellingLeadsToWhereItStands() {
    page.navigate(Urls.profile(NameKey.of("معهد سامرين للدراسات")));
    page.locator(".spellings a", new Page.LocatorOptions().setHasText("المعهد")).last().click();
    assertThat(page.locator(".hits mark").first()).hasText("المعهد");
  }

  @Test
  void aRoleTellsWhenItWasGiven() {
    page.navigate(Urls.profile(NameKey.of("كامل الدرويش")));
    assertThat(page.locator(".profile")).containsText("9 August 2015 · in one article");
  }

  @Test
  void theLanguageTurnsTheWholePageRound() {
    page.navigate(LETTER);
    double text = page.locator("article").boundingBox().x;
    assertThat(text).isLessThan(page.locator("aside").boundingBox().x);
    page.locator("a[hreflang=ar]").click();
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("article").boundingBox().x)
        .isGreaterThan(page.locator("aside").boundingBox().x);
    page.navigate("/sources");
    assertThat(page.locator("h1")).hasText("من يتكلم");
  }

  @Test
  void hostileTextDoesNoHarm() {
    for (String path : List.of(HOSTILE, "/", "/sources", "/?q=%3Cscript%3Ealert(1)%3C/script%3E")) {
      page.navigate(path);
      assertThat(page.locator("main img, main script, main style, main b:not(.sign)")).hasCount(0);
      assertThat(page.locator("body")).isVisible();
    }
    page.navigate(HOSTILE);
    assertThat(page.locator(".text a[href^='http'], .text a[href^='javascript']")).hasCount(0);
    assertThat(page.locator(".sign-box").first()).hasText("RLO");
    assertThat(page.content()).doesNotContain("\u202E");
  }

  @Test
  void aHugeTextComesInPages() {
    page.navigate("/article?id=huge");
    assertThat(page.locator("#text").textContent().length()).isLessThan(26_000);
    page.locator("a[rel=next]").click();
    assertThat(page.locator(".paging")).containsText("Page 2 of");
    page.navigate("/article?id=huge&at=a2#a2");
    assertThat(lit("content")).isEqualTo("نهاية الحداد");
  }

  @Test
  void aTextInAnotherLanguageIsShownAndSaidNotToBeAnalysed() {
    page.navigate("/article?id=english");
    assertThat(page.locator("#text")).hasAttribute("lang", "en");
    assertThat(page.locator("#text p")).hasAttribute("dir", "ltr");
    assertThat(page.locator("aside")).containsText("not in Arabic");
  }

  @Test
  void aPhoneShowsTheChosenCardBesideTheText() {
    page.setViewportSize(390, 800);
    page.navigate(LETTER);
    page.locator("#a6").click();
    assertThat(page.locator("#card-a6")).isInViewport();
    assertThat(page.locator("#a6")).isInViewport();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void theThemeCanBeChosen(String theme) {
    page.navigate("/?theme=" + theme);
    page.navigate("/sources");
    assertThat(page.locator("html")).hasAttribute("data-theme", theme);
  }
}
