package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.EntityType;
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

  /** JSON Schema 2020-12, beside which the description keeps its components. */
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder ->
              builder.metaSchema(
                  JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                      .keyword(new NonValidationKeyword("components"))
                      .build()));

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
  private JsonNode description;

  @BeforeEach
  void serve() throws IOException {
    team = new TeamServer(folder.resolve("ledger"));
    team.ledger().keep(Invented.english(), "english.txt");
    team.ledger().keep(reprint(), "reprint.txt");
    team.ledger().keep(new RecordBuilder("bare", Invented.LETTER).build(), "bare.txt");
    team.ledger().keep(new Failure("broken.pdf", Stage.READ, "cut off in the middle"));
    description = new YAMLMapper().readTree(team.get("/api/v1/openapi.yaml").body());
  }

  @AfterEach
  void close() {
    team.close();
  }

  private static SourcedRecord reprint() {
    return new RecordBuilder("reprint", Invented.LETTER).from("رسالة", "جريدة الجسر", null).build();
  }

  private static Set<String> set(Iterable<String> items) {
    Set<String> out = new TreeSet<>();
    items.forEach(out::add);
    return out;
  }

  private Set<String> described() {
    List<String> out = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> out.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return set(out);
  }

  /** What of a value is not as a schema of the description has it. */
  private List<String> faults(JsonNode schema, JsonNode value) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.path("components"));
    JsonSchema validator = SCHEMAS.getSchema(whole);
    return validator.validate(value).stream().map(ValidationMessage::getMessage).toList();
  }

  private static JsonNode schema(JsonNode operation, String status, String type) {
    return operation.path("responses").path(status).path("content").path(type).path("schema");
  }

  private String[] bearer(Role role) {
    return new String[] {"Authorization", "Bearer " + team.token(role)};
  }

  private HttpResponse<String> post(String path, JsonNode body, String... headers)
      throws IOException {
    return team.send(
        team.to(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** What who asks shows: for accounts a keeper who signed in, else a reviewer's token. */
  private String[] asker(String path) {
    return path.startsWith(Api.ROOT + "accounts") ? keeper() : bearer(Role.REVIEWER);
  }

  private String[] keeper() {
    return new String[] {"Cookie", "session=" + team.session(Role.KEEPER), "X-Isnad", "1"};
  }

  private JsonNode example(String path) {
    return operation(path, "post").at("/requestBody/content/application~1json/example");
  }

  private HttpResponse<String> postExample(String path) throws IOException {
    JsonNode schema = operation(path, "post").at("/requestBody/content/application~1json/schema");
    assertThat(faults(schema, example(path))).as(path).isEmpty();
    return post(path, example(path), asker(path));
  }

  /** Sends one file under the one name that the description has for files. */
  private HttpResponse<String> upload(JsonNode operation) throws IOException {
    JsonNode parts = operation.at("/requestBody/content/multipart~1form-data/schema/properties");
    assertThat(parts).hasSize(1);
    return team.send(
        Multipart.files(
            team.to("/api/v1/uploads", bearer(Role.REVIEWER)),
            parts.fieldNames().next(),
            Map.of("empty.txt", " ")));
  }

  private JsonNode operation(String path, String method) {
    return description.path("paths").path(path).path(method);
  }

  private static String query(JsonNode operation) {
    StringBuilder out = new StringBuilder();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.has("example")) {
        out.append(out.isEmpty() ? '?' : '&')
            .append(parameter.path("name").asText())
            .append('=')
            .append(URLEncoder.encode(parameter.path("example").asText(), StandardCharsets.UTF_8));
      } else {
        assertThat(parameter.path("required").asBoolean()).as(parameter.toString()).isFalse();
      }
    }
    return out.toString();
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
    assertThat(described()).containsAll(routes);
    try (TeamServer local = TeamServer.local(folder.resolve("local"))) {
      routes.addAll(routes(local));
    }
    assertThat(described()).isEqualTo(routes).isNotEmpty();
  }

  @Test
  void everyExampleIsAnsweredAsItsSchemaSays() throws IOException {
    for (String path : WRITING) {
      JsonNode operation = operation(Api.ROOT + path, "post");
      HttpResponse<String> answer =
          path.equals("uploads") ? upload(operation) : postExample(Api.ROOT + path);
      assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(201);
      assertThat(faults(schema(operation, "201", "application/json"), JSON.readTree(answer.body())))
          .as(path)
          .isEmpty();
    }
    post(Api.ROOT + "judgements", example(Api.ROOT + "judgements"), bearer(Role.KEEPER));
    assertThat(described().stream().filter(one -> one.startsWith("POST")))
        .hasSize(WRITING.size() + 1)
        .contains(LEDGERS_POST);
    for (String one : routes(team)) {
      String path = one.substring(one.indexOf(' ') + 1);
      JsonNode schema = schema(operation(path, "get"), "200", "application/json");
      if (one.startsWith("GET") && !schema.isMissingNode()) {
        HttpResponse<String> answer = team.get(path + query(operation(path, "get")), asker(path));
        assertThat(answer.statusCode()).as(one + answer.body()).isEqualTo(200);
        assertThat(faults(schema, JSON.readTree(answer.body()))).as(one).isEmpty();
      }
    }
  }

  @Test
  void theExamplesOfLedgersAreAnsweredAsTheirSchemasSay() throws IOException {
    String path = Api.ROOT + "ledgers";
    try (Shelf shelf = Shelf.open(folder.resolve("shelf"), 0)) {
      String address = "http://localhost:" + shelf.places().get(0).port() + path;
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
      HttpResponse<String> made =
          team.send(
              request
                  .copy()
                  .header("X-Isnad", "1")
                  .POST(BodyPublishers.ofString(example(path).toString())));
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      JsonNode place = JSON.readTree(made.body());
      assertThat(faults(schema(operation(path, "post"), "201", "application/json"), place))
          .isEmpty();
      JsonNode all = JSON.readTree(team.send(request.copy().GET()).body());
      assertThat(all).hasSize(2).contains(place);
      assertThat(faults(schema(operation(path, "get"), "200", "application/json"), all)).isEmpty();
    }
  }

  @Test
  void theExamplesAreAnsweredWithSomething() throws IOException {
    String[] reader = bearer(Role.READER);
    for (String path : List.of("search", "copies", "keys", "sources", "outlets", "failures")) {
      String answer =
          team.get(Api.ROOT + path + query(operation(Api.ROOT + path, "get")), reader).body();
      assertThat(answer).as(path).hasSizeGreaterThan(60 - (path.equals("keys") ? 45 : 0));
    }
  }

  @Test
  void aSchemaIsNotContentWithJustAnything() throws IOException {
    JsonNode schema = schema(operation(Api.ROOT + "outlet", "get"), "200", "application/json");
    String[] reader = bearer(Role.READER);
    String path = Api.ROOT + "outlet" + query(operation(Api.ROOT + "outlet", "get"));
    ObjectNode answer = (ObjectNode) JSON.readTree(team.get(path, reader).body());
    assertThat(faults(schema, answer)).isEmpty();
    assertThat(faults(schema, answer.deepCopy().put("more", 1))).isNotEmpty();
    assertThat(faults(schema, answer.deepCopy().put("named", "many"))).isNotEmpty();
    assertThat(faults(schema, answer.deepCopy().without("sources"))).isNotEmpty();
  }

  @Test
  void whatIsRefusedIsAProblem() throws IOException {
    JsonNode schema =
        schema(operation(Api.ROOT + "me", "get"), "default", "application/problem+json");
    String[] reader = bearer(Role.READER);
    JsonNode judged = example(Api.ROOT + "judgements");
    List<HttpResponse<String>> answers =
        List.of(
            team.get("/api/v1/me"),
            team.get("/api/v1/me", "Authorization", "Bearer " + "0".repeat(64)),
            post("/api/v1/judgements", judged, reader),
            team.get("/api/v1/article?id=nobody", reader),
            team.get("/api/v1/nothing", reader),
            post("/api/v1/judgements", JSON.readTree("[1]"), bearer(Role.REVIEWER)),
            post("/api/v1/article", judged, bearer(Role.REVIEWER)));
    assertThat(answers)
        .extracting(HttpResponse::statusCode)
        .containsExactly(401, 401, 403, 404, 404, 400, 405);
    for (HttpResponse<String> answer : answers) {
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(faults(schema, JSON.readTree(answer.body()))).isEmpty();
      assertThat(JSON.readTree(answer.body()).path("status").asInt())
          .isEqualTo(answer.statusCode());
    }
  }

  @Test
  void aJudgementIsSignedByTheTokensAccountAndTakenBack() throws IOException {
    String[] reviewer = bearer(Role.REVIEWER);
    ObjectNode judged = example(Api.ROOT + "judgements").deepCopy();
    judged.put("verdict", "correct");
    int begin = Invented.LETTER.indexOf("أبو زهران");
    judged
        .putObject("as")
        .put("act", "deny")
        .putNull("source")
        .putNull("source_name")
        .putNull("parent")
        .put("negated", false)
        .put("hedged", true)
        .putArray("content")
        .addObject()
        .put("begin", begin)
        .put("end", begin + 9);
    long number =
        JSON.readTree(post("/api/v1/judgements", judged, reviewer).body()).path("number").asLong();
    assertThat(team.ledger().reviews().judgements("letter"))
        .singleElement()
        .satisfies(j -> assertThat(j.reader()).isEqualTo("reviewer"));
    JsonNode first =
        JSON.readTree(team.get("/api/v1/article?id=letter", reviewer).body())
            .at("/record/attributions/0");
    assertThat(first.path("act").asText()).isEqualTo("deny");
    judged.put("verdict", "undo").put("number", number);
    assertThat(post("/api/v1/judgements", judged, reviewer).statusCode()).isEqualTo(201);
    assertThat(team.ledger().reviews().reviewed("letter").orElseThrow().record())
        .isEqualTo(Invented.letter());
  }

  @Test
  void whatCannotBeJudgedIsRefusedAndNothingIsKept() throws IOException {
    String[] reviewer = bearer(Role.REVIEWER);
    ObjectNode judged = example(Api.ROOT + "judgements").deepCopy();
    List<ObjectNode> senseless =
        List.of(
            judged.deepCopy().put("verdict", "perhaps"),
            judged.deepCopy().put("verdict", "correct"),
            judged.deepCopy().put("verdict", "undo"),
            judged.deepCopy().put("more", 1),
            (ObjectNode) judged.deepCopy().without("cue"),
            judged.deepCopy().set("cue", JSON.readTree("{\"begin\":5,\"end\":2}")),
            judged.deepCopy().set("cue", JSON.readTree("{\"begin\":1,\"end\":2}")),
            judged
                .<ObjectNode>deepCopy()
                .put("verdict", "reject")
                .set("cue", JSON.readTree("{\"begin\":1,\"end\":99999}")));
    for (ObjectNode one : senseless) {
      assertThat(post("/api/v1/judgements", one, reviewer).statusCode())
          .as(one.toString())
          .isEqualTo(400);
    }
    assertThat(team.ledger().reviews().judgements("letter")).isEmpty();
  }

  @Test
  void aPageFromElsewhereCannotWriteWithASession() throws IOException {
    JsonNode judged = example(Api.ROOT + "judgements");
    String[] session = {"Cookie", "session=" + team.session(Role.REVIEWER)};
    assertThat(post("/api/v1/judgements", judged, session).statusCode()).isEqualTo(403);
    String[] elsewhere = {session[0], session[1], "X-Isnad", "1", "Origin", "http://evil.example"};
    assertThat(post("/api/v1/judgements", judged, elsewhere).statusCode()).isEqualTo(403);
    String[] ours = {session[0], session[1], "X-Isnad", "1"};
    assertThat(post("/api/v1/judgements", judged, ours).statusCode()).isEqualTo(201);
  }

  @Test
  void whatAnArticleSaysItselfHasOriginsToo() throws IOException {
    team.ledger()
        .keep(
            new RecordBuilder("own", "أغلقت الشرطة الجسر القديم.")
                .from("خبر", "جريدة الجسر", null)
                .entity("e1", EntityType.ORGANIZATION, "Police", "الشرطة")
                .claim(ClaimType.COERCE, "أغلقت", "e1", null, null)
                .build(),
            "own.txt");
    HttpResponse<String> answer = team.get("/api/v1/origins?id=own&at=c1", bearer(Role.READER));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).at("/seed/words").asText()).contains("الجسر القديم");
  }

  @Test
  void onTheOwnMachineReadingNeedsNothingAndWritingTheHeader() throws IOException {
    try (TeamServer local = TeamServer.local(folder.resolve("local"))) {
      assertThat(local.get("/api/v1/article?id=letter").statusCode()).isEqualTo(200);
      String body = example(Api.ROOT + "judgements").toString();
      assertThat(
              local
                  .send(local.to("/api/v1/judgements").POST(BodyPublishers.ofString(body)))
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              local
                  .send(
                      local
                          .to("/api/v1/judgements", "X-Isnad", "1")
                          .POST(BodyPublishers.ofString(body)))
                  .statusCode())
          .isEqualTo(201);
    }
  }
}
