package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.core.record.Document;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Dossier;
import org.isnad.ledger.dossier.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyst puts things into a dossier, orders them, notes, takes out, and takes it away. */
class CollectionsInBrowserTest {

  private static final String LETTER = "/article?id=letter";
  private static final String HOSTILE = "/article?id=hostile%20%3C%22%27%3E%26";
  private static final String QUOTE = "لم نتسلم شيئا";

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.afresh(
          ledger -> {
            ledger.keep(Invented.letter(), "letter.txt");
            ledger.keep(Invented.hostile(), "hostile.txt");
          });

  private Page page;

  @BeforeEach
  void enter() {
    page = ROOM.page();
  }

  private Dossier dossier() {
    return ROOM.ledger().dossiers().all().get(0);
  }

  private List<Chosen.Kind> kinds() {
    return dossier().items().stream().map(Item::chosen).map(Chosen::kind).toList();
  }

  private void begin(String name) {
    page.navigate("/collections");
    page.locator("input[name=name]").first().fill(name);
    page.locator("form[action='/collections'] button").click();
    assertThat(page.locator("h1")).hasText(name);
  }

  /** Puts there what the collecting page shows. */
  private void put() {
    page.locator(".collect button[type=submit]").first().click();
    assertThat(page.locator(".kept")).isVisible();
  }

