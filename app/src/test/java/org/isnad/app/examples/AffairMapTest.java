package org.isnad.app.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * that was written by hand ({@code examples/affair.json}). Reprints must be the same; of origins,
 * denials, corrections and spellings each difference is listed.
 */
class AffairMapTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path DIFFERENCES = EXAMPLES.resolve("expected/affair-differences.tsv");
  private static final String REWRITE = "isnad.rewriteDifferences";
  private static final String COMMAND =
      "mvn -o -q -pl app -am test -Dtest=AffairMapTest -Dsurefire.failIfNoSpecifiedTests=false -D"
          + REWRITE
          + "=true";
  private static final List<String> HEAD =
      List.of(
          "# Where what the ledger finds across the example articles differs from examples/affair.json. Written by",
          "#   " + COMMAND,
          "# missed: by hand alone; extra: found alone.",
          "what\tkind\tof\twhich");

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

  @Test
  void theRestDiffersOnlyWhereThatIsListed() throws IOException {
    Differences found = new Differences();
    origins(found);
    denials(found);
    corrections(found);
    spellings(found);
    System.out.println(found.summary());
    if (Boolean.getBoolean(REWRITE)) {
      List<String> lines = new ArrayList<>(HEAD);
      lines.addAll(found.lines);
      Files.write(DIFFERENCES, lines);
    }
    assertThat(found.lines)
        .as("rewrite the list after review: %s", COMMAND)
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(DIFFERENCES).stream().filter(l -> !HEAD.contains(l)).toList());
  }

  /**
   * Of each voice, the articles that have something from it; those in which it says something else
   * are not looked at.
   */
  private static void origins(Differences found) {
    for (JsonNode origin : map.path("origins")) {
      String voice = origin.path("voice").asText();
      Set<String> keys = new TreeSet<>(keys(voice));
      keys.add(NameKey.of(voice));
      List<String> also = texts(origin.path("also"));
      List<String> articles =
          affair().voices().stream()
              .filter(o -> keys.contains(o.voice().key()))
              .flatMap(o -> ids(o.articles()).stream())
              .filter(article -> !also.contains(article))
              .toList();
      found.compare("origin", voice, texts(origin.path("articles")), articles);
    }
  }

  /** All keys of the bearers of a name. */
  private static List<String> keys(String name) {
    return ledger.who().keys(name).stream()
        .flatMap(key -> ledger.who().identity(key).stream())
        .flatMap(identity -> identity.bearers().stream())
        .flatMap(bearer -> bearer.keys().stream())
        .toList();
  }

  private static void denials(Differences found) {
    Set<String> expected = new TreeSet<>();
    map.path("denials")
        .forEach(
            d -> expected.add(d.path("article").asText() + " → " + d.path("answers").asText()));
    found.compare(
        "denial", "", expected, answers(Set.of(Affair.Kind.DENIAL, Affair.Kind.HALF_DENIAL)));
  }

  private static void corrections(Differences found) {
    Set<String> expected = new TreeSet<>();
    map.path("corrections")
        .forEach(
            d -> expected.add(d.path("article").asText() + " → " + d.path("answers").asText()));
    found.compare(
        "correction",
        "",
        expected,
        answers(Set.of(Affair.Kind.CORRECTION, Affair.Kind.RETRACTION, Affair.Kind.ADMISSION)));
  }

  private static Set<String> answers(Set<Affair.Kind> kinds) {
    return affair().answers().stream()
        .filter(answer -> kinds.contains(answer.kind()) && answer.answered() != null)
        .map(answer -> answer.document().id() + " → " + answer.answered().document().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The spellings of the bearer that has most of those written down. */
  private static void spellings(Differences found) {
    map.path("spellings")
        .properties()
        .forEach(
            name -> {
              List<String> expected = texts(name.getValue());
              Set<String> best =
                  expected.stream()
                      .flatMap(spelling -> ledger.who().keys(spelling).stream())
                      .distinct()
                      .flatMap(key -> ledger.who().identity(key).stream())
                      .flatMap(identity -> identity.bearers().stream())
                      .map(AffairMapTest::spellings)
                      .max(
                          Comparator.comparingLong(
                              s -> expected.stream().filter(s::contains).count()))
                      .orElse(Set.of());
              found.compare("spelling", name.getKey(), expected, best);
            });
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

  private static final class Differences {
    private final List<String> lines = new ArrayList<>();
    private final Map<String, int[]> counts = new TreeMap<>();

    void compare(String what, String of, Collection<String> expected, Collection<String> found) {
      int[] count = counts.computeIfAbsent(what, w -> new int[3]);
      for (String one : new TreeSet<>(expected)) {
        count[0]++;
        count[1] += found.contains(one) ? 1 : 0;
        if (!found.contains(one)) {
          lines.add(what + "\tmissed\t" + of + "\t" + one);
        }
      }
      for (String one : new TreeSet<>(found)) {
        if (!expected.contains(one)) {
          count[2]++;
          lines.add(what + "\textra\t" + of + "\t" + one);
        }
      }
    }

    String summary() {
      return counts.entrySet().stream()
          .map(
              e ->
                  "%s: %d of %d found, %d extra"
                      .formatted(e.getKey(), e.getValue()[1], e.getValue()[0], e.getValue()[2]))
          .collect(Collectors.joining("; "));
    }
  }
}
