package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader judges what the machine found, in a real browser. */
class ReviewInBrowserTest {

  private static final String LETTER = "/article?id=letter";

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.afresh(ledger -> ledger.keep(Invented.letter(), "letter.txt"));

  private Page page;

  @BeforeEach
  void enter() {
    page = ROOM.page();
    page.navigate(LETTER);
  }

  private SourcedRecord seen() {
    return ROOM.ledger().reviews().reviewed("letter").orElseThrow().record();
  }

  private Attribution seen(String id) {
    return seen().attribution(id).orElseThrow();
  }

  private void select(String words) {
    Browser.select(page, words);
  }

  private Locator mend(String id) {
    page.locator("#" + id).click();
    page.locator("#card-" + id + " .mend summary").click();
    return page.locator("#card-" + id + " .mend form");
  }

  @Test
  void acceptingIsSignedAndSeen() {
    page.locator("#a3").click();
    Browser.press(page, "a");
    assertThat(page.locator("#card-a3 .judged")).containsText("Accepted by");
    assertThat(seen()).isEqualTo(Invented.letter());
  }

  @Test
  void rejectingTakesItOutOfTheChainAndTakingBackPutsItIn() {
    page.locator("#a2").click();
    Browser.press(page, "r");
    assertThat(page.locator(".rejected .judged")).containsText("Rejected by");
    assertThat(page.locator("#card-a2")).hasCount(0);
    assertThat(seen("a3").parent()).isEqualTo("a1");
    page.locator(".rejected button").click();
    assertThat(page.locator("#card-a2")).hasCount(1);
    assertThat(seen()).isEqualTo(Invented.letter());
  }

  @Test
  void aSourceIsCorrectedToAnotherName() {
    Locator form = mend("a8");
    form.locator("select[name=source]").selectOption("name:ليلى سرحان");
    form.locator("select[name=act]").selectOption("deny");
    form.locator("button[value=correct]").click();
    assertThat(page.locator("#card-a8 .chain")).containsText("Layla Sarhan");
    assertThat(page.locator("#card-a8 .beside")).containsText("Kamil al-Darwish");
    assertThat(seen("a8").source().entity()).isEqualTo("e6");
    assertThat(seen("a8").act().label()).isEqualTo("deny");
  }

  @Test
  void aBorderIsCorrectedBySelectingText() {
    Locator form = mend("a3");
    select("بإخفاء أموال الإغاثة");
    form.locator("[data-take=content-chosen]").click();
    form.locator("button[value=correct]").click();
    assertThat(page.locator("#card-a3 .judged")).containsText("Corrected by");
    Span content = seen("a3").content().get(0);
    assertThat(content.of(seen().text())).isEqualTo("بإخفاء أموال الإغاثة");
    assertThat(seen("a3").parent()).as("what was not touched stays").isEqualTo("a2");
  }

  @Test
  void aSelectionBehindADefangedLinkMeansTheWordsOfTheText() {
    Locator form = mend("a10");
    select("منذ 12/7/2015");
    form.locator("[data-take=content-chosen]").click();
    form.locator("button[value=correct]").click();
    assertThat(page.locator("#card-a10 .judged")).isVisible();
    assertThat(seen("a10").content().get(0).of(seen().text())).isEqualTo("منذ 12/7/2015");
  }

  @Test
  void whatWasMissedIsAdded() {
    page.locator(".missed summary").click();
    Locator form = page.locator(".missed form");
    select("احتجزت");
    form.locator("[data-take=cue-chosen]").click();
    select("شرطة الميناء");
    form.locator("[data-take=source-chosen]").click();
    select("ثلاثة أشخاص على صلة بالمستودع");
    form.locator("[data-take=content-chosen]").click();
    form.locator("select[name=act]").selectOption("announce");
    form.locator("button[value=correct]").click();
    assertThat(page.locator("#card-j1")).containsText("Harbour Police");
    assertThat(seen("j1").source().entity()).isEqualTo("e9");
  }

  @Test
  void aFormWithoutWordsIsAnsweredWithWhatToDo() {
    page.locator(".missed summary").click();
    page.locator(".missed form button[value=correct]").click();
    assertThat(page.locator("main")).containsText("select them in the text");
    assertThat(ROOM.browser().complaints()).allMatch(c -> c.contains("400"));
    assertThat(ROOM.ledger().reviews().judgements("letter")).isEmpty();
  }

  @Test
  void theNameOfTheReaderIsKept() {
    page.locator(".signer input[name=name]").fill("ليلى <b>");
    page.locator(".signer button").click();
    assertThat(page).hasURL(Pattern.compile(".*id=letter.*"));
    page.locator("#a3").click();
    Browser.press(page, "a");
    assertThat(page.locator("#card-a3 .judged")).containsText("ليلى <b>");
  }

  @Test
  void theQueueLeadsFromOneToTheNextUntilAllAreJudged() {
    int all = Invented.letter().attributions().size();
    page.navigate("/review");
    assertThat(page.locator("main")).containsText("0 of " + all);
    page.locator("a.button").click();
    for (int i = 0; i < all; i++) {
      assertThat(page.locator(".told.chosen .verdicts")).isVisible();
      String judged = page.url();
      Browser.press(page, "a");
      page.waitForURL(url -> !url.equals(judged));
    }
    assertThat(page.locator("main")).containsText("Nothing waits to be judged");
    assertThat(ROOM.ledger().reviews().judgements("letter")).hasSize(all);
  }

  @ParameterizedTest
  @CsvSource({"en, light", "ar, dark"})
  void nothingStandsInTheWayOfAnyReader(String language, String theme) throws IOException {
    page.navigate(LETTER + "&lang=" + language + "&theme=" + theme);
    mend("a3");
    page.locator(".missed summary").click();
    assertThat(Browser.barriers(page)).isEmpty();
    page.navigate("/review");
    assertThat(Browser.barriers(page)).isEmpty();
  }

  @Test
  void aFormFromElsewhereIsRefused() {
    String answer =
        (String)
            page.evaluate(
                "() => fetch('/judge', {method: 'POST', body: new URLSearchParams({id: 'letter',"
                    + " cue: '0-5', verdict: 'reject', token: 'guessed'})}).then(r => String(r.status))");
    assertThat(answer).isEqualTo("403");
    assertThat(ROOM.browser().complaints()).allMatch(c -> c.contains("403"));
    assertThat(ROOM.ledger().reviews().judgements("letter")).isEmpty();
  }
}
