package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
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

/** What programs do with saved searches and accounts, over HTTP. */
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
}
