package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.app.web.link.Urls;
import org.isnad.ledger.NameKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader looks at when a body is said to have done something, and sees where sources differ. */
class TimelineInBrowserTest {

  private static final String POLICE = Urls.profile(NameKey.of("شرطة الميناء"));

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.shared(
          ledger -> {
            ledger.keep(Invented.held("one", "جريدة المرفأ", "سليم الشاهد", 3), "one.txt");
            ledger.keep(Invented.held("two", "جريدة الجسر", "هند الراوي", 6), "two.txt");
            ledger.keep(Invented.held("later", "جريدة الجسر", "ليلى سرحان", 28), "later.txt");
          });

  @ParameterizedTest
  @CsvSource({
    "en, ltr, others tell another time, Rival times",
    "ar, rtl, لدى آخرين وقت آخر, أوقات متعارضة"
  })
  void rivalTimesAreMarkedTiedNamedAndLeadToTheirClaims(
      String language, String direction, String mark, String title) throws IOException {
    Page page = ROOM.page();
    page.navigate(POLICE + "&lang=" + language);
    assertThat(page.locator("html")).hasAttribute("dir", direction);
    Locator drawing = page.locator(".drawing svg.when");
    assertThat(drawing.locator(".not-equal")).hasCount(2);
    assertThat(drawing.locator(".tie")).hasCount(1);
    assertThat(drawing.locator("a[aria-label*='" + mark + "']")).hasCount(2);
    assertThat(page.locator(".legend .not-equal")).hasCount(2);
    assertThat(page.locator("#rivals")).containsText(title);
    assertThat(page.locator(".rivals li li")).hasCount(2);
    assertThat(page.locator(".rivals")).containsText("سليم الشاهد");
    assertThat(page.locator(".rivals")).containsText("هند الراوي");
    assertThat(Browser.barriers(page)).isEmpty();
    page.setViewportSize(390, 800);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    page.locator(".rivals li li a").last().click();
    assertThat(page).hasURL(Pattern.compile(".*/article\\?id=two.*c1.*"));
    assertThat(page.locator("#card-c1.chosen")).isVisible();
  }

  @Test
  void withoutScriptTheTableAndTheListSayTheSame() {
    Page plain = ROOM.browser().unscripted(ROOM.port());
    plain.navigate(POLICE + "&lang=en");
    plain.locator("details.help summary").first().click();
    assertThat(
            plain.locator("details.help tr", new Page.LocatorOptions().setHasText("others tell")))
        .hasCount(2);
    assertThat(plain.locator(".rivals li li").first()).containsText("3 August 2015");
    List<String> days = plain.locator(".rivals li li").allInnerTexts();
    assertThat(days.get(0)).contains("1436", "آب");
  }
}
