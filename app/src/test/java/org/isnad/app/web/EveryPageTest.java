package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.app.web.link.Urls;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Stage;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.NameKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holds of every page, in both languages, light and dark, wide and as narrow as a phone. A
 * page that is added must be added here too.
 */
class EveryPageTest {

  private static final String LETTER = "/article?id=letter";
  private static final String COUNCIL = NameKey.of("مجلس مدينة تل الورد");
  private static final String INSTITUTE = NameKey.of("معهد سامرين للدراسات");

  /** Addresses of each route; files, which are no pages, have none. */
  private static final Map<String, List<String>> PAGES =
      Map.ofEntries(
          Map.entry(
              "/",
              List.of("/", "/?q=%D8%A7%D9%84%D8%B1%D8%B3%D8%A7%D9%84%D8%A9", "/?q=nothing+at+all")),
          Map.entry(
              "/article",
              List.of(
                  LETTER,
                  LETTER + "&at=a6#a6",
                  LETTER + "&at=c1#c1",
                  LETTER + "#e2",
                  "/article?id=huge",
                  "/article?id=english",
                  "/article?id=hostile%20%3C%22%27%3E%26",
                  "/article?id=nothing")),
          Map.entry("/failures", List.of("/failures")),
          Map.entry("/name", List.of(Urls.profile(COUNCIL), Urls.profile(INSTITUTE))),
          Map.entry("/sources", List.of("/sources")),
          Map.entry("/outlets", List.of("/outlets")),
          Map.entry("/outlet", List.of(Urls.outlet(NameKey.of("جريدة المرفأ")))),
          Map.entry("/network", List.of(Urls.network(INSTITUTE))),
          Map.entry(
              "/between",
              List.of(
                  "/between?kind=passes_on&from=2015-01-01&one="
                      + Urls.encode(INSTITUTE)
                      + "&other="
                      + Urls.encode(NameKey.of("أبو زهران الوادي")))),
          Map.entry("/affairs", List.of("/affairs")),
          Map.entry("/affair", List.of("/affair?id=letter")),
          Map.entry("/claim", List.of("/claim?id=letter&at=a3")),
          Map.entry("/compare", List.of("/compare?one=letter&other=huge")),
          Map.entry("/review", List.of("/review", "/review?second=on")),
          Map.entry("/agreement", List.of("/agreement")));

  /** How the paths begin of which tests of their own hold the same. */
  private static final List<String> ELSEWHERE =
      List.of("/collect", "/upload", "/ledgers", "/searches", "/saved", "/api");

  @RegisterExtension static final ReadingRoom ROOM = ReadingRoom.shared(EveryPageTest::fill);

  private static void fill(Ledger ledger) {
    ledger.keep(Invented.letter(), "letter.txt");
    ledger.keep(Invented.hostile(), "hostile.txt");
    ledger.keep(Invented.huge(), "huge.txt");
    ledger.keep(Invented.english(), "english.txt");
    ledger.keep(new Failure("broken.pdf", Stage.READ, "cut off in the middle"));
  }

  @Test
  void everyRouteThatIsAPageIsHere() {
    TreeSet<String> pages = new TreeSet<>();
    for (Route route : ROOM.server().routes()) {
      boolean file = route.path().contains(".") || route.path().startsWith("/assets");
      boolean elsewhere = ELSEWHERE.stream().anyMatch(route.path()::startsWith);
      if (!route.writes() && !file && !elsewhere) {
        pages.add(route.path());
      }
    }
    assertThat(pages).isEqualTo(new TreeSet<>(PAGES.keySet()));
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT", "en, DARK", "ar, LIGHT", "ar, DARK"})
  void nobodyIsShutOutOfAnyPage(String language, ColorScheme scheme) throws IOException {
    Page page = ROOM.page();
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/?lang=" + language);
    for (List<String> addresses : PAGES.values()) {
      for (String address : addresses) {
        page.setViewportSize(1280, 900);
        page.navigate(address);
        assertThat(Browser.barriers(page)).as(address).isEmpty();
        looksRight(page, language, address);
      }
    }
    assertThat(ROOM.browser().complaints()).allMatch(c -> c.contains("404"));
  }

  private static void looksRight(Page page, String language, String address) {
    assertThat(page.locator("html").getAttribute("dir"))
        .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    assertThat(page.locator("h1").count()).as("headings of %s", address).isEqualTo(1);
    assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
        .isEqualTo("auto");
    page.setViewportSize(390, 800);
    assertThat(
            page.evaluate(
                "() => document.documentElement.scrollWidth <= innerWidth ? '' : Array.from("
                    + "document.querySelectorAll('main *')).filter(e => { const b ="
                    + " e.getBoundingClientRect(); return b.right > innerWidth + 1 || b.left < -1;"
                    + " }).slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join(' ')"))
        .as("what sticks out of a phone on %s", address)
        .isEqualTo("");
  }
}
