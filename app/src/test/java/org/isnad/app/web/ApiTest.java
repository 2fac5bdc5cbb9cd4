package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.core.record.Failure;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Stage;
import org.isnad.ledger.team.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The API against its description, over HTTP: each route is described and each description has a
 * route; each example is asked, and what comes back is validated against the schema (JSON Schema
 * 2020-12, which OpenAPI 3.1 uses). Parameters are held against the routes only by the examples.
 */
class ApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** In an order in which each finds what the one before made. */
  private static final List<String> WRITING =
      List.of(
          "judgements",
          "sameness",
          "sameness/undo",
          "collections",
          "collection/items",
          "collection/change",
          "searches",
          "searches/change",
          "uploads",
          "uploads/stop",
          "accounts",
          "accounts/change");

  /** What is answered only where several ledgers stand side by side. */
  private static final String LEDGERS_POST = "POST /api/v1/ledgers";

  @TempDir Path folder;
  private TeamServer team;
  private ApiDescription described;

  @BeforeEach
  void serve() throws IOException {
    team = new TeamServer(folder.resolve("ledger"));
    team.ledger().keep(Invented.english(), "english.txt");
    team.ledger().keep(reprint(), "reprint.txt");
    team.ledger().keep(new RecordBuilder("bare", Invented.LETTER).build(), "bare.txt");
    team.ledger().keep(new Failure("broken.pdf", Stage.READ, "cut off in the middle"));
    described = ApiDescription.of(team);
  }

  @AfterEach
  void close() {
    team.close();
  }

  private static SourcedRecord reprint() {
    return new RecordBuilder("reprint", Invented.LETTER).from("رسالة", "جريدة الجسر", null).build();
  }

  /** What who asks shows: for accounts a keeper who signed in, else a reviewer's token. */
  private String[] asker(String path) {
    return path.matches(Api.ROOT + "(accounts|audit).*")
        ? team.signedIn(Role.KEEPER)
        : team.bearer(Role.REVIEWER);
  }

  private HttpResponse<String> postExample(String path) throws IOException {
    JsonNode schema =
        described.operation(path, "post").at("/requestBody/content/application~1json/schema");
    assertThat(described.faults(schema, described.example(path))).as(path).isEmpty();
    return team.tell(path, described.example(path), asker(path));
  }

  /** Sends one file under the one name that the description has for files. */
  private HttpResponse<String> upload(JsonNode operation) throws IOException {
    JsonNode parts = operation.at("/requestBody/content/multipart~1form-data/schema/properties");
    assertThat(parts).hasSize(1);
    return team.send(
        Multipart.files(
            team.to("/api/v1/uploads", team.bearer(Role.REVIEWER)),
            parts.fieldNames().next(),
            Map.of("empty.txt", " ")));
  }

  private static Set<String> routes(TeamServer server) {
    Set<String> out = new TreeSet<>();
    for (Route route : server.server().routes()) {
      if (route.path().startsWith(Api.ROOT)) {
        out.add(route.method().name() + " " + route.path());
      }
    }
    return out;
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionHasARoute() {
    Set<String> routes = routes(team);
    assertThat(described.routes()).containsAll(routes);
    try (TeamServer local = TeamServer.local(folder.resolve("local"))) {
      routes.addAll(routes(local));
    }
    assertThat(described.routes()).isEqualTo(routes).isNotEmpty();
  }

  /** By which path of the API each page and action is done; what has none says why. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("GET /", "search"),
          Map.entry("GET /search.csv", "search"),
          Map.entry("POST /searches", "searches/change"),
          Map.entry("GET /article", "article"),
          Map.entry("GET /failures", "failures"),
          Map.entry("GET /name", "name"),
          Map.entry("GET /sources", "sources"),
          Map.entry("GET /outlets", "outlets"),
          Map.entry("GET /outlet", "outlet"),
          Map.entry("GET /network", "network"),
          Map.entry("GET /network.json", "network"),
          Map.entry("GET /network.svg", "network"),
          Map.entry("GET /between", "between"),
          Map.entry("GET /affairs", "affairs"),
          Map.entry("GET /affair", "affair"),
          Map.entry("GET /claim", "origins"),
          Map.entry("GET /compare", "compare"),
          Map.entry("GET /review", "review"),
          Map.entry("GET /agreement", "agreement"),
          Map.entry("GET /gold.jsonl", "judgements"),
          Map.entry("POST /judge", "judgements"),
          Map.entry("GET /collections", "collections"),
          Map.entry("POST /collections", "collections"),
          Map.entry("GET /collection", "collection"),
          Map.entry("GET /collection/print", "collection"),
          Map.entry("GET /collection.html", "collection"),
          Map.entry("GET /collection.json", "collection"),
          Map.entry("GET /collection.csv", "collection"),
          Map.entry("POST /collection", "collection/change"),
          Map.entry("GET /collect", "collections"),
          Map.entry("POST /collect", "collection/items"),
          Map.entry("GET /upload", "uploads"),
          Map.entry("POST /upload", "uploads"),
          Map.entry("GET /upload/progress", "upload"),
          Map.entry("GET /upload.json", "upload"),
          Map.entry("POST /upload/stop", "uploads/stop"),
          Map.entry("GET /ledgers", "ledgers"),
          Map.entry("POST /ledgers", "ledgers"),
          Map.entry("GET /account", "me"),
          Map.entry("GET /accounts", "accounts"),
          Map.entry("POST /accounts", "accounts"),
          Map.entry("POST /accounts/role", "accounts/change"),
          Map.entry("POST /accounts/disable", "accounts/change"),
          Map.entry("POST /accounts/enable", "accounts/change"),
          Map.entry("POST /accounts/password", "accounts/change"),
          Map.entry("GET /audit", "audit"),
          Map.entry("GET /audit.csv", "audit"));

  /** What only a person at a browser does: signs in, and keeps the own password and tokens. */
  private static final Set<String> OF_BROWSERS =
      Set.of(
          "GET /sign-in",
          "POST /sign-in",
          "POST /sign-out",
          "POST /account/password",
          "POST /account/token",
          "POST /account/token/revoke",
          "GET /assets/{name}",
          "GET /api");

  @Test
  void everyPageAndActionHasItsPathInTheApiWithTheSameRight() {
    Map<String, Right> rights = new TreeMap<>();
    for (Route route : team.server().routes()) {
      rights.put(route.method().name() + " " + route.path(), route.right());
    }
    for (Map.Entry<String, Right> one : Map.copyOf(rights).entrySet()) {
      String page = one.getKey();
      if (!page.contains(Api.ROOT) && !OF_BROWSERS.contains(page)) {
        assertThat(SAME).as("how programs do %s", page).containsKey(page);
        boolean asks = page.equals("GET /collect");
        String path = page.substring(0, page.indexOf(' ') + 1) + Api.ROOT + SAME.get(page);
        assertThat(rights).as(page).containsKey(path);
        assertThat(asks || rights.get(path) == one.getValue()).as(page).isTrue();
      }
    }
  }

  @Test
  void everyExampleIsAnsweredAsItsSchemaSays() throws IOException {
    for (String path : WRITING) {
      JsonNode operation = described.operation(Api.ROOT + path, "post");
      HttpResponse<String> answer =
          path.equals("uploads") ? upload(operation) : postExample(Api.ROOT + path);
      assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(201);
      assertThat(
              described.faults(
                  ApiDescription.schema(operation, "201", "application/json"),
                  JSON.readTree(answer.body())))
          .as(path)
          .isEmpty();
    }
    team.tell(
        Api.ROOT + "judgements",
        described.example(Api.ROOT + "judgements"),
        team.bearer(Role.KEEPER));
    assertThat(described.routes().stream().filter(one -> one.startsWith("POST")))
        .hasSize(WRITING.size() + 1)
        .contains(LEDGERS_POST);
    for (String one : routes(team)) {
      String path = one.substring(one.indexOf(' ') + 1);
      JsonNode schema =
          ApiDescription.schema(described.operation(path, "get"), "200", "application/json");
      boolean alone = path.equals(Api.ROOT + "ledgers");
      if (one.startsWith("GET") && !alone && !schema.isMissingNode()) {
        HttpResponse<String> answer =
            team.get(path + described.query(described.operation(path, "get")), asker(path));
        assertThat(answer.statusCode()).as(one + answer.body()).isEqualTo(200);
        assertThat(described.faults(schema, JSON.readTree(answer.body()))).as(one).isEmpty();
      }
    }
  }

  @Test
  void theExamplesOfLedgersAreAnsweredAsTheirSchemasSay() throws IOException {
    String path = Api.ROOT + "ledgers";
    try (Shelf shelf = Shelf.open(folder.resolve("shelf"), Settings.local(0))) {
      String address = "http://localhost:" + shelf.places().get(0).port() + path;
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
      HttpResponse<String> made =
          team.send(
              request
                  .copy()
                  .header("X-Isnad", "1")
                  .POST(BodyPublishers.ofString(described.example(path).toString())));
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      JsonNode place = JSON.readTree(made.body());
      assertThat(
              described.faults(
                  ApiDescription.schema(
                      described.operation(path, "post"), "201", "application/json"),
                  place))
          .isEmpty();
      JsonNode all = JSON.readTree(team.send(request.copy().GET()).body());
      assertThat(all).hasSize(2).contains(place);
      assertThat(
              described.faults(
                  ApiDescription.schema(
                      described.operation(path, "get"), "200", "application/json"),
                  all))
          .isEmpty();
    }
  }

  @Test
  void theExamplesAreAnsweredWithSomething() throws IOException {
    String[] reader = team.bearer(Role.READER);
    for (String path : List.of("search", "copies", "keys", "sources", "outlets", "failures")) {
      String answer =
          team.get(
                  Api.ROOT + path + described.query(described.operation(Api.ROOT + path, "get")),
                  reader)
              .body();
      assertThat(answer).as(path).hasSizeGreaterThan(60 - (path.equals("keys") ? 45 : 0));
    }
  }

  @Test
  void aSchemaIsNotContentWithJustAnything() throws IOException {
    JsonNode schema =
        ApiDescription.schema(
            described.operation(Api.ROOT + "outlet", "get"), "200", "application/json");
    String[] reader = team.bearer(Role.READER);
    String path =
        Api.ROOT + "outlet" + described.query(described.operation(Api.ROOT + "outlet", "get"));
    ObjectNode answer = (ObjectNode) JSON.readTree(team.get(path, reader).body());
    assertThat(described.faults(schema, answer)).isEmpty();
    assertThat(described.faults(schema, answer.deepCopy().put("more", 1))).isNotEmpty();
    assertThat(described.faults(schema, answer.deepCopy().put("named", "many"))).isNotEmpty();
    assertThat(described.faults(schema, answer.deepCopy().without("sources"))).isNotEmpty();
  }

  @Test
  void whatIsRefusedIsAProblem() throws IOException {
    JsonNode schema =
        ApiDescription.schema(
            described.operation(Api.ROOT + "me", "get"), "default", "application/problem+json");
    String[] reader = team.bearer(Role.READER);
    JsonNode judged = described.example(Api.ROOT + "judgements");
    List<HttpResponse<String>> answers =
        List.of(
            team.get("/api/v1/me"),
            team.get("/api/v1/me", "Authorization", "Bearer " + "0".repeat(64)),
            team.tell("/api/v1/judgements", judged, reader),
            team.get("/api/v1/article?id=nobody", reader),
            team.get("/api/v1/nothing", reader),
            team.tell("/api/v1/judgements", JSON.readTree("[1]"), team.bearer(Role.REVIEWER)),
            team.tell("/api/v1/article", judged, team.bearer(Role.REVIEWER)));
    assertThat(answers)
        .extracting(HttpResponse::statusCode)
        .containsExactly(401, 401, 403, 404, 404, 400, 405);
    for (HttpResponse<String> answer : answers) {
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(described.faults(schema, JSON.readTree(answer.body()))).isEmpty();
      assertThat(JSON.readTree(answer.body()).path("status").asInt())
          .isEqualTo(answer.statusCode());
    }
  }
}
