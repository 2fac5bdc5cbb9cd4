package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.isnad.app.web.dossier.Choosing;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.dossier.Deed;
import org.isnad.ledger.dossier.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was collected, on the command line. */
class CollectionCommandsTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "wadi-sahl");
  private static final Instant NOON = Instant.parse("2024-03-04T12:00:00Z");

  @TempDir private Path folder;

  @BeforeEach
  void collect() {
    assertThat(Cli.run("read", EXAMPLES, "--texts-only", "--ledger", folder).code()).isZero();
  }

  private void begin() {
    try (Ledger ledger = Ledger.open(folder)) {
      SourcedRecord article = ledger.record("qasaba-01").orElseThrow();
      long dossier = add(ledger, 0, new Deed.Begun("السد", "the dam"));
      add(ledger, dossier, new Deed.Put(Choosing.article(article)));
      long quote = add(ledger, dossier, new Deed.Put(Choosing.quote(article, new Span(0, 40))));
      add(ledger, dossier, new Deed.Noted(quote, "=who says so?"));
    }
  }

  private static long add(Ledger ledger, long dossier, Deed deed) {
    return ledger.dossiers().add(new Entry(0, dossier, deed, "Salma", NOON));
  }

  private Cli run(Object... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "collection";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--ledger";
    all[words.length + 2] = folder;
    return Cli.run(all);
  }

  @Test
  void collectionsAreListedAndShownWithTheirChains() {
    assertThat(run("list").code()).isEqualTo(Exit.SOME_FAILED);
    begin();
    assertThat(run("list").out()).contains("1  السد", "2 items, by Salma");
    assertThat(run("show", 1).out()).contains("وكالة قصبة للأنباء", "note of Salma");
    assertThat(run("show", 7).code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run("show", 7).err()).contains("isnad collection list");
  }

  @Test
  void aCollectionIsExportedInThreeForms() throws IOException {
    begin();
    JsonNode json = new ObjectMapper().readTree(run("export", 1, "--format", "json").out());
    assertThat(json.at("/items/1/sentences/0/begin").asInt()).isZero();
    assertThat(json.at("/items/1/article/id").asText()).isEqualTo("qasaba-01");
    assertThat(run("export", 1, "--format", "csv").lines()).hasSize(3);
    assertThat(run("export", 1, "--language", "ar").out())
        .contains("<html lang=\"ar\" dir=\"rtl\">", "id=\"fn-2\"")
        .doesNotContain("<script", "https://");
  }
}
