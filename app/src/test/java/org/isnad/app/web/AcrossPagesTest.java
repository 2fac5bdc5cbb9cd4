package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.isnad.arabic.Pipeline;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Reading;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages that look across articles, in a real browser, with the example corpus. */
class AcrossPagesTest {

  private static final List<String> ALL =
      List.of(
          "/claim?id=qasaba-01&at=a1",
          "/affairs",
          "/affair?id=qasaba-01",
          "/compare?one=qasaba-01&other=daftar-01");

  @RegisterExtension static final ReadingRoom ROOM = ReadingRoom.shared(AcrossPagesTest::examples);

  private Page page;

  @BeforeEach
  void enter() {
    page = ROOM.page();
  }

  private static void examples(Ledger ledger) {
    Pipeline pipeline = Pipeline.load();
    Ingest.standard()
        .read(
            List.of(Path.of("..", "examples", "wadi-sahl")),
            reading -> {
              if (reading instanceof Reading.Read read) {
                ledger.keep(pipeline.analyze(read.document()), read.origin());
              }
            });
  }

  @Test
  void aMatterShowsItsChainsAndItsWordsAreCareful() {
    page.navigate(ALL.get(0));
    assertThat(page.locator(".counts")).containsText("origin");
    assertThat(page.locator(".drawing svg .voice").first()).containsText("بلدية وادي سهل");
    assertThat(page.locator(".report")).not().hasCount(0);
    page.locator(".report .quoted").first().click();
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void anAffairShowsItsDaysItsReprintsAndItsRivalFigures() {
    page.navigate("/affairs");
    page.locator(".rows a").first().click();
    assertThat(page.locator(".timeline > li")).hasCount(30);
    assertThat(page.locator(".figures").first()).containsText("1450");
    page.getByText("what was changed").first().click();
    assertThat(page.locator(".sides article")).hasCount(2);
  }

  @Test
  void aComparisonMarksWhatWasChanged() {
    page.navigate(ALL.get(3));
    assertThat(page.locator(".sides article").first().locator(".own").allTextContents())
        .contains("الأسبوع");
    assertThat(page.locator(".sides article").last().locator(".own").allTextContents())
        .contains("الشهر");
  }

  @Test
  void anArticleLeadsToItsMatterAndItsAffair() {
    page.navigate("/article?id=qasaba-01&at=a1");
    page.getByText("Who else says so").first().click();
    assertThat(page.locator(".matter")).isVisible();
    page.getByText("The whole affair").click();
    assertThat(page.locator(".timeline")).isVisible();
  }

  @Test
  void thePagesBarNobodyInAnyLanguageThemeOrWidth() throws IOException {
    for (String address : ALL) {
      for (String language : List.of("en", "ar")) {
        for (String theme : List.of("light", "dark")) {
          page.setViewportSize(language.equals("en") ? 1280 : 390, 900);
          String sign = address.contains("?") ? "&" : "?";
          page.navigate(address + sign + "lang=" + language + "&theme=" + theme);
          assertThat(Browser.barriers(page)).as(address + " " + language + theme).isEmpty();
        }
      }
    }
  }

  @Test
  void anUnknownPlaceIsTold() throws IOException, InterruptedException {
    for (String address :
        List.of(
            "/claim?id=nothing&at=a1",
            "/affair?id=nothing",
            "/compare?one=nothing&other=qasaba-01")) {
      URI uri = URI.create("http://localhost:" + ROOM.port() + address);
      assertThat(
              HttpClient.newHttpClient()
                  .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                  .statusCode())
          .isEqualTo(404);
    }
  }
}
