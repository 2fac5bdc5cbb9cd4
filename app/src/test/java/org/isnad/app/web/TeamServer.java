package org.isnad.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.team.Account;
import org.isnad.ledger.team.Role;
import org.isnad.ledger.team.Team;

/** A ledger served to people with accounts, asked over HTTP as any program would ask. */
final class TeamServer implements AutoCloseable {

  static final String PASSWORD = "four words as password";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final TestClock clock = new TestClock();
  private final Ledger ledger;
  private final WebServer server;

  /** Serves a ledger with one account for each role, called after it. */
  TeamServer(Path folder) {
    this(folder, true);
  }

  /** The same ledger, served to whoever sits at this machine. */
  static TeamServer local(Path folder) {
    return new TeamServer(folder, false);
  }

  private TeamServer(Path folder, boolean signingIn) {
    ledger = Ledger.open(folder);
    ledger.keep(Invented.letter(), "letter.txt");
    for (Role role : Role.values()) {
      team().accounts().add(role.label(), role, PASSWORD, clock.instant());
    }
    Settings settings = signingIn ? Settings.team(0) : Settings.local(0);
    server = WebServer.start(ledger, settings.by(clock));
  }

  Ledger ledger() {
    return ledger;
  }

  Team team() {
    return ledger.team();
  }

  TestClock clock() {
    return clock;
  }

  WebServer server() {
    return server;
  }

  /** The id of a new session. */
  String session(Role role) {
    Account account = team().accounts().find(role.label()).orElseThrow();
    return team().sessions().begin(account, clock.instant());
  }

  String token(Role role) {
    Account account = team().accounts().find(role.label()).orElseThrow();
    return team().tokens().make(account, "test", clock.instant());
  }

  /** What a program of somebody's sends with its requests. */
  String[] bearer(Role role) {
    return new String[] {"Authorization", "Bearer " + token(role)};
  }

  /** What a script of a page sends whose reader signed in by name and password. */
  String[] signedIn(Role role) {
    return new String[] {"Cookie", "session=" + session(role), Writing.HEADER, "1"};
  }

  /** The answer to a body that is sent as JSON. */
  HttpResponse<String> tell(String path, Object body, String... headers) throws IOException {
    return send(
        to(path, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** The status of the API's answer to a body of names and values. */
  int say(String path, Map<String, ?> body, String... headers) throws IOException {
    return tell(Api.ROOT + path, body, headers).statusCode();
  }

  /** A request to a path; headers as name and value in turn. */
  HttpRequest.Builder to(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    return send(to(path, headers).GET());
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers)
      throws IOException {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        to(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    ledger.close();
  }
}
