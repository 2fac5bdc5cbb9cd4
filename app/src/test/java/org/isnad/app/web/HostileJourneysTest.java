package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.isnad.core.record.Act;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would deceive their reader are shown as what they are. */
class HostileJourneysTest {

  private static final String PLAIN = "الجسر سليم";

  /**
   * An override, an isolate that nobody closes, hidden spaces and joiners, letters of other
   * scripts.
   */
  private static final String DISGUISED =
      "قال المتحدث \u202Eباسم\u202C شركة P\u0430yPal إن \u2067الحساب الو\u200Bحيد هو "
          + "\u0440\u0430\u0443 والرقم ٢0١٥، و\u06A9تب أن "
          + PLAIN
          + ".";

  @RegisterExtension static final ReadingRoom ROOM = ReadingRoom.afresh(HostileJourneysTest::fill);

  private Page page;

  private static void fill(Ledger ledger) {
    ledger.keep(disguised(), "disguised.txt");
    ledger.keep(Invented.hostile(), "hostile.txt");
    ledger.keep(Invented.huge(), "huge.txt");
  }

  private static SourcedRecord disguised() {
    return new RecordBuilder("disguised", DISGUISED)
        .from("عنوان \u202Eمقلوب P\u0430yPal", "صحيفة \u200Bالمرفأ", null)
        .told(Act.SAY, "قال", null, null, "إن \u2067الحساب", null)
        .build();
  }

  @BeforeEach
  void enter() {
    page = ROOM.page();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void whatBendsOrHidesAndWhatLooksLikeOtherLettersIsSeen(String language) {
    page.navigate("/article?id=disguised&lang=" + language);
    assertThat(page.locator(".text .sign-box")).hasText(new String[] {"RLO", "PDF", "RLI", "ZWSP"});
    assertThat(page.locator(".text .alike[data-alike]")).hasCount(4);
    assertThat(page.locator(".text .alike").first())
        .hasAttribute("title", "U+0430 CYRILLIC SMALL LETTER A");
    assertThat(page.locator("h1")).hasText("عنوان [RLO]مقلوب P\u0430yPal[Latin+Cyrillic]");
    for (String address : List.of("/article?id=disguised", "/", "/outlets", "/review")) {
      page.navigate(address);
      assertThat(page.content()).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u200B]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void wordsBehindAllThatAreStillTheWordsOfTheText(String language) {
    page.navigate("/article?id=disguised&lang=" + language + "#a1");
    page.locator("#card-a1 .mend summary").click();
    Browser.select(page, PLAIN);
    page.locator("#card-a1 [data-take=content-chosen]").click();
    page.locator("#card-a1 button[value=correct]").click();
    assertThat(page.locator("#card-a1 .judged")).isVisible();
    SourcedRecord seen = ROOM.ledger().reviews().reviewed("disguised").orElseThrow().record();
    assertThat(seen.attributions().get(0).content().get(0).of(seen.text())).isEqualTo(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void scriptsDoNotRunAndAHugeTextComesInPages(String language) {
    page.navigate("/article?id=hostile%20%3C%22%27%3E%26&lang=" + language);
    assertThat(page.locator("main img, main script, main style")).hasCount(0);
    page.navigate("/article?id=huge");
    assertThat(page.locator("#text").textContent().length()).isLessThan(26_000);
    page.locator("a[rel=next]").click();
    assertThat(page.locator("a[rel=prev]")).isVisible();
  }
}
