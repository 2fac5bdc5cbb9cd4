package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.isnad.app.web.link.Urls;
import org.isnad.arabic.Pipeline;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Reading;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.NameKey;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guide ({@code docs/guide.md}), done step by step: from the first page to the first corrected
 * chain. With {@code -Disnad.pictures=FOLDER} its pictures are made anew ({@code
 * tools/pictures.sh}).
 */
class GuideTest {

  private static final String ARTICLE = "naoura-02";
  private static final String WORDS = "إلى ميناء الصدفة";
  private static final String DEEPEST = "a3";
  private static final String BROTHER = "أبو غيث";

  /** Moves the list of cards so that one stands at its beginning, and the text to its own. */
  private static final String IN_SIGHT =
      "e => { scrollTo(0, document.querySelector('.layers').offsetTop - 20);"
          + " const list = e.closest('aside');"
          + " list.scrollTop += e.getBoundingClientRect().top - list.getBoundingClientRect().top - 8; }";

  @RegisterExtension static final ReadingRoom ROOM = ReadingRoom.afresh(GuideTest::examples);

  private Page page;
  private String language;

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

  private void picture(String name) {
    take("guide-" + name + "-" + language);
  }

  private void take(String name) {
    String folder = System.getProperty("isnad.pictures");
    if (folder != null) {
      page.evaluate("() => document.fonts.ready");
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("..", folder, name + ".png")));
    }
  }

  /** What the README shows: an article, and in English a search and a name. */
  private void readme(String chosen) {
    boolean english = language.equals("en");
    page.navigate("/article?id=" + ARTICLE + "#" + chosen);
    page.locator("#card-" + chosen).evaluate(IN_SIGHT);
    take(english ? "article" : "article-ar");
    if (english) {
      page.navigate("/?act=deny");
      assertThat(page.locator(".facets, .hits").first()).isVisible();
      take("search");
      page.navigate(Urls.profile(NameKey.of("نوران الفيضي")));
      assertThat(page.locator(".drawing")).isVisible();
      take("name");
    }
    page.navigate("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void fromTheFirstPageToTheFirstCorrectedChain(String pages) {
    language = pages;
    page = ROOM.page(1120, 720);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/?lang=" + language);
    assertThat(page.locator(".pair")).isVisible();
    picture("1-first");
    sign("Salma");

    page.locator("#q").fill("القمح خرج قبل التسرب");
    page.locator("#q").press("Enter");
    page.locator(".hits .place", new Page.LocatorOptions().setHasText("حارس سابق")).first().click();
    String id = of(WORDS).id();
    String here = page.url();
    readme(DEEPEST);
    page.navigate(here);
    page.locator("#" + id).click();
    Locator card = page.locator("#card-" + id);
    assertThat(card.locator(".chain")).isVisible();
    card.evaluate(IN_SIGHT);
    picture("2-chain");

    Browser.press(page, "c");
    card.locator("select[name=source]").selectOption("name:" + BROTHER);
    card.locator(".mend").evaluate(IN_SIGHT);
    picture("3-correct");
    Browser.press(page, "Control+Enter");
    assertThat(card.locator(".judged")).isVisible();
    card.evaluate(IN_SIGHT);
    picture("4-corrected");
    assertThat(of(WORDS).source().entity()).isNotNull();

    page.navigate("/review");
    assertThat(page.locator("tbody tr").first()).isVisible();
    picture("5-review");
    page.context().close();
  }

  private void sign(String name) {
    page.navigate("/review");
    page.locator(".signer input[name=name]").fill(name);
    page.locator(".signer button").click();
    assertThat(page.locator(".signer input[name=name]")).hasValue(name);
    page.navigate("/");
  }

  private static Attribution of(String words) {
    SourcedRecord seen = ROOM.ledger().reviews().reviewed(ARTICLE).orElseThrow().record();
    return seen.attributions().stream()
        .filter(a -> a.content().get(0).of(seen.text()).contains(words))
        .filter(a -> seen.chain(a).size() == 2)
        .findFirst()
        .orElseThrow();
  }
}
