package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** What programs do with accounts, over HTTP. */
class ApiAccountsTest {

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

  @Test
  void aKeeperWhoSignedInChangesAccountsAndTheLogTellsIt() throws IOException {
    Map<String, String> added =
        Map.of("name", "salma", "role", "reviewer", "password", TeamServer.PASSWORD);
    assertThat(team.say("accounts", added, team.signedIn(Role.KEEPER))).isEqualTo(201);
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
    return team.say(
        "accounts/change",
        Map.of("name", name, "change", change, more, value),
        team.signedIn(Role.KEEPER));
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
    String[] token = team.bearer(Role.KEEPER);
    Map<String, String> added =
        Map.of("name", "salma", "role", "keeper", "password", TeamServer.PASSWORD);
    assertThat(team.get("/api/v1/accounts", token).body()).contains("reviewer").doesNotContain("$");
    assertThat(team.say("accounts", added, token)).isEqualTo(403);
    Map<String, String> raised = Map.of("name", "reader", "change", "role", "role", "keeper");
    assertThat(team.say("accounts/change", raised, token)).isEqualTo(403);
    assertThat(team.team().accounts().all()).hasSize(3);
    assertThat(account("reader").role()).isEqualTo(Role.READER);
  }
}
