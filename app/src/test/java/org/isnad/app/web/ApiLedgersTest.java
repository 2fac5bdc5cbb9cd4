package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.isnad.ledger.team.Account;
import org.isnad.ledger.team.AuditEntry;
import org.isnad.ledger.team.Role;
import org.isnad.ledger.team.TeamStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs do with ledgers that stand side by side, over HTTP. */
class ApiLedgersTest {

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
    try (Shelf shelf = Shelf.open(folder.resolve("shelf"), Settings.local(0))) {
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
    assertThat(team.get("/api/v1/ledgers", team.bearer(Role.KEEPER)).statusCode()).isEqualTo(404);
  }

  @Test
  void accountsHoldForAllLedgersOfAFolderAndTheLogNamesTheLedger() throws IOException {
    Path shelved = folder.resolve("several");
    String token;
    try (TeamStore accounts = Shelf.accounts(shelved)) {
      Account keeper =
          accounts
              .team()
              .accounts()
              .add("Salma", Role.KEEPER, "four words at least", Instant.EPOCH);
      token = accounts.team().tokens().make(keeper, "test", Instant.EPOCH);
    }
    String[] salma = {"Authorization", "Bearer " + token};
    try (Shelf shelf = Shelf.open(shelved, Settings.team(0))) {
      assertThat(make(shelf, "{\"name\": \"harbour\"}")).isEqualTo(401);
      assertThat(make(shelf, "{\"name\": \"harbour\"}", salma)).isEqualTo(201);
      assertThat(shelf.places()).extracting(Shelf.Place::name).containsExactly("first", "harbour");
      for (Shelf.Place place : shelf.places()) {
        URI me = URI.create("http://localhost:" + place.port() + "/api/v1/me");
        assertThat(team.send(HttpRequest.newBuilder(me)).statusCode()).isEqualTo(401);
        HttpResponse<String> known = team.send(HttpRequest.newBuilder(me).headers(salma));
        assertThat(known.body()).contains("Salma");
        URI begin = URI.create("http://localhost:" + place.port() + "/api/v1/collections");
        team.send(
            HttpRequest.newBuilder(begin)
                .headers(salma)
                .POST(BodyPublishers.ofString("{\"name\": \"own\", \"description\": \"\"}")));
      }
      assertThat(shelf.team().log().latest(9, 0))
          .extracting(AuditEntry::object)
          .containsExactly(
              "harbour: collection 1: begun as own",
              "first: collection 1: begun as own",
              "first: ledger harbour made");
    }
    try (Shelf again = Shelf.open(shelved, Settings.team(0))) {
      assertThat(again.places()).extracting(Shelf.Place::name).containsExactly("first", "harbour");
    }
  }
}