  private void threeKept() {
    begin("الرسالة");
    page.navigate(LETTER + "#a3");
    page.locator("#card-a3 .keep").click();
    put();
    page.locator(".masthead .keep").click();
    put();
    Browser.select(page, QUOTE);
    page.locator(".keep-words button").click();
    put();
    page.locator(".kept a").click();
    assertThat(page.locator(".leaf")).hasCount(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void whatIsKeptIsOrderedNotedTakenOutAndPutBack(String language) {
    page.navigate("/?lang=" + language);
    threeKept();
    assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
    assertThat(kinds())
        .containsExactly(Chosen.Kind.ATTRIBUTION, Chosen.Kind.ARTICLE, Chosen.Kind.QUOTE);
    page.locator(".leaf").last().focus();
    Browser.press(page, "Alt+ArrowUp");
    assertThat(page.locator(".leaf").nth(1)).containsText(QUOTE);
    assertThat(page.locator(".leaf").nth(1)).isFocused();
    Browser.press(page, "Alt+ArrowUp");
    assertThat(page.locator(".leaf").first()).containsText(QUOTE);
    page.locator(".leaf").first().locator("[value=down]").click();
    assertThat(page.locator(".leaf").nth(1)).containsText(QUOTE);
    Locator noting = page.locator(".leaf").nth(1).locator(".noting");
    noting.locator("summary").click();
    noting.locator("textarea").fill("اسأل المجلس\nask the council");
    noting.locator("[value=note]").click();
    assertThat(page.locator(".leaf").nth(1).locator(".note-words")).containsText("ask the council");
    page.locator(".leaf").nth(1).locator("[value=out]").click();
    assertThat(page.locator(".leaf")).hasCount(2);
    page.locator(".taken button").click();
    assertThat(page.locator(".leaf").nth(1)).containsText(QUOTE);
    assertThat(page.locator(".leaf").nth(1).locator(".note-words")).containsText("ask the council");
    assertThat(dossier().items().get(1).notes()).hasSize(1);
  }

  @Test
  void wordsSelectedBeforeTheScriptsCameAreOfferedToBeKeptToo() {
    begin("early");
    List<Route> held = new ArrayList<>();
    page.route(Pattern.compile(".*\\.js"), held::add);
    page.navigate(LETTER, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    assertThat(page.locator("footer")).isVisible();
    Browser.select(page, QUOTE);
    assertThat(page.locator(".keep-words")).isHidden();
    page.unroute(Pattern.compile(".*\\.js"));
    held.forEach(Route::resume);
    assertThat(page.locator(".keep-words output")).hasText(QUOTE);
    page.locator(".keep-words button").click();
    put();
    assertThat(kinds()).containsExactly(Chosen.Kind.QUOTE);
  }

  @Test
  void theWordsOfOthersAreNeverStatedAsFact() {
    threeKept();
    assertThat(page.locator(".leaf").first().locator(".lead-in"))
        .hasText(
            Pattern.compile(
                "Abu Zahran al-Wadi .* accuses .*, according to Samrin Institute for Studies .*,"
                    + " according to Difaf News Agency .*, in .*جريدة المرفأ.*"));
    assertThat(page.locator(".leaf").last().locator(".lead-in")).containsText("Kamil al-Darwish");
    assertThat(page.locator("#fn-1 blockquote"))
        .hasText("مجلس مدينة تل الورد بإخفاء أموال الإغاثة");
    assertThat(page.locator("#fn-3")).containsText("Paragraph 2, sentence");
  }

  @Test
  void aClaimIsKeptFromItsCardAndASearchHitFromTheList() {
    begin("acts");
    page.navigate(LETTER + "#c3");
    Browser.press(page, "b");
    put();
    page.navigate("/?q=%D8%A7%D9%84%D8%B1%D9%85%D8%A7%D9%86");
    page.locator(".hits .keep").first().click();
    put();
    assertThat(page).hasURL(Pattern.compile(".*\\?q=.*kept=1"));
    assertThat(kinds()).containsExactly(Chosen.Kind.CLAIM, Chosen.Kind.ARTICLE);
    page.locator(".kept a").click();
    assertThat(page.locator(".leaf").first()).containsText("security sources");
  }

  @Test
  void nothingNeedsScript() {
    Page plain = ROOM.browser().unscripted(ROOM.port());
    plain.navigate(LETTER);
    plain.locator("#card-a1 details").first().locator("summary").first().click();
    plain.locator("#card-a1 .keep").click();
    plain.locator(".collect input[name=name]").first().fill("without script");
    plain.locator(".collect button[type=submit]").first().click();
    plain.locator(".kept a").press("Enter");
    assertThat(plain.locator("h1")).hasText("without script");
    plain.locator(".leaf [value=out]").press("Enter");
    assertThat(plain.locator(".leaf")).hasCount(0);
    plain.locator(".taken button").press("Enter");
    assertThat(plain.locator(".leaf")).hasCount(1);
    plain.context().close();
  }

  @Test
  void whatWasKeptOutlivesANewTextOfItsArticle() {
    threeKept();
    Document old = Invented.letter().document();
    String text = "صدر تصحيح.";
    ROOM.ledger()
        .keep(
            SourcedRecord.unread(
                new Document(
                    "letter",
                    old.title(),
                    old.publisher(),
                    null,
                    old.published(),
                    null,
                    "ar",
                    Fingerprint.sha256(text),
                    text)),
            "letter.txt");
    page.reload();
    assertThat(page.locator(".leaf")).hasCount(3);
    assertThat(page.locator(".leaf").last()).containsText(QUOTE);
    assertThat(page.locator(".leaf .state").first()).containsText("another text by now");
    assertThat(page.locator(".leaf").first()).containsText("Abu Zahran al-Wadi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theFileThatIsTakenAwayNeedsNothingElseAndHasAFootnoteForEverySentence(String language)
      throws IOException {
    page.navigate("/?lang=" + language);
    threeKept();
    Download download =
        page.waitForDownload(() -> page.locator("a[href^='/collection.html']").click());
    String file = Files.readString(download.path());
    assertThat(file)
        .contains("dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\"")
        .contains(QUOTE, "جريدة المرفأ", "أبو زهران الوادي")
        .doesNotContain("<script", "http://", "https://", "src=", "@import", "url(");
    Pattern sentence = Pattern.compile("<sup[^>]*><a href=\"#fn-(\\d+)\"");
    List<String> references = sentence.matcher(file).results().map(r -> r.group(1)).toList();
    assertThat(references).containsExactly("1", "2", "3");
    for (String number : references) {
      assertThat(file).contains("id=\"fn-" + number + "\"");
    }
    page.navigate("/collection/print?id=1");
    assertThat(page.locator(".sheet .footnotes li")).hasCount(3);
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(page.locator(".top nav")).isHidden();
  }

  @Test
  void theSameComesAsJsonAndAsATable() {
    threeKept();
    String json = page.request().get("/collection.json?id=1").text();
    assertThat(json)
        .contains("\"kind\" : \"quote\"", "\"footnote\" : 3", "\"latin\" : \"Kamil al-Darwish\"");
    assertThat(page.request().get("/collection.csv?id=1").text().lines()).hasSize(4);
    assertThat(page.request().get("/collection?id=77").status()).isEqualTo(404);
  }

  @Test
  void hostileWordsDoNoHarm() {
    begin("<script>alert(1)</script>");
    page.navigate(HOSTILE);
    page.locator(".masthead .keep").click();
    page.locator(".collect textarea").fill("<img src=x onerror=alert(2)> \u202Eabc");
    put();
    page.locator("#card-a1 summary").first().click();
    page.locator("#card-a1 .keep").click();
    put();
    for (String address : List.of("/collection?id=1", "/collection/print?id=1", "/collections")) {
      page.navigate(address);
      assertThat(page.locator("main img, main script, main style")).hasCount(0);
      assertThat(page.content()).doesNotContain("\u202E");
    }
    String file = page.request().get("/collection.html?id=1").text();
    assertThat(file).doesNotContain("<script>", "<img", "\u202E", "http://");
  }

  @Test
  void aWayBackToElsewhereIsNotTaken() {
    begin("way");
    page.navigate("/collect?id=letter");
    page.locator("input[name=back]").first().evaluate("field => field.value = '//evil.example/'");
    page.locator(".collect button[type=submit]").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/collection\\?id=1#item-2"));
  }

  @ParameterizedTest
  @CsvSource({"en, light", "en, dark", "ar, light", "ar, dark"})
  void nobodyIsShutOut(String language, String theme) throws IOException {
    page.navigate("/?lang=" + language + "&theme=" + theme);
    threeKept();
    page.locator(".noting summary").first().click();
    page.locator(".desk summary").click();
    for (String address :
        List.of("", "/collections", "/collection/print?id=1", "/collect?id=letter&at=a1")) {
      if (!address.isEmpty()) {
        page.navigate(address);
      }
      assertThat(Browser.barriers(page)).as(address).isEmpty();
      page.setViewportSize(390, 800);
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("as wide as a phone: " + address)
          .isTrue();
      page.setViewportSize(1280, 900);
    }
  }
}
