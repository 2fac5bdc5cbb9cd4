package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people at work in a real browser: a keeper, a reviewer, a reader. */
class TeamInBrowserTest {

  private static final String PASSWORD = "four words as password";
  private static final String LETTER = "/article?id=letter";

  @RegisterExtension
  static final ReadingRoom ROOM =
      ReadingRoom.afresh(TeamInBrowserTest::fill)
          .servedBy(ledger -> WebServer.start(ledger, Settings.team(0)));

  private static void fill(Ledger ledger) {
    ledger.keep(Invented.letter(), "letter.txt");
    ledger.team().accounts().add("سلمى", Role.KEEPER, PASSWORD, Instant.EPOCH);
    ledger.team().accounts().add("Rashid", Role.READER, PASSWORD, Instant.EPOCH);
  }

  private static Page signIn(String name, String password, String language) {
    Page page = ROOM.page(1280, 900);
    page.navigate(LETTER + "&lang=" + language);
    page.locator("input[name=name]").fill(name);
    page.locator("input[name=password]").fill(password);
    page.locator("form.filled button").click();
    return page;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aKeeperMakesAReviewerWhoJudgesAndIsShownAsTheJudge(String language) {
    Page keeper = signIn("سلمى", PASSWORD, language);
    assertThat(keeper).hasURL(Pattern.compile(".*/article\\?id=letter.*"));
    keeper.locator(".whoami a").click();
    keeper.locator("a[href='/accounts']").first().click();
    Locator form = keeper.locator("form.add");
    form.locator("input[name=name]").fill("Nadim");
    form.locator("select").selectOption("reviewer");
    form.locator("input[name=password]").fill("words of Nadim alone");
    form.locator("button").click();
    assertThat(keeper.locator("[data-account=Nadim]")).hasCount(1);

    Page reviewer = signIn("nadim", "words of Nadim alone", language);
    assertThat(reviewer.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
    assertThat(reviewer.locator(".signer")).hasCount(0);
    reviewer.locator("#a3").click();
    Browser.press(reviewer, "a");
    assertThat(reviewer.locator("#card-a3 .judged bdi")).hasText("Nadim");
    assertThat(ROOM.ledger().reviews().judgements("letter"))
        .singleElement()
        .satisfies(judgement -> assertThat(judgement.reader()).isEqualTo("Nadim"));

    keeper.navigate("/audit");
    assertThat(keeper.locator("tbody tr").first()).containsText("Nadim");
    assertThat(keeper.locator("tbody tr").first()).containsText("letter");
    reviewer.locator(".whoami button").click();
    reviewer.navigate(LETTER);
    assertThat(reviewer).hasURL(Pattern.compile(".*/sign-in.*"));
  }

  @Test
  void aReaderReadsAndIsOfferedNothingElse() {
    Page page = signIn("Rashid", PASSWORD, "en");
    page.locator("#a3").click();
    assertThat(page.locator("#card-a3 .chain")).isVisible();
    assertThat(page.locator("form[action='/judge'], .mend, .signer")).hasCount(0);
    Browser.press(page, "a");
    Browser.press(page, "r");
    page.navigate("/review");
    assertThat(page.locator("a[href='/review?go=next']")).hasCount(0);
    page.navigate("/account");
    assertThat(page.locator("a[href='/accounts'], a[href='/audit']")).hasCount(0);
    page.navigate("/accounts");
    assertThat(page.locator("main")).containsText("Your role does not allow this");
    assertThat(ROOM.browser().complaints()).allMatch(c -> c.contains("403"));
    assertThat(ROOM.ledger().reviews().judgements("letter")).isEmpty();
  }

  @Test
  void aWrongPasswordIsToldAndTheRightOneLeadsBack() {
    Page page = signIn("Rashid", "not this one", "en");
    assertThat(page.locator("[role=alert]")).containsText("do not fit");
    assertThat(ROOM.browser().complaints()).allMatch(c -> c.contains("401"));
    page.locator("input[name=name]").fill("Rashid");
    page.locator("input[name=password]").fill(PASSWORD);
    Browser.press(page, "Enter");
    assertThat(page).hasURL(Pattern.compile(".*/article\\?id=letter.*"));
  }

  @Test
  void aPasswordIsChangedAndOtherBrowsersAreSignedOut() {
    Page elsewhere = signIn("Rashid", PASSWORD, "en");
    Page page = signIn("Rashid", PASSWORD, "en");
    page.navigate("/account");
    Locator form = page.locator("form[action='/account/password']");
    form.locator("input[name=old]").fill(PASSWORD);
    form.locator("input[name=password]").fill("entirely other words");
    form.locator("button").click();
    assertThat(page.locator("[role=status]").first()).containsText("signed out everywhere else");
    elsewhere.navigate(LETTER);
    assertThat(elsewhere).hasURL(Pattern.compile(".*/sign-in.*"));
  }

  @Test
  void aTokenIsShownOnce() {
    Page page = signIn("Rashid", PASSWORD, "en");
    page.navigate("/account");
    page.locator("form[action='/account/token'] input[name=label]").fill("nightly report");
    page.locator("form[action='/account/token'] button").click();
    String token = page.locator(".secret").textContent();
    assertThat(ROOM.ledger().team().tokens().who(token)).isPresent();
    page.navigate("/account");
    assertThat(page.locator(".secret")).hasCount(0);
    page.locator("form[action='/account/token/revoke'] button").click();
    assertThat(page.locator("form[action='/account/token/revoke']")).hasCount(0);
    assertThat(ROOM.ledger().team().tokens().who(token)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, light, 1280", "ar, dark, 1280", "ar, light, 390"})
  void nothingStandsInTheWayOfAnyReader(String language, String theme, int width)
      throws IOException {
    Page page = signIn("سلمى", PASSWORD, language);
    page.setViewportSize(width, 900);
    for (String path : List.of("/account", "/accounts", "/audit", "/api", LETTER)) {
      page.navigate(path + (path.contains("?") ? "&" : "?") + "theme=" + theme);
      assertThat(Browser.barriers(page)).as(path).isEmpty();
      int shown = (int) page.evaluate("() => document.documentElement.scrollWidth");
      assertThat(shown).as(path).isLessThanOrEqualTo(width);
    }
    page.locator(".whoami button").click();
    assertThat(page.locator("form.filled")).isVisible();
    assertThat(Browser.barriers(page)).isEmpty();
  }
}
