package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.app.web.link.Urls;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.SavedSearch;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Deed;
import org.isnad.ledger.dossier.Entry;
import org.isnad.ledger.team.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page offers a role what it may not do: what is not allowed is not written at all. */
class OfferedTest {

  private static final String COUNCIL = NameKey.of("مجلس مدينة تل الورد");

  private static final List<String> PAGES =
      List.of(
          "/",
          "/?q=x",
          "/?act=deny",
          "/article?id=letter",
          "/sources",
          "/outlets",
          Urls.outlet(NameKey.of("جريدة المرفأ")),
          Urls.profile(COUNCIL),
          Urls.network(COUNCIL),
          "/affairs",
          "/affair?id=letter",
          "/claim?id=letter&at=a7",
          "/compare?one=letter&other=other",
          "/review",
          "/agreement",
          "/collections",
          "/collection?id=1",
          "/collection?id=6",
          "/collection/print?id=1",
          "/collect?id=letter",
          "/upload",
          "/failures",
          "/account",
          "/accounts",
          "/audit",
          "/api");

  @TempDir static Path folder;
  private static TeamServer team;

  @BeforeAll
  static void serve() throws IOException {
    team = new TeamServer(folder.resolve("ledger"));
    team.ledger().keep(Invented.letter("other"), "other.txt");
    fill(team.ledger());
    for (String verdict : List.of("accept", "reject")) {
      Map<String, Object> judged =
          Map.of("document", "letter", "verdict", verdict, "cue", cue(verdict));
      assertThat(team.say("judgements", judged, team.bearer(Role.REVIEWER))).isEqualTo(201);
    }
  }

  private static Map<String, Integer> cue(String verdict) {
    int begin = Invented.LETTER.indexOf(verdict.equals("accept") ? "ذكرت" : "يتهم");
    return Map.of("begin", begin, "end", begin + 4);
  }

  /** Collections with an item and one that was taken out, one put away, and saved searches. */
  private static void fill(Ledger ledger) {
    Chosen.Kept kept = new Chosen.Kept("رسالة", null, null, null, List.of(), "");
    Chosen article = new Chosen(Chosen.Kind.ARTICLE, "letter", "0", null, kept);
    add(ledger, 0, new Deed.Begun("first", ""));
    add(ledger, 1, new Deed.Put(article));
    add(ledger, 1, new Deed.Noted(0, "note"));
    long item = add(ledger, 1, new Deed.Put(article));
    add(ledger, 1, new Deed.TakenOut(item));
    long away = add(ledger, 0, new Deed.Begun("second", ""));
    add(ledger, away, new Deed.PutAway());
    for (String name : List.of("kept", "gone")) {
      ledger.saved().save(new SavedSearch(0, name, "/?q=x", "reviewer", Instant.EPOCH, false));
    }
    ledger.saved().delete(2);
  }

  private static long add(Ledger ledger, long dossier, Deed deed) {
    return ledger.dossiers().add(new Entry(0, dossier, deed, "reviewer", Instant.EPOCH));
  }

  @AfterAll
  static void close() {
    team.close();
  }

  private static Document page(String address, Role role) throws IOException {
    return Jsoup.parse(team.get(address, team.signedIn(role)).body(), "http://localhost");
  }

  /** The right that a way out of a page needs; null where it leads nowhere of ours. */
  private static Route route(HandlerType method, String address) {
    String path = URI.create(address).getPath();
    return team.server().routes().stream()
        .filter(route -> route.method().equals(method) && route.path().equals(path))
        .findFirst()
        .orElse(null);
  }

  private static Route of(Element way) {
    return way.tagName().equals("form")
        ? route(
            way.attr("method").equals("post") ? HandlerType.POST : HandlerType.GET,
            way.absUrl("action"))
        : route(HandlerType.GET, way.absUrl("href"));
  }

  /** All that leads out of a page; nothing does where the role may not see it. */
  private static List<Element> ways(String address, Role role) throws IOException {
    int status = team.get(address, team.signedIn(role)).statusCode();
    assertThat(status).as(address).isIn(200, 403);
    return status == 403 ? List.of() : page(address, role).select("form, a[href^=/]");
  }

  private static Set<String> offered(Role role) throws IOException {
    TreeSet<String> out = new TreeSet<>();
    for (String address : PAGES) {
      for (Element way : ways(address, role)) {
        Route route = of(way);
        if (route != null) {
          assertThat(Right.of(role).holds(route.right()))
              .as("%s offers a %s %s", address, role, way.outerHtml())
              .isTrue();
          out.add(route.method() + " " + route.path());
        }
      }
    }
    return out;
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyFormAndLinkOfEveryPageLeadsWhereTheRoleMayGo(Role role) throws IOException {
    Set<String> offered = offered(role);
    assertThat(offered).contains("GET /article", "POST /sign-out", "POST /account/password");
    Set<String> writing = new TreeSet<>(offered);
    writing.removeIf(way -> !way.startsWith("POST") || way.contains("/account/"));
    int least = role == Role.READER ? 1 : role == Role.REVIEWER ? 6 : 9;
    assertThat(writing).hasSizeGreaterThanOrEqualTo(least);
    assertThat(role == Role.READER && writing.size() > 1).as(writing.toString()).isFalse();
  }

  @Test
  void aReaderIsOfferedNoKeyAndNoButtonThatWrites() throws IOException {
    for (String address : List.of("/article?id=letter", "/collection?id=1", "/collection?id=6")) {
      Document page = page(address, Role.READER);
      assertThat(page.select("main button, main [data-key], main .keep, main textarea"))
          .as(address)
          .isEmpty();
      assertThat(page(address, Role.REVIEWER).select("main button")).as(address).isNotEmpty();
    }
  }
}
