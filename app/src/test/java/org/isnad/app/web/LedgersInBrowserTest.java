package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several ledgers side by side: one leads to the other, and nothing of one gets into another. */
class LedgersInBrowserTest {

  /** Only for its browser, which is watched. */
  @RegisterExtension static final ReadingRoom ROOM = ReadingRoom.shared(ledger -> {});

  @TempDir private Path folder;
  private Shelf shelf;
  private Page page;

  @BeforeEach
  void open() {
    try (Ledger harbour = Ledger.open(folder.resolve("harbour"))) {
      harbour.keep(Invented.letter(), "letter.txt");
    }
    Ledger.open(folder.resolve("سد الجلنار")).close();
    shelf = Shelf.open(folder, Settings.local(0));
    page = ROOM.browser().page(port("harbour"), 1280, 900);
  }

  @AfterEach
  void close() {
    page.context().close();
    shelf.close();
    // Going to another ledger is going to another port, on this machine.
    assertThat(ROOM.browser().complaints())
        .allMatch(c -> c.startsWith("request: http://localhost:"));
  }

  private int port(String name) {
    return shelf.places().stream()
        .filter(place -> place.name().equals(name))
        .findFirst()
        .orElseThrow()
        .port();
  }

  @Test
  void theHeaderLeadsFromOneLedgerToTheOther() {
    page.navigate("/");
    assertThat(page.locator(".switch.ledger")).containsText("harbour");
    page.locator(".switch.ledger").click();
    assertThat(page.locator(".rows li")).hasCount(2);
    page.locator(".rows a").last().click();
    assertThat(page.locator(".switch.ledger")).containsText("سد الجلنار");
    assertThat(page.locator("main")).not().containsText("جريدة المرفأ");
  }

  @ParameterizedTest
  @CsvSource({"en, ltr", "ar, rtl"})
  void aNewLedgerIsMadeAndIsThereTheNextTime(String language, String direction) {
    page.navigate("/ledgers?lang=" + language);
    page.locator("main input[name=name]").fill("dam 2");
    page.locator("main .desk-form button").click();
    assertThat(page.locator(".rows li")).hasCount(3);
    assertThat(page.locator("html")).hasAttribute("dir", direction);
    page.locator(".rows a").first().click();
    assertThat(page.locator(".switch.ledger")).containsText("dam 2");
    page.context().close(); // what it still loads would be refused
    shelf.close();
    shelf = Shelf.open(folder, Settings.local(0));
    assertThat(shelf.places())
        .extracting(Shelf.Place::name)
        .containsExactly("dam 2", "harbour", "سد الجلنار");
    assertThat(shelf.places()).extracting(Shelf.Place::articles).containsExactly(0L, 1L, 0L);
  }

  @Test
  void judgementsAndCollectionsStayInTheirLedger() {
    page.navigate("/article?id=letter#a3");
    Browser.press(page, "a");
    assertThat(page.locator("#card-a3 .judged")).isVisible();
    Page other = ROOM.browser().page(port("سد الجلنار"), 1280, 900);
    other.navigate("/review");
    assertThat(other.locator("main")).not().containsText("1 of");
    assertThat(other.request().get("/article?id=letter").status()).isEqualTo(404);
    other.context().close();
    page.context().close();
    shelf.close();
    try (Ledger harbour = Ledger.open(folder.resolve("harbour"));
        Ledger dam = Ledger.open(folder.resolve("سد الجلنار"))) {
      assertThat(harbour.reviews().judgements("letter")).hasSize(1);
      assertThat(dam.reviews().judgements("letter")).isEmpty();
    }
    shelf = Shelf.open(folder, Settings.local(0));
  }

  @Test
  void aNameThatLeadsElsewhereIsRefused() {
    for (String name : List.of("../evil", "a/b", ".hidden", " ", "a".repeat(61), "x\u202Ey")) {
      assertThat(Shelf.isName(name)).as(name).isFalse();
    }
    assertThat(Shelf.isName("ميناء 2_a-b")).isTrue();
  }

  @Test
  void aLedgerThatStandsAloneHasNoSwitch() {
    Page alone = ROOM.page();
    alone.navigate("/");
    assertThat(alone.locator(".switch.ledger")).hasCount(0);
    assertThat(alone.request().get("/ledgers").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"en, light", "en, dark", "ar, light", "ar, dark"})
  void nobodyIsShutOut(String language, String theme) throws IOException {
    page.navigate("/ledgers?lang=" + language + "&theme=" + theme);
    assertThat(Browser.barriers(page)).isEmpty();
    page.setViewportSize(390, 800);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }
}
