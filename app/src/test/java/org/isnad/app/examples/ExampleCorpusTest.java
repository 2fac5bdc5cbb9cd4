package org.isnad.app.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.arabic.Pipeline;
import org.isnad.core.record.Document;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The thirty invented articles read by the real readers and the real pipeline, held against what a
 * careful reader put on record.
 *
 * <p>What still differs is listed in {@code examples/expected/differences.tsv}: every change of
 * behaviour, for better or worse, shows there.
 */
class ExampleCorpusTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path EXPECTED = EXAMPLES.resolve("expected");
  private static final Path DIFFERENCES = EXPECTED.resolve("differences.tsv");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REWRITE = "isnad.rewriteDifferences";
  private static final String COMMAND =
      "mvn -o -q -pl app -am test -Dtest=ExampleCorpusTest -Dsurefire.failIfNoSpecifiedTests=false -D"
          + REWRITE
          + "=true";
  private static final List<String> HEAD =
      List.of(
          "# Where the records of the example articles differ from the hand annotation. Written by",
          "#   " + COMMAND,
          "# missed: by hand alone; extra: found alone; source: found with another source; chain: with other",
          "# links behind it. Chains run from the innermost source outwards; (…) is one that the text leaves out.",
          "article\tkind\tcue\tcontent\tby hand\tfound");

  private static final List<Reading> READINGS = new ArrayList<>();
  private static final Map<String, Document> DOCUMENTS = new TreeMap<>();

  @BeforeAll
  static void readTheExamples() {
    Ingest.standard().read(List.of(EXAMPLES.resolve("wadi-sahl")), READINGS::add);
    for (Reading reading : READINGS) {
      if (reading instanceof Reading.Read read) {
        DOCUMENTS.put(read.document().id(), read.document());
      }
    }
  }

  @Test
  void everyArticleIsReadOnceAndNothingElse() throws IOException {
    assertThat(READINGS).hasSize(30).allMatch(Reading.Read.class::isInstance);
    assertThat(DOCUMENTS.keySet()).containsExactlyElementsOf(expected().keySet());
  }

  @Test
  void everyArticleHasTheMetadataThatItsPublisherGave() throws IOException {
    assertThat(expected())
        .allSatisfy(
            (id, article) -> {
              Document read = DOCUMENTS.get(id);
              assertThat(read.title()).isEqualTo(article.path("title").asText(null));
              assertThat(read.publisher()).isEqualTo(article.path("publisher").asText(null));
              assertThat(read.author()).isEqualTo(article.path("author").asText(null));
              assertThat(read.published()).hasToString(article.path("published").asText(null));
              assertThat(read.url()).isEqualTo(article.path("url").asText(null));
              assertThat(read.language()).isEqualTo("ar");
            });
  }

  @Test
  void everyArticleGivesExactlyTheTextOfItsBody() throws IOException {
    assertThat(expected())
        .allSatisfy(
            (id, article) ->
                assertThat(body(DOCUMENTS.get(id))).isEqualTo(article.path("text").asText()));
  }

  /** A text file is kept with the line end that closes it. */
  private static String body(Document document) {
    String text = document.text();
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  @Test
  void recordsDifferFromTheHandAnnotationOnlyWhereThatIsListed() throws IOException {
    List<Comparison> comparisons = comparisons(Pipeline.load());
    List<String> now =
        comparisons.stream().flatMap(comparison -> comparison.differences().stream()).toList();
    System.out.println(summary(comparisons));
    if (Boolean.getBoolean(REWRITE)) {
      List<String> lines = new ArrayList<>(HEAD);
      lines.addAll(now);
      Files.write(DIFFERENCES, lines);
    }
    assertThat(now)
        .as(
            "The records differ from the hand annotation in other places than %s lists.%n%s%n"
                + "If that is right after review, rewrite the list: %s",
            DIFFERENCES.normalize(), summary(comparisons), COMMAND)
        .containsExactlyInAnyOrderElementsOf(listed());
  }

  private static List<String> listed() throws IOException {
    return Files.readAllLines(DIFFERENCES).stream()
        .filter(line -> !HEAD.contains(line) && !line.startsWith("#") && !line.isBlank())
        .toList();
  }

  private static List<Comparison> comparisons(Pipeline pipeline) throws IOException {
    List<Comparison> out = new ArrayList<>();
    for (Document document : DOCUMENTS.values()) {
      Path file = EXPECTED.resolve("gold").resolve(document.id() + ".json");
      JsonNode json = JSON.readTree(Files.readString(file));
      HandAnnotation hand = HandAnnotation.of(json, document.text());
      out.add(new Comparison(hand, pipeline.analyze(document)));
    }
    return out;
  }

  private static String summary(List<Comparison> all) {
    return "Attributions: %d by hand, %d found; %d matched, %d with their source, %d with their chain."
        .formatted(
            all.stream().mapToInt(Comparison::byHand).sum(),
            all.stream().mapToInt(Comparison::found).sum(),
            all.stream().mapToInt(Comparison::matched).sum(),
            all.stream().mapToLong(Comparison::sourced).sum(),
            all.stream().mapToLong(Comparison::chained).sum());
  }

  private static Map<String, JsonNode> expected() throws IOException {
    Map<String, JsonNode> out = new TreeMap<>();
    for (String line : Files.readAllLines(EXPECTED.resolve("articles.jsonl"))) {
      JsonNode article = JSON.readTree(line);
      out.put(article.path("id").asText(), article);
    }
    return out;
  }
}
