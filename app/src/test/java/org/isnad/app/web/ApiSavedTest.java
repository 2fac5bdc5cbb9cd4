package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.ledger.team.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs do with saved searches, over HTTP. */
class ApiSavedTest {

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

  @Test
  void aSavedSearchIsRenamedDeletedAndPutBackAndTellsWhatIsNew() throws IOException {
    String[] reviewer = team.bearer(Role.REVIEWER);
    assertThat(
            team.say("searches", Map.of("name", "Letters", "address", "search?q=رسالة"), reviewer))
        .isEqualTo(201);
    team.ledger()
        .keep(new RecordBuilder("later", Invented.LETTER + " ثم عاد.").build(), "later.txt");
    assertThat(searches().path("news").asInt()).isEqualTo(1);
    team.say("searches/change", Map.of("number", 1, "change", "seen"), reviewer);
    team.say("searches/change", Map.of("number", 1, "change", "rename", "name", "Post"), reviewer);
    team.say("searches/change", Map.of("number", 1, "change", "delete"), reviewer);
    assertThat(searches().path("gone").asBoolean()).isTrue();
    team.say("searches/change", Map.of("number", 1, "change", "restore"), reviewer);
    assertThat(searches().path("gone").asBoolean()).isFalse();
    assertThat(searches().path("news").asInt()).isZero();
    assertThat(searches().path("name").asText()).isEqualTo("Post");
    assertThat(searches().path("reader").asText()).isEqualTo("reviewer");
  }

  /** The one saved search. */
  private JsonNode searches() throws IOException {
    JsonNode all = JSON.readTree(team.get("/api/v1/searches", team.bearer(Role.REVIEWER)).body());
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void aSearchThatIsNoneIsNotSavedAndOneThatIsNotThereNotChanged() throws IOException {
    String[] reviewer = team.bearer(Role.REVIEWER);
    assertThat(team.say("searches", Map.of("name", "All", "address", "/?"), reviewer))
        .isEqualTo(400);
    assertThat(team.say("searches", Map.of("name", " ", "address", "/?q=x"), reviewer))
        .isEqualTo(400);
    assertThat(team.say("searches", Map.of("name", "No address"), reviewer)).isEqualTo(400);
    Map<String, Object> delete = Map.of("number", 7, "change", "delete");
    assertThat(team.say("searches/change", delete, reviewer)).isEqualTo(404);
    assertThat(team.say("searches/change", Map.of("change", "delete"), reviewer)).isEqualTo(404);
    assertThat(team.ledger().saved().all()).isEmpty();
  }
}
