package org.isnad.app.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.isnad.arabic.Pipeline;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Reading;
import org.isnad.ledger.Affair;
import org.isnad.ledger.Bearer;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.Profile.Spelling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the ledger finds across the thirty invented articles, held against the map of their affair
 * that was written by hand ({@code examples/affair.json}): it must be the same.
 */
class AffairMapTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static JsonNode map;

  @BeforeAll
  static void readTheExamples() throws IOException {
    map = new ObjectMapper().readTree(Files.readString(EXAMPLES.resolve("affair.json")));
    ledger = Ledger.open(folder);
    Pipeline pipeline = Pipeline.load();
    Ingest.standard()
        .read(
            List.of(EXAMPLES.resolve("wadi-sahl")),
            reading -> {
              if (reading instanceof Reading.Read read) {
                ledger.keep(pipeline.analyze(read.document()), read.origin());
              }
            });
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  @Test
  void allArticlesAreOneAffair() {
    assertThat(ledger.across().affairs(2, 10, 0)).hasSize(1);
    assertThat(affair().documents()).hasSize(30);
    assertThat(affair().from()).hasToString(map.path("from").asText());
    assertThat(affair().to()).hasToString(map.path("to").asText());
  }

  @Test
  void reprintsAreExactlyThoseWrittenDownByHand() {
    Set<Set<String>> found =
        ledger.across().reprints().stream()
            .map(group -> new HashSet<>(ids(group.documents())))
            .collect(Collectors.toSet());
    Set<Set<String>> expected = new HashSet<>();
    map.path("reprints").forEach(group -> expected.add(new HashSet<>(texts(group))));
    assertThat(found).isEqualTo(expected);
    assertThat(ledger.across().reprints())
        .allSatisfy(g -> assertThat(g.original().id()).startsWith("qasaba-"));
  }

  /**
   * Of each voice, the articles that have something from it, also those that perhaps have: what is
   * told of "a former guard". Those in which it says something else are not looked at.
   */
  @Test
  void whoIsBehindWhatIsExactlyWhatWasWrittenDownByHand() {
    Map<String, Set<String>> found = new TreeMap<>();
    Map<String, Set<String>> expected = new TreeMap<>();
    for (JsonNode origin : map.path("origins")) {
      String voice = origin.path("voice").asText();
      expected.put(voice, new TreeSet<>(texts(origin.path("articles"))));
      found.put(voice, articles(voice, texts(origin.path("also"))));
    }
    assertThat(found).isEqualTo(expected).hasSizeGreaterThan(10);
  }

  private static Set<String> articles(String voice, List<String> also) {
    Set<String> keys = new TreeSet<>(keys(voice));
    keys.add(NameKey.of(voice));
    return affair().voices().stream()
        .filter(heard -> keys.contains(heard.voice().key()))
        .flatMap(heard -> Stream.of(heard.articles(), heard.perhaps()))
        .flatMap(documents -> ids(documents).stream())
        .filter(article -> !also.contains(article))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All keys of the bearers of a name. */
  private static List<String> keys(String name) {
    return ledger.who().keys(name).stream()
        .flatMap(key -> ledger.who().identity(key).stream())
        .flatMap(identity -> identity.bearers().stream())
        .flatMap(bearer -> bearer.keys().stream())
        .toList();
  }

  @Test
  void denialsAnswerExactlyWhatWasWrittenDownByHand() {
    Set<String> expected = new TreeSet<>();
    map.path("denials")
        .forEach(d -> expected.add(line(d.path("article").asText(), d.path("answers").asText())));
    assertThat(answers(Set.of(Affair.Kind.DENIAL, Affair.Kind.HALF_DENIAL)))
        .isEqualTo(expected)
        .hasSizeGreaterThan(10);
  }

  @Test
  void correctionsRetractionsAndAdmissionsAreExactlyThoseWrittenDownByHand() {
    for (Affair.Kind kind :
        List.of(Affair.Kind.CORRECTION, Affair.Kind.RETRACTION, Affair.Kind.ADMISSION)) {
      Set<String> expected = new TreeSet<>();
      for (JsonNode one : map.path("corrections")) {
        if (one.path("kind").asText().equals(kind.name().toLowerCase(Locale.ROOT))) {
          expected.add(line(one.path("article").asText(), one.path("answers").asText()));
        }
      }
      assertThat(answers(Set.of(kind))).as(kind.name()).isEqualTo(expected).isNotEmpty();
    }
  }

  private static Set<String> answers(Set<Affair.Kind> kinds) {
    return affair().answers().stream()
        .filter(answer -> kinds.contains(answer.kind()) && answer.answered() != null)
        .map(answer -> line(answer.document().id(), answer.answered().document().id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(String article, String answered) {
    return article + " answers " + answered;
  }

  @Test
  void spellingsAreExactlyThoseWrittenDownByHand() {
    Map<String, Set<String>> found = new TreeMap<>();
    Map<String, Set<String>> expected = new TreeMap<>();
    map.path("spellings")
        .properties()
        .forEach(
            name -> {
              expected.put(name.getKey(), new TreeSet<>(texts(name.getValue())));
              found.put(name.getKey(), spellings(texts(name.getValue())));
            });
    assertThat(found).isEqualTo(expected).hasSizeGreaterThan(10);
  }

  /** All spellings of the bearer who has most of some. */
  private static Set<String> spellings(List<String> some) {
    return some.stream()
        .flatMap(spelling -> ledger.who().keys(spelling).stream())
        .distinct()
        .flatMap(key -> ledger.who().identity(key).stream())
        .flatMap(identity -> identity.bearers().stream())
        .map(AffairMapTest::spellings)
        .max(Comparator.comparingLong(s -> some.stream().filter(s::contains).count()))
        .orElse(Set.of());
  }

  private static Set<String> spellings(Bearer bearer) {
    return bearer.spellings().stream()
        .map(Spelling::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Affair affair() {
    return ledger.across().affair("qasaba-01").orElseThrow();
  }

  private static List<String> ids(List<DocumentRef> documents) {
    return documents.stream().map(DocumentRef::id).toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
