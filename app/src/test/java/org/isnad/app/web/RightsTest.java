package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.ledger.team.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every route of the table, asked by everybody: each answers those who have its right, and no
 * others.
 */
class RightsTest {

  @TempDir static Path folder;
  private static TeamServer team;

  @BeforeAll
  static void serve() {
    team = new TeamServer(folder.resolve("ledger"));
  }

  @AfterAll
  static void close() {
    team.close();
  }

  private static HttpResponse<String> ask(Route route, String session) throws IOException {
    String path = route.path().replaceAll("\\{[^}]*\\}", "1");
    String[] cookie =
        session == null ? new String[0] : new String[] {"Cookie", "session=" + session};
    if (route.method().equals(HandlerType.GET)) {
      return team.get(path, cookie);
    }
    String token = session == null ? "" : SessionCookie.formToken(session);
    return team.send(
        team.to(path, cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(Writing.HEADER, "1")
            .method(
                route.method().name(),
                java.net.http.HttpRequest.BodyPublishers.ofString("token=" + token)));
  }

  private static String name(Route route) {
    return route.method().name() + " " + route.path();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleGetsWhatItsRightHoldsAndNothingElse(Role role) throws IOException {
    for (Route route : team.server().routes()) {
      int status = ask(route, team.session(role)).statusCode();
      if (route.right() == Right.NONE) {
        assertThat(status).as(name(route)).isNotIn(403, 429, 500);
      } else if (Right.of(role).holds(route.right())) {
        assertThat(status).as(name(route)).isNotIn(401, 403, 429, 500);
      } else {
        assertThat(status).as(name(route)).isEqualTo(403);
      }
    }
  }

  @Test
  void whoHasNotSignedInIsLedToSignInOrTold() throws IOException {
    for (Route route : team.server().routes()) {
      if (route.right() != Right.NONE) {
        HttpResponse<String> answer = ask(route, null);
        if (route.path().startsWith(Api.ROOT)) {
          assertThat(answer.statusCode()).as(name(route)).isEqualTo(401);
        } else {
          assertThat(answer.statusCode()).as(name(route)).isEqualTo(303);
          assertThat(answer.headers().firstValue("Location").orElse(""))
              .startsWith("/sign-in?back=");
        }
      }
    }
  }

  @Test
  void onlyTheseAreAnsweredToEverybody() {
    assertThat(team.server().routes())
        .filteredOn(route -> route.right() == Right.NONE)
        .extracting(RightsTest::name)
        .containsExactlyInAnyOrder(
            "GET /assets/{name}",
            "GET /sign-in",
            "POST /sign-in",
            "GET /api",
            "GET /api/v1/openapi.yaml");
  }

  @Test
  void whatWritesNeedsMoreThanReadingAndIsNoGet() {
    List<String> found = new ArrayList<>();
    for (Route route : team.server().routes()) {
      boolean own = route.path().startsWith("/account/") || route.path().startsWith("/sign-");
      boolean ofReaders = !route.right().holds(Right.REVIEWER);
      boolean get = route.method().equals(HandlerType.GET);
      if (route.writes() == get || (route.writes() && ofReaders && !own)) {
        found.add(name(route));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noFormIsTakenWithoutTheTokenOfItsSession() throws IOException {
    String session = team.session(Role.KEEPER);
    String other = SessionCookie.formToken(team.session(Role.KEEPER));
    for (Route route : team.server().routes()) {
      if (route.writes() && !route.path().startsWith(Api.ROOT)) {
        for (Map<String, String> form : List.of(Map.<String, String>of(), Map.of("token", other))) {
          HttpResponse<String> answer =
              team.post(route.path(), form, "Cookie", "session=" + session);
          assertThat(answer.statusCode()).as(name(route)).isEqualTo(403);
          assertThat(answer.body()).contains("Not carried out");
        }
      }
    }
  }

  @Test
  void whereNobodySignsInThereAreNoAccounts() throws IOException {
    try (WebServer local = WebServer.start(team.ledger(), 0)) {
      assertThat(local.routes())
          .extracting(Route::path)
          .contains("/judge")
          .noneMatch(path -> path.startsWith("/account") || path.startsWith("/audit"));
    }
  }
}
