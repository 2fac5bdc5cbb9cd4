package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.EntityType;
import org.isnad.ledger.team.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs judge, over HTTP. */
class ApiJudgingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private TeamServer team;
  private ApiDescription described;

  @BeforeEach
  void serve() throws IOException {
    team = new TeamServer(folder.resolve("ledger"));
    described = ApiDescription.of(team);
  }

  @AfterEach
  void close() {
    team.close();
  }

  @Test
  void aJudgementIsSignedByTheTokensAccountAndTakenBack() throws IOException {
    String[] reviewer = team.bearer(Role.REVIEWER);
    ObjectNode judged = described.example(Api.ROOT + "judgements").deepCopy();
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
        JSON.readTree(team.tell("/api/v1/judgements", judged, reviewer).body())
            .path("number")
            .asLong();
    assertThat(team.ledger().reviews().judgements("letter"))
        .singleElement()
        .satisfies(j -> assertThat(j.reader()).isEqualTo("reviewer"));
    JsonNode first =
        JSON.readTree(team.get("/api/v1/article?id=letter", reviewer).body())
            .at("/record/attributions/0");
    assertThat(first.path("act").asText()).isEqualTo("deny");
    judged.put("verdict", "undo").put("number", number);
    assertThat(team.tell("/api/v1/judgements", judged, reviewer).statusCode()).isEqualTo(201);
    assertThat(team.ledger().reviews().reviewed("letter").orElseThrow().record())
        .isEqualTo(Invented.letter());
  }

  @Test
  void whatCannotBeJudgedIsRefusedAndNothingIsKept() throws IOException {
    String[] reviewer = team.bearer(Role.REVIEWER);
    ObjectNode judged = described.example(Api.ROOT + "judgements").deepCopy();
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
      assertThat(team.tell("/api/v1/judgements", one, reviewer).statusCode())
          .as(one.toString())
          .isEqualTo(400);
    }
    assertThat(team.ledger().reviews().judgements("letter")).isEmpty();
  }

  @Test
  void aPageFromElsewhereCannotWriteWithASession() throws IOException {
    JsonNode judged = described.example(Api.ROOT + "judgements");
    String[] session = {"Cookie", "session=" + team.session(Role.REVIEWER)};
    assertThat(team.tell("/api/v1/judgements", judged, session).statusCode()).isEqualTo(403);
    String[] elsewhere = {session[0], session[1], "X-Isnad", "1", "Origin", "http://evil.example"};
    assertThat(team.tell("/api/v1/judgements", judged, elsewhere).statusCode()).isEqualTo(403);
    String[] ours = {session[0], session[1], "X-Isnad", "1"};
    assertThat(team.tell("/api/v1/judgements", judged, ours).statusCode()).isEqualTo(201);
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
    HttpResponse<String> answer =
        team.get("/api/v1/origins?id=own&at=c1", team.bearer(Role.READER));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).at("/seed/words").asText()).contains("الجسر القديم");
  }

  @Test
  void onTheOwnMachineReadingNeedsNothingAndWritingTheHeader() throws IOException {
    try (TeamServer local = TeamServer.local(folder.resolve("local"))) {
      assertThat(local.get("/api/v1/article?id=letter").statusCode()).isEqualTo(200);
      String body = described.example(Api.ROOT + "judgements").toString();
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
