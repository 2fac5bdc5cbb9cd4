package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.ledger.Upload;
import org.isnad.ledger.team.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs do with uploads, over HTTP. */
class ApiUploadsTest {

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
  void anUploadIsReadAndItsProgressTellsWhatBecameOfIt() throws IOException {
    String[] reviewer = team.bearer(Role.REVIEWER);
    HttpResponse<String> answer = upload("files", reviewer);
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(JSON.readTree(answer.body()).path("number").asLong()).isEqualTo(1);
    Patience.until("it is read", () -> kept().ended() != null);
    Patience.until("it is over", () -> !reading());
    JsonNode progress = progress(reviewer);
    assertThat(progress.at("/upload/state").asText()).isEqualTo("done");
    assertThat(progress.at("/upload/reader").asText()).isEqualTo("reviewer");
    assertThat(progress.path("percent").asInt()).isEqualTo(100);
    assertThat(progress.path("kept").asInt()).isEqualTo(1);
    assertThat(progress.path("articles")).hasSize(1);
    assertThat(progress.path("failures")).hasSize(progress.path("failed").asInt());
    assertThat(JSON.readTree(team.get("/api/v1/uploads", reviewer).body())).hasSize(1);
  }

  private Upload kept() {
    return team.ledger().uploads().find(1).orElseThrow();
  }

  private boolean reading() {
    try {
      return progress(team.bearer(Role.REVIEWER)).path("reading").asBoolean();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode progress(String... headers) throws IOException {
    return JSON.readTree(team.get("/api/v1/upload?id=1", headers).body());
  }

  @Test
  void whatIsNoUploadIsRefusedAndNothingIsTaken() throws IOException {
    String[] reviewer = team.bearer(Role.REVIEWER);
    assertThat(upload("texts", reviewer).statusCode()).isEqualTo(400);
    assertThat(upload("files", team.bearer(Role.READER)).statusCode()).isEqualTo(403);
    String[] session = {"Cookie", "session=" + team.session(Role.REVIEWER)};
    assertThat(upload("files", session).statusCode()).isEqualTo(403);
    assertThat(upload("files", session, "X-Isnad", "1", "Origin", "http://evil.example"))
        .returns(403, HttpResponse::statusCode);
    assertThat(team.say("uploads/stop", Map.of("number", 1), reviewer)).isEqualTo(404);
    assertThat(team.say("uploads/stop", Map.of(), reviewer)).isEqualTo(404);
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
}
