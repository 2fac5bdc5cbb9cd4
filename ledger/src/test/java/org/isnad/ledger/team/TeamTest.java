package org.isnad.ledger.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.team.AccountException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamTest {

  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final String PASSWORD = "four words as password";
  private static final String OTHER = "another set of words";

  @TempDir private Path folder;
  private Ledger ledger;
  private Team team;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder);
    team = ledger.team();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Account add(String name, Role role) {
    return team.accounts().add(name, role, PASSWORD, NOON);
  }

  private static void refused(Reason reason, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            AccountException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void aNameAndItsPasswordOpenAnAccount() {
    Account salma = add("Salma", Role.KEEPER);
    assertThat(team.accounts().open("salma", PASSWORD)).contains(salma);
    assertThat(team.accounts().open("Salma", OTHER)).isEmpty();
    assertThat(team.accounts().open("Nobody", PASSWORD)).isEmpty();
  }

  @Test
  void aNameIsTakenInAllItsSpellings() {
    add("Salma", Role.KEEPER);
    refused(Reason.TAKEN, () -> add("SALMA", Role.READER));
    refused(Reason.TAKEN, () -> add(" Ｓalma ", Role.READER));
    refused(Reason.NAME, () -> add("Sal\u202Ema", Role.READER));
    refused(Reason.NAME, () -> add("  ", Role.READER));
    refused(Reason.PASSWORD, () -> team.accounts().add("Karim", Role.READER, "short", NOON));
    assertThat(team.accounts().all()).hasSize(1);
  }

  @Test
  void theLastKeeperStays() {
    add("Salma", Role.KEEPER);
    refused(Reason.LAST_KEEPER, () -> team.accounts().disable("Salma", true));
    refused(Reason.LAST_KEEPER, () -> team.accounts().changeRole("Salma", Role.READER));
    assertThat(team.accounts().find("Salma").orElseThrow().role()).isEqualTo(Role.KEEPER);
    add("Karim", Role.KEEPER);
    team.accounts().changeRole("Salma", Role.READER);
    assertThat(team.accounts().find("Salma").orElseThrow().role()).isEqualTo(Role.READER);
  }

  @Test
  void aSessionEndsWhenNobodyUsesIt() {
    String id = team.sessions().begin(add("Salma", Role.KEEPER), NOON);
    Instant later = NOON.plus(Sessions.IDLE).minusSeconds(1);
    assertThat(team.sessions().who(id, later)).isPresent();
    assertThat(team.sessions().who(id, later.plus(Sessions.IDLE).minusSeconds(1))).isPresent();
    assertThat(team.sessions().who(id, later.plus(Sessions.IDLE.multipliedBy(2)))).isEmpty();
  }

  @Test
  void aSessionEndsAfterADayOfWorkHoweverOftenItIsUsed() {
    String id = team.sessions().begin(add("Salma", Role.KEEPER), NOON);
    Instant at = NOON;
    while (at.isBefore(NOON.plus(Sessions.LONGEST).minus(Duration.ofHours(1)))) {
      at = at.plus(Duration.ofHours(1));
      assertThat(team.sessions().who(id, at)).isPresent();
    }
    assertThat(team.sessions().who(id, NOON.plus(Sessions.LONGEST))).isEmpty();
  }

  @Test
  void sessionsEndOnSigningOutOnANewPasswordAndOnDisabling() {
    add("Keeper", Role.KEEPER);
    Account salma = add("Salma", Role.REVIEWER);
    String one = team.sessions().begin(salma, NOON);
    team.sessions().end(one);
    assertThat(team.sessions().who(one, NOON)).isEmpty();
    String two = team.sessions().begin(salma, NOON);
    team.accounts().changePassword("Salma", OTHER);
    assertThat(team.sessions().who(two, NOON)).isEmpty();
    String three = team.sessions().begin(salma, NOON);
    team.accounts().disable("Salma", true);
    assertThat(team.sessions().who(three, NOON)).isEmpty();
    assertThat(team.accounts().open("Salma", OTHER)).isEmpty();
    team.accounts().disable("Salma", false);
    assertThat(team.sessions().who(three, NOON)).as("it does not come back").isEmpty();
    assertThat(team.accounts().open("Salma", OTHER)).isPresent();
  }

  @Test
  void aTokenWorksUntilItIsRevokedAndNeverForADisabledAccount() {
    Account keeper = add("Keeper", Role.KEEPER);
    Account salma = add("Salma", Role.REVIEWER);
    String token = team.tokens().make(salma, "nightly report", NOON);
    assertThat(team.tokens().who(token)).contains(salma);
    long id = team.tokens().of(salma).get(0).id();
    assertThat(team.tokens().revoke(keeper, id)).as("of another").isFalse();
    team.accounts().disable("Salma", true);
    assertThat(team.tokens().who(token)).isEmpty();
    team.accounts().disable("Salma", false);
    assertThat(team.tokens().revoke(salma, id)).isTrue();
    assertThat(team.tokens().who(token)).isEmpty();
  }

  @Test
  void noSecretStandsInTheDatabase() throws Exception {
    Account salma = add("Salma", Role.KEEPER);
    String session = team.sessions().begin(salma, NOON);
    String token = team.tokens().make(salma, "report", NOON);
    ledger.close();
    String all = Files.readString(folder.resolve("ledger.db"), StandardCharsets.ISO_8859_1);
    open();
    assertThat(all).contains("Salma", "$argon2id$").doesNotContain(PASSWORD, session, token);
  }

  @Test
  void theLogIsOnlyAddedTo() throws SQLException {
    team.log().add(NOON, "Salma", "127.0.0.1", Deed.SIGN_IN, "");
    team.log().add(NOON, "Salma", "127.0.0.1", Deed.JUDGED, "letter 4-9");
    assertThat(team.log().latest(10, 0))
        .extracting(AuditEntry::deed)
        .containsExactly(Deed.JUDGED, Deed.SIGN_IN);
    ledger.close();
    try (Connection raw =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"))) {
      for (String tampering : new String[] {"UPDATE audit SET who = 'x'", "DELETE FROM audit"}) {
        assertThatThrownBy(() -> raw.createStatement().execute(tampering))
            .hasMessageContaining("only added to");
      }
    }
    open();
    assertThat(team.log().latest(10, 0)).hasSize(2);
  }

  @Test
  void whatWasDoneIsThereAfterTheProcessEnded() {
    add("Salma", Role.KEEPER);
    String id = team.sessions().begin(team.accounts().find("Salma").orElseThrow(), NOON);
    ledger.close();
    open();
    assertThat(team.accounts().open("Salma", PASSWORD)).isPresent();
    assertThat(team.sessions().who(id, NOON)).isPresent();
  }
}
