package org.isnad.arabic.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.arabic.events.EventSet.Labelled;
import org.isnad.arabic.events.EventSet.Marked;
import org.isnad.core.record.ClaimType;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSetTest {

  @TempDir Path folder;

  private static Marked marked(String verb, String agent) throws IOException {
    String json =
        "{'text': 'هاجم الحارس اللص', 'event_type': 'ASSAULT', 'spans': [{'verb': ["
            + verb
            + "], 'source_actor': ["
            + agent
            + "], 'target_actor': []}]}";
    return EventSet.marked(new ObjectMapper().readTree(json.replace('\'', '"')));
  }

  @Test
  void aMarkedEventHasItsWordsPlaced() throws IOException {
    Event event = marked("'هاجم'", "'الحارس'").events().get(0);
    assertThat(event.type()).isEqualTo(ClaimType.ASSAULT);
    assertThat(event.verb()).containsExactly(new Span(0, 4));
    assertThat(event.agent()).containsExactly(new Span(5, 11));
    assertThat(event.patient()).isEmpty();
  }

  @Test
  void anEventWithWordsThatAreNotInTheSentenceIsLostAndCounted() throws IOException {
    assertThat(marked("'هاجم'", "'البستاني'").events()).isEmpty();
    assertThat(marked("'هاجم'", "'البستاني'").lost()).isEqualTo(1);
    assertThat(marked("", "'الحارس'").lost()).isZero();
  }

  @Test
  void labelsAreReadByTheNamesOfTheirColumns() throws IOException {
    Path file = folder.resolve("labels.csv");
    Files.writeString(file, ",label,text,total\n0,easy no,\"قال: \"\"لا\"\", ثم صمت\",3\n");
    assertThat(EventSet.labelled(file))
        .containsExactly(new Labelled("قال: \"لا\", ثم صمت", "easy no"));
  }

  @Test
  void aLongQuotedCellIsRead() {
    String cell = "نص ".repeat(5000);
    assertThat(EventSet.cells("0,\"" + cell + "\",3")).containsExactly("0", cell, "3");
  }

  @Test
  void aLineThatIsNoRowIsRefused() {
    assertThatThrownBy(() -> EventSet.cells("0,\"open"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0,\"open");
  }
}
