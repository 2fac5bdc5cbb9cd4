package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.isnad.app.web.link.Urls;
import org.isnad.ledger.NameKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers go through queues, give second opinions and see where they differ. */
class ReviewJourneysTest {

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.afresh(ledger -> ledger.keep(Invented.letter(), "letter.txt"));

  private Page page;

  @BeforeEach
  void open() {
    page = ROOM.page();
  }

  private static void sign(Page page, String name) {
    page.navigate("/review");
    page.locator(".signer input[name=name]").fill(name);
    page.locator(".signer button").click();
    assertThat(page.locator(".signer input[name=name]")).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aQueueOfOneSourceKeepsToIt(String language) {
    page.navigate("/review?lang=" + language);
    page.locator(".queues summary").click();
    page.locator(".queues a", new Page.LocatorOptions().setHasText("معهد سامرين")).click();
    assertThat(page.locator("tbody tr")).hasCount(2);
    page.locator("a.button").click();
    for (int i = 0; i < 2; i++) {
      assertThat(page.locator(".told.chosen .who").first())
          .containsText(Pattern.compile("Samrin|معهد سامرين"));
      String judged = page.url();
      Browser.press(page, "a");
      page.waitForURL(url -> !url.equals(judged));
    }
    assertThat(page.locator("main .none")).isVisible();
    assertThat(page.locator(".chosen-queue")).containsText("معهد سامرين");
    page.locator(".chosen-queue a").click();
    assertThat(page.locator("tbody tr")).hasCount(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void anAffairIsReviewedFromItsPage(String language) {
    page.navigate("/affair?id=letter&lang=" + language);
    page.locator(".leads a").click();
    assertThat(page.locator("tbody tr")).hasCount(11);
    page.locator("a.button").click();
    assertThat(page.locator(".way a")).hasAttribute("href", Pattern.compile(".*affair=letter.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void twoReadersJudgeApartAndSeeWhereTheyDiffer(String language) throws IOException {
    sign(page, "Salma");
    page.navigate("/article?id=letter#a2");
    Browser.press(page, "a");
    assertThat(page.locator("#card-a2 .judged")).containsText("Salma");
    page.navigate("/article?id=letter#a3");
    Browser.press(page, "r");
    assertThat(page.locator(".rejected .judged")).containsText("Salma");

    Page other = ROOM.page(1280, 900);
    sign(other, "كريم");
    other.navigate("/review?second=on&lang=" + language);
    assertThat(other.locator("tbody tr")).hasCount(2);
    other.locator("a.button").click();
    assertThat(other.locator("#card-a2.chosen")).isVisible();
    assertThat(other.locator("main")).not().containsText("Salma");
    Browser.press(other, "a");
    assertThat(other.locator("#card-a3.chosen")).isVisible();
    Browser.press(other, "a");
    assertThat(other.locator("main .none")).isVisible();

    other.locator(".queues a[href='/agreement']").click();
    Locator row = other.locator("tbody tr");
    assertThat(row).containsText("50 %");
    assertThat(row).containsText("0.00");
    assertThat(other.locator(".differences > li")).hasCount(1);
    assertThat(other.locator(".said-by").first()).containsText("Salma");
    assertThat(other.locator(".said-by").last()).containsText("كريم");
    assertThat(other.locator(".said-by .sign")).hasCount(1);
    assertThat(Browser.barriers(other)).isEmpty();
    other.locator(".differences a").first().click();
    assertThat(other.locator("#card-a3 .besides")).containsText("Salma");
    other.context().close();
  }

  @Test
  void aSecondOpinionCorrectsWhatTheMachineFoundEvenWhereTheFirstRejectedIt() {
    sign(page, "Salma");
    page.navigate("/article?id=letter#a3");
    Browser.press(page, "r");
    assertThat(page.locator(".rejected .judged")).isVisible();
    sign(page, "Karim");
    page.navigate("/review?second=on");
    page.locator("a.button").click();
    page.locator("#card-a3 .mend summary").click();
    page.locator("#card-a3 select[name=act]").selectOption("criticise");
    page.locator("#card-a3 button[value=correct]").click();
    assertThat(page.locator("main .none")).isVisible();
    assertThat(
            ROOM.ledger()
                .reviews()
                .reviewed("letter")
                .orElseThrow()
                .record()
                .attribution("a3")
                .orElseThrow()
                .act()
                .label())
        .isEqualTo("criticise");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void whatWasAcceptedIsTakenAwayAsGoldData(String language) throws IOException {
    page.navigate("/article?id=letter&lang=" + language + "#a3");
    Browser.press(page, "a");
    assertThat(page.locator("#card-a3 .judged")).isVisible();
    page.navigate("/review");
    var download = page.waitForDownload(() -> page.locator("a[href='/gold.jsonl']").click());
    assertThat(download.suggestedFilename()).isEqualTo("gold.jsonl");
    String line =
        new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(line).startsWith("{\"doc\":\"letter\"").contains("\"cue\":\"يتهم\"");
    assertThat(line).doesNotContain("\"cue\":\"ذكرت\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void anEdgeOfTheNetworkOpensTheClaimsOfTheDaysThatAreChosen(String language) {
    String key = NameKey.of("معهد سامرين للدراسات");
    page.navigate(Urls.network(key) + "&kind=passes_on&lang=" + language);
    String count = "table.sheet td.number a >> nth=0";
    page.locator("input[name=from]").fill("2015-08-01");
    page.locator(".sieve button").click();
    page.locator(count).click();
    assertThat(page).hasURL(Pattern.compile(".*from=2015-08-01.*"));
    assertThat(page.locator(".rows li").first()).isVisible();
    String later = page.url().replace("from=2015-08-01", "from=2016-01-01");
    page.navigate(later);
    assertThat(page.locator(".rows li")).hasCount(0);
    page.locator(".profile .kind a").click();
    assertThat(page.locator(".rows li").first()).isVisible();
  }
}
