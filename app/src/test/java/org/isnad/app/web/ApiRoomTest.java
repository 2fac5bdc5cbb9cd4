package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.ledger.team.Account;
import org.isnad.ledger.team.AuditEntry;
import org.isnad.ledger.team.Deed;
import org.isnad.ledger.team.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs do with saved searches, uploads, ledgers and accounts, over HTTP. */
class ApiRoomTest {

  private static final ObjectMapper JSON = new ObjectMapper();

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

  private String[] bearer(Role role) {
    return new String[] {"Authorization", "Bearer " + team.token(role)};
  }

  /** A keeper who signed in by name and password. */
  private String[] keeper() {
    return new String[] {"Cookie", "session=" + team.session(Role.KEEPER), "X-Isnad", "1"};
  }

  /** The status of the answer to a body of names and values. */
  private int said(String path, Map<String, ?> body, String... headers) throws IOException {
    return team.send(
            team.to(Api.ROOT + path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))))
        .statusCode();
  }

  @Test
  void aSavedSearchIsRenamedDeletedAndPutBackAndTellsWhatIsNew() throws IOException {
    String[] reviewer = bearer(Role.REVIEWER);
    assertThat(said("searches", Map.of("name", "Letters", "address", "search?q=رسالة"), reviewer))
        .isEqualTo(201);
    team.ledger()
        .keep(new RecordBuilder("later", Invented.LETTER + " ثم عاد.").build(), "later.txt");
    assertThat(searches().path("news").asInt()).isEqualTo(1);
    said("searches/change", Map.of("number", 1, "change", "seen"), reviewer);
    said("searches/change", Map.of("number", 1, "change", "rename", "name", "Post"), reviewer);
    said("searches/change", Map.of("number", 1, "change", "delete"), reviewer);
    assertThat(searches().path("gone").asBoolean()).isTrue();
    said("searches/change", Map.of("number", 1, "change", "restore"), reviewer);
    assertThat(searches().path("gone").asBoolean()).isFalse();
    assertThat(searches().path("news").asInt()).isZero();
    assertThat(searches().path("name").asText()).isEqualTo("Post");
    assertThat(searches().path("reader").asText()).isEqualTo("reviewer");
  }

  /** The one saved search. */
  private JsonNode searches() throws IOException {
    JsonNode all = JSON.readTree(team.get("/api/v1/searches", bearer(Role.REVIEWER)).body());
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void aSearchThatIsNoneIsNotSavedAndOneThatIsNotThereNotChanged() throws IOException {
    String[] reviewer = bearer(Role.REVIEWER);
    assertThat(said("searches", Map.of("name", "All", "address", "/?"), reviewer)).isEqualTo(400);
    assertThat(said("searches", Map.of("name", " ", "address", "/?q=x"), reviewer)).isEqualTo(400);
    assertThat(said("searches", Map.of("name", "No address"), reviewer)).isEqualTo(400);
    Map<String, Object> delete = Map.of("number", 7, "change", "delete");
    assertThat(said("searches/change", delete, reviewer)).isEqualTo(404);
    assertThat(said("searches/change", Map.of("change", "delete"), reviewer)).isEqualTo(404);
    assertThat(team.ledger().saved().all()).isEmpty();
  }

  @Test
  void aKeeperWhoSignedInChangesAccountsAndTheLogTellsIt() throws IOException {
    Map<String, String> added =
        Map.of("name", "salma", "role", "reviewer", "password", TeamServer.PASSWORD);
    assertThat(said("accounts", added, keeper())).isEqualTo(201);
    assertThat(change("salma", "role", "role", "reader")).isEqualTo(201);
    assertThat(account("salma").role()).isEqualTo(Role.READER);
    assertThat(change("salma", "disable", "role", "")).isEqualTo(201);
    assertThat(account("salma").disabled()).isTrue();
    assertThat(change("salma", "enable", "role", "")).isEqualTo(201);
    assertThat(change("salma", "password", "password", "another few words")).isEqualTo(201);
    assertThat(team.team().accounts().open("salma", "another few words")).isPresent();
    assertThat(team.team().log().latest(9, 0))
        .extracting(AuditEntry::deed)
        .containsExactly(
            Deed.PASSWORD_CHANGED,
            Deed.ACCOUNT_ENABLED,
            Deed.ACCOUNT_DISABLED,
            Deed.ROLE_CHANGED,
            Deed.ACCOUNT_ADDED);
  }

  private int change(String name, String change, String more, String value) throws IOException {
    return said("accounts/change", Map.of("name", name, "change", change, more, value), keeper());
  }

  private Account account(String name) {
    return team.team().accounts().find(name).orElseThrow();
  }

  @Test
  void anAccountIsNotChangedSenselessly() throws IOException {
    assertThat(change("keeper", "role", "role", "reader")).isEqualTo(400);
    assertThat(change("keeper", "disable", "role", "")).isEqualTo(400);
    assertThat(change("reader", "role", "role", "king")).isEqualTo(400);
    assertThat(change("reader", "password", "password", "short")).isEqualTo(400);
    assertThat(change("reader", "marry", "role", "keeper")).isEqualTo(400);
    assertThat(change("nobody", "disable", "role", "")).isEqualTo(400);
    assertThat(account("keeper").role()).isEqualTo(Role.KEEPER);
    assertThat(account("reader").role()).isEqualTo(Role.READER);
  }

  @Test
  void withATokenAccountsAreListedButNotChanged() throws IOException {
    String[] token = bearer(Role.KEEPER);
    Map<String, String> added =
        Map.of("name", "salma", "role", "keeper", "password", TeamServer.PASSWORD);
    assertThat(team.get("/api/v1/accounts", token).body()).contains("reviewer").doesNotContain("$");
    assertThat(said("accounts", added, token)).isEqualTo(403);
    Map<String, String> raised = Map.of("name", "reader", "change", "role", "role", "keeper");
    assertThat(said("accounts/change", raised, token)).isEqualTo(403);
    assertThat(team.team().accounts().all()).hasSize(3);
    assertThat(account("reader").role()).isEqualTo(Role.READER);
  }

  private HttpResponse<String> upload(String field, String[] headers, String... more)
      throws IOException {
    HttpRequest.Builder request = team.to("/api/v1/uploads", headers);
    return team.send(
        Multipart.files(
            more.length == 0 ? request : request.headers(more),
            field,
            Map.of("bridge.txt", "وصلت الشاحنات إلى الجسر القديم.", "empty.txt", "")));
  }

  @Test
  void anUploadIsReadAndItsProgressTellsWhatBecameOfIt() throws Exception {
    String[] reviewer = bearer(Role.REVIEWER);
    HttpResponse<String> answer = upload("files", reviewer);
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(JSON.readTree(answer.body()).path("number").asLong()).isEqualTo(1);
    JsonNode progress = progress(reviewer);
    for (int i = 0; i < 600 && progress.path("reading").asBoolean(); i++) {
      Thread.sleep(100);
      progress = progress(reviewer);
    }
    assertThat(progress.at("/upload/state").asText()).isEqualTo("done");
    assertThat(progress.at("/upload/reader").asText()).isEqualTo("reviewer");
    assertThat(progress.path("percent").asInt()).isEqualTo(100);
    assertThat(progress.path("kept").asInt()).isEqualTo(1);
    assertThat(progress.path("articles")).hasSize(1);
    assertThat(progress.path("failures")).hasSize(progress.path("failed").asInt());
    assertThat(JSON.readTree(team.get("/api/v1/uploads", reviewer).body())).hasSize(1);
  }

  private JsonNode progress(String... headers) throws IOException {
    return JSON.readTree(team.get("/api/v1/upload?id=1", headers).body());
  }

  @Test
  void whatIsNoUploadIsRefusedAndNothingIsTaken() throws IOException {
    String[] reviewer = bearer(Role.REVIEWER);
    assertThat(upload("texts", reviewer).statusCode()).isEqualTo(400);
    assertThat(upload("files", bearer(Role.READER)).statusCode()).isEqualTo(403);
    String[] session = {"Cookie", "session=" + team.session(Role.REVIEWER)};
    assertThat(upload("files", session).statusCode()).isEqualTo(403);
    assertThat(upload("files", session, "X-Isnad", "1", "Origin", "http://evil.example"))
        .returns(403, HttpResponse::statusCode);
    assertThat(said("uploads/stop", Map.of("number", 1), reviewer)).isEqualTo(404);
    assertThat(said("uploads/stop", Map.of(), reviewer)).isEqualTo(404);
    assertThat(team.get("/api/v1/upload?id=1", reviewer).statusCode()).isEqualTo(404);
    assertThat(team.ledger().uploads().latest(9)).isEmpty();
  }

  @Test
  void moreThanIsTakenIsRefusedBeforeItIsRead() throws IOException {
    String request =
        String.join(
            "\r\n",
            "POST /api/v1/uploads HTTP/1.1",
            "Host: localhost",
            "Content-Length: 3000000000",
            "Content-Type: multipart/form-data; boundary=x",
            "Connection: close",
            "",
            "");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), team.server().port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
      assertThat(answer).startsWith("HTTP/1.1 413");
    }
  }

  /** The status of the answer to one who asks a shelf to make a ledger. */
  private int make(Shelf shelf, String body, String... headers) throws IOException {
    String address = "http://localhost:" + shelf.places().get(0).port() + "/api/v1/ledgers";
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    return team.send(
            (headers.length == 0 ? request : request.headers(headers))
                .POST(BodyPublishers.ofString(body)))
        .statusCode();
  }

  @Test
  void aLedgerIsMadeOnceAndOnlyUnderAFitName() throws IOException {
    try (Shelf shelf = Shelf.open(folder.resolve("shelf"), 0)) {
      assertThat(make(shelf, "{\"name\": \"Harbour\"}")).isEqualTo(403);
      assertThat(make(shelf, "{\"name\": \"../Harbour\"}", "X-Isnad", "1")).isEqualTo(400);
      assertThat(make(shelf, "{}", "X-Isnad", "1")).isEqualTo(400);
      assertThat(shelf.places()).hasSize(1);
      assertThat(make(shelf, "{\"name\": \"Harbour\"}", "X-Isnad", "1")).isEqualTo(201);
      assertThat(make(shelf, "{\"name\": \"harbour\"}", "X-Isnad", "1")).isEqualTo(201);
      assertThat(shelf.places()).extracting(Shelf.Place::name).containsExactly("Harbour", "first");
    }
  }

  @Test
  void whereALedgerStandsAloneThereIsNoListOfLedgers() throws IOException {
    try (TeamServer alone = TeamServer.local(folder.resolve("alone"))) {
      assertThat(alone.get("/api/v1/ledgers").statusCode()).isEqualTo(404);
    }
    assertThat(team.get("/api/v1/ledgers", bearer(Role.KEEPER)).statusCode()).isEqualTo(404);
  }
}
