package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.core.record.Document;
import org.isnad.core.record.Fingerprint;
import org.junit.jupiter.api.Test;

/** The laws of a record over real articles in {@code $ISNAD_SHARED}, where there are any. */
class SharedArticlesLawsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OF_ONE_DAY = 300;
  private static final Pipeline PIPELINE = Loaded.PIPELINE;

  @Test
  void realArticlesKeepTheLaws() throws IOException {
    holdFor(articles("gold/dev/articles.jsonl"));
    holdFor(articles("gold/seeds/articles.jsonl"));
  }

  @Test
  void aDayOfNewsKeepsTheLaws() throws IOException {
    holdFor(articles("corpus/2015-08-11.jsonl.gz"));
  }

  private static void holdFor(List<Document> documents) {
    List<String> broken = new ArrayList<>();
    documents.forEach(document -> broken.addAll(RecordLaws.brokenFor(PIPELINE, document)));
    assertThat(documents).isNotEmpty();
    assertThat(broken).isEmpty();
  }

  private static List<Document> articles(String name) throws IOException {
    String shared = System.getenv("ISNAD_SHARED");
    assumeTrue(shared != null, "set ISNAD_SHARED to the folder that holds " + name);
    Path file = Path.of(shared, name);
    assumeTrue(Files.exists(file), "there is no " + file);
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      Stream<String> first = lines.lines().filter(line -> !line.isBlank()).limit(OF_ONE_DAY);
      return first.map(SharedArticlesLawsTest::document).toList();
    }
  }

  private static Document document(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      String text = json.path("text").asText();
      String published = json.path("published").asText("");
      return new Document(
          json.path("id").asText(),
          json.path("title").asText(null),
          json.path("publisher").asText(null),
          json.path("author").asText(null),
          published.isEmpty() ? null : LocalDate.parse(published.substring(0, 10)),
          null,
          "ar",
          Fingerprint.sha256(text),
          text);
    } catch (IOException e) {
      throw new UncheckedIOException("a line is no JSON: " + line, e);
    }
  }
}
