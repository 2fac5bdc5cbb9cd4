package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ledger.team.AuditEntry;
import org.isnad.ledger.team.Deed;
import org.isnad.ledger.team.Role;
import org.isnad.ledger.team.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, sessions, forms and limits, over HTTP and without a browser's manners. */
class TeamServerTest {

  private static final Pattern SESSION = Pattern.compile("session=([0-9a-f]{64})");
  private static final String STRANGER = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;
  private TeamServer team;

  @BeforeEach
  void serve() {
    team = new TeamServer(folder.resolve("ledger"));
  }

  @AfterEach
  void close() {
    team.close();
  }

  private HttpResponse<String> signIn(String name, String password, String... headers)
      throws IOException {
    String[] all = new String[headers.length + 2];
    all[0] = "Cookie";
    all[1] = "token=" + STRANGER;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return team.post(
        "/sign-in", Map.of("name", name, "password", password, "token", STRANGER), all);
  }

  private static Optional<String> session(HttpResponse<?> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(SESSION::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static String[] with(String session) {
    return new String[] {"Cookie", "session=" + session};
  }

  private HttpResponse<String> judge(String session, String token) throws IOException {
    return team.post(
        "/judge",
        Map.of("id", "letter", "cue", cue(), "verdict", "accept", "token", token),
        with(session));
  }

  private static String cue() {
    int begin = Invented.LETTER.indexOf("ذكرت");
    return begin + "-" + (begin + "ذكرت".length());
  }

  private List<Deed> deeds() {
    return team.team().log().latest(100, 0).stream().map(AuditEntry::deed).toList();
  }

  @Test
  void theRightPasswordBeginsASessionWhoseCookieNoScriptCanRead() throws IOException {
    HttpResponse<String> answer = signIn("reviewer", TeamServer.PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(303);
    String cookie =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(c -> c.startsWith("session="))
            .findFirst()
            .orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    assertThat(team.get("/", with(session(answer).orElseThrow())).statusCode()).isEqualTo(200);
    assertThat(deeds()).containsExactly(Deed.SIGN_IN);
  }

  @Test
  void behindAProxyWithTlsTheCookieIsSecureAndOfThisHostAlone() throws IOException {
    HttpResponse<String> answer =
        signIn(
            "reviewer",
            TeamServer.PASSWORD,
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-For",
            "6.6.6.6, 203.0.113.9",
            "Origin",
            "https://localhost:" + team.server().port());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anyMatch(c -> c.startsWith("__Host-session=") && c.contains("Secure"));
    assertThat(team.team().log().latest(1, 0).get(0).address()).isEqualTo("203.0.113.9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviewer", "nobody", "", "' OR 1=1 --"})
  void aWrongPasswordIsToldTheSameForAllNames(String name) throws IOException {
    HttpResponse<String> answer = signIn(name, "not the password");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("do not fit each other");
    assertThat(session(answer)).isEmpty();
    assertThat(deeds()).containsExactly(Deed.SIGN_IN_FAILED);
  }

  @Test
  void aSessionThatSomebodyPlantedIsNotTakenOver() throws IOException {
    String planted = "ab".repeat(32);
    HttpResponse<String> answer =
        team.post(
            "/sign-in",
            Map.of("name", "reviewer", "password", TeamServer.PASSWORD, "token", STRANGER),
            "Cookie",
            "session=" + planted + "; token=" + STRANGER);
    assertThat(session(answer).orElseThrow()).isNotEqualTo(planted);
    assertThat(team.get("/", with(planted)).statusCode()).isEqualTo(303);
  }

  @Test
  void signingInAgainEndsTheSessionThatWasThere() throws IOException {
    String before = team.session(Role.REVIEWER);
    HttpResponse<String> answer =
        team.post(
            "/sign-in",
            Map.of(
                "name",
                "reviewer",
                "password",
                TeamServer.PASSWORD,
                "token",
                SessionCookie.formToken(before)),
            with(before));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(team.get("/", with(before)).statusCode()).isEqualTo(303);
  }

  @Test
  void aSessionEndsByTheClock() throws IOException {
    String session = team.session(Role.READER);
    assertThat(team.get("/", with(session)).statusCode()).isEqualTo(200);
    team.clock().pass(Sessions.IDLE.plusSeconds(1));
    HttpResponse<String> answer = team.get("/sources?page=2", with(session));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("/sign-in?back=%2Fsources%3Fpage%3D2");
  }

  @Test
  void signingOutEndsTheSessionForGood() throws IOException {
    String session = team.session(Role.READER);
    team.post("/sign-out", Map.of("token", SessionCookie.formToken(session)), with(session));
    assertThat(team.get("/", with(session)).statusCode()).isEqualTo(303);
    assertThat(deeds()).containsExactly(Deed.SIGN_OUT);
  }

  @Test
  void aNewPasswordEndsAllSessionsAndBeginsOneHere() throws IOException {
    String here = team.session(Role.READER);
    String elsewhere = team.session(Role.READER);
    Map<String, String> form = new HashMap<>();
    form.put("token", SessionCookie.formToken(here));
    form.put("old", "not the password");
    form.put("password", "entirely other words");
    assertThat(team.post("/account/password", form, with(here)).statusCode()).isEqualTo(400);
    form.put("old", TeamServer.PASSWORD);
    HttpResponse<String> answer = team.post("/account/password", form, with(here));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(team.get("/", with(here)).statusCode()).isEqualTo(303);
    assertThat(team.get("/", with(elsewhere)).statusCode()).isEqualTo(303);
    assertThat(team.get("/", with(session(answer).orElseThrow())).statusCode()).isEqualTo(200);
    assertThat(signIn("reader", "entirely other words").statusCode()).isEqualTo(303);
  }

  @Test
  void aDisabledAccountIsOutAtOnce() throws IOException {
    String reader = team.session(Role.READER);
    String keeper = team.session(Role.KEEPER);
    team.post(
        "/accounts/disable",
        Map.of("name", "reader", "token", SessionCookie.formToken(keeper)),
        with(keeper));
    assertThat(team.get("/", with(reader)).statusCode()).isEqualTo(303);
    assertThat(signIn("reader", TeamServer.PASSWORD).statusCode()).isEqualTo(401);
    assertThat(deeds()).containsExactly(Deed.SIGN_IN_FAILED, Deed.ACCOUNT_DISABLED);
  }

  @Test
  void aJudgementIsSignedByTheAccountWhateverNameIsSent() throws IOException {
    String session = team.session(Role.REVIEWER);
    HttpResponse<String> answer =
        team.post(
            "/judge",
            Map.of(
                "id",
                "letter",
                "cue",
                cue(),
                "verdict",
                "accept",
                "reader",
                "somebody else",
                "token",
                SessionCookie.formToken(session)),
            "Cookie",
            "session=" + session + "; reader=73616c6d61");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(team.ledger().reviews().judgements("letter"))
        .singleElement()
        .satisfies(j -> assertThat(j.reader()).isEqualTo("reviewer"));
    AuditEntry entry = team.team().log().latest(1, 0).get(0);
    assertThat(entry.deed()).isEqualTo(Deed.JUDGED);
    assertThat(entry.who()).isEqualTo("reviewer");
    assertThat(entry.object()).isEqualTo("letter " + cue());
  }

  @Test
  void aReaderCannotJudgeAndTheTryIsWrittenDown() throws IOException {
    String session = team.session(Role.READER);
    assertThat(judge(session, SessionCookie.formToken(session)).statusCode()).isEqualTo(403);
    assertThat(team.ledger().reviews().judgements("letter")).isEmpty();
    assertThat(deeds()).containsExactly(Deed.REFUSED);
  }

  @Test
  void aFormOfAnotherPageOrSessionIsRefused() throws IOException {
    String session = team.session(Role.REVIEWER);
    String token = SessionCookie.formToken(session);
    assertThat(judge(session, SessionCookie.formToken(team.session(Role.REVIEWER))).statusCode())
        .isEqualTo(403);
    HttpResponse<String> answer =
        team.post(
            "/judge",
            Map.of("id", "letter", "cue", cue(), "verdict", "accept", "token", token),
            "Cookie",
            "session=" + session,
            "Origin",
            "http://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(team.ledger().reviews().judgements("letter")).isEmpty();
  }

  @Test
  void passwordsAreNotTriedWithoutEndAndTimeHelps() throws IOException {
    for (int i = 0; i < 8; i++) {
      assertThat(signIn("keeper", "guess " + i).statusCode()).isEqualTo(401);
    }
    HttpResponse<String> answer = signIn("KEEPER", TeamServer.PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("30");
    assertThat(signIn("reader", TeamServer.PASSWORD).statusCode()).as("others may").isEqualTo(303);
    team.clock().pass(Duration.ofSeconds(31));
    assertThat(signIn("keeper", TeamServer.PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void whoAsksTooOftenHasToWaitAndNobodyElse() throws IOException {
    String session = team.session(Role.READER);
    int status = 0;
    for (int i = 0; i < 301; i++) {
      status = team.get("/failures", with(session)).statusCode();
    }
    assertThat(status).isEqualTo(429);
    assertThat(team.get("/failures", with(team.session(Role.REVIEWER))).statusCode())
        .isEqualTo(200);
    team.clock().pass(Duration.ofSeconds(1));
    assertThat(team.get("/failures", with(session)).statusCode()).isEqualTo(200);
  }

  @Test
  void theWayBackLeadsToNoOtherSite() throws IOException {
    for (String back : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
      HttpResponse<String> answer =
          team.post(
              "/sign-in",
              Map.of(
                  "name",
                  "reader",
                  "password",
                  TeamServer.PASSWORD,
                  "token",
                  STRANGER,
                  "back",
                  back),
              "Cookie",
              "token=" + STRANGER);
      assertThat(answer.headers().firstValue("Location")).contains("/");
    }
  }

  @Test
  void aFileTakenOutIsWrittenDown() throws IOException {
    team.get("/search.csv?q=x", with(team.session(Role.READER)));
    AuditEntry entry = team.team().log().latest(1, 0).get(0);
    assertThat(entry.deed()).isEqualTo(Deed.EXPORTED);
    assertThat(entry.object()).isEqualTo("/search.csv?q=x");
  }

  @Test
  void theAuditLogIsATableForItsKeeper() throws IOException {
    signIn("=cmd()", "not the password");
    HttpResponse<String> answer = team.get("/audit.csv", with(team.session(Role.KEEPER)));
    assertThat(answer.body())
        .startsWith("\uFEFFnumber,at,who,address,deed,object\r\n")
        .contains("1,2026-01-05T12:00:00Z,'=cmd(),127.0.0.1,sign_in_failed,");
  }

  @Test
  void otherNamesAreAnsweredOnlyIfTheyWereGiven() throws IOException {
    Settings settings = Settings.team(0).named(Set.of("isnad.example.org"));
    try (WebServer named = WebServer.start(team.ledger(), settings)) {
      assertThat(RawHttp.get(named.port(), "/sign-in", "isnad.example.org"))
          .startsWith("HTTP/1.1 200");
      assertThat(RawHttp.get(named.port(), "/sign-in", "ISNAD.example.org:443"))
          .startsWith("HTTP/1.1 200");
      assertThat(RawHttp.get(named.port(), "/sign-in", "evil.example.org"))
          .startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void theLogTellsWhatWasDoneToWhichCollectionAndWhichUpload() throws IOException {
    String[] reviewer = team.bearer(Role.REVIEWER);
    team.say("collections", Map.of("name", "الميناء"), reviewer);
    team.say(
        "collection/items",
        Map.of("collection", 1, "document", "letter", "at", "a3", "note", "why"),
        reviewer);
    team.say("collection/change", Map.of("collection", 1, "change", "out", "item", 2), reviewer);
    team.say("searches", Map.of("name", "Denials", "address", "/?act=deny"), reviewer);
    team.say("searches/change", Map.of("number", 1, "change", "delete"), reviewer);
    team.send(Multipart.files(team.to("/api/v1/uploads", reviewer), "files", Map.of("a.txt", " ")));
    team.say("uploads/stop", Map.of("number", 1), reviewer);
    int cue = Invented.LETTER.indexOf("يتهم");
    assertThat(team.team().log().latest(9, 0))
        .extracting(AuditEntry::object)
        .containsExactly(
            "upload 1: stopped",
            "upload 1: 1 files, a.txt",
            "saved search 1: deleted",
            "saved search 1: saved as Denials",
            "collection 1: item 2 taken out",
            "collection 1: note added to item 2",
            "collection 1: put attribution letter " + cue + "-" + (cue + 4),
            "collection 1: begun as الميناء");
  }

  @Test
  void allThatIsWrittenIsDatedByOneClock() throws IOException {
    team.clock().pass(Duration.ofDays(9000));
    String[] keeper = team.signedIn(Role.KEEPER);
    Instant now = team.clock().instant();
    String token = SessionCookie.formToken(keeper[1].replace("session=", ""));
    int cue = Invented.LETTER.indexOf("يتهم");
    for (Map<String, String> form :
        List.of(
            Map.of("id", "letter", "cue", cue + "-" + (cue + 4), "verdict", "reject"),
            Map.of("name", "dated"),
            Map.of("do", "save", "name", "dated", "address", "/?act=deny"))) {
      Map<String, String> whole = new HashMap<>(form);
      whole.put("token", token);
      String path =
          form.containsKey("verdict") ? "/judge" : form.size() == 1 ? "/collections" : "/searches";
      assertThat(team.post(path, whole, keeper).statusCode()).as(path).isEqualTo(303);
    }
    assertThat(team.ledger().reviews().judgements("letter").get(0).made()).isEqualTo(now);
    assertThat(team.ledger().dossiers().all().get(0).changed()).isEqualTo(now);
    assertThat(team.ledger().saved().all().get(0).made()).isEqualTo(now);
  }
}
