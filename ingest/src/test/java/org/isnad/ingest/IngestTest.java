package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.record.Document;
import org.isnad.ingest.text.Dates;
import org.isnad.ingest.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestTest {

  @TempDir Path folder;

  @Test
  void theOrderIsThatOfTheInputsAndInFoldersOfTheNames() {
    Made.file(folder, "x/b.txt", "ب");
    Made.file(folder, "x/a/z.txt", "ز");
    Path first = Made.file(folder, "y.txt", "ي");
    assertThat(Run.of(first, folder.resolve("x")).documents())
        .extracting(Document::id)
        .containsExactly("y", "z", "b");
  }

  @Test
  void hiddenFilesSidecarsAndReadmesInFoldersAreNoDocuments() {
    Made.file(folder, ".git/config", "x");
    Made.file(folder, "README.md", "x");
    Made.file(folder, "gone.meta.json", "{}");
    Made.file(folder, "a.txt", "نص");
    assertThat(Run.of(folder).readings()).hasSize(1);
    assertThat(Ingest.standard().plan(List.of(folder)).files()).isEqualTo(1);
  }

  @Test
  void oneIdForTwoTextsIsMadeTwoAndForOneTextStaysOne() {
    Made.file(folder, "1/a.txt", "أول");
    Made.file(folder, "2/a.txt", "ثان");
    Made.file(folder, "3/a.txt", "أول");
    Made.file(folder, "4/a.txt", "ثان");
    List<String> ids = Run.of(folder).documents().stream().map(Document::id).toList();
    assertThat(ids.get(0)).isEqualTo("a").isEqualTo(ids.get(2));
    assertThat(ids.get(1)).matches("a-[0-9a-f]{10}").isEqualTo(ids.get(3));
  }

  @Test
  void progressGrowsUpToThePlan() throws IOException {
    Made.file(folder, "a.txt", "نص");
    Made.file(folder, "b.jsonl", "{\"text\":\"أ\"}\n{\"text\":\"ب\"}\n");
    Made.file(folder, "c.zip", Made.zip("a.txt", "ج", "b.txt", "د"));
    Plan plan = Ingest.standard().plan(List.of(folder));
    List<Long> progress = Run.of(folder).readings().stream().map(Reading::progress).toList();
    assertThat(progress).isSorted();
    assertThat(progress.get(2)).isEqualTo(plan.bytes() - Files.size(folder.resolve("c.zip")));
    assertThat(progress.get(4)).isLessThanOrEqualTo(plan.bytes());
    assertThat(plan.files()).isEqualTo(3);
  }

  @Test
  void whatTheSinkThrowsEndsTheRun() {
    Path file = Made.file(folder, "a.txt", "نص");
    assertThatThrownBy(
            () ->
                Ingest.standard()
                    .read(
                        List.of(file),
                        reading -> {
                          throw new IllegalStateException("full");
                        }))
        .hasMessage("full");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-08-11 | 2015-08-11",
        "2015-08-11T23:59:59-05:00 | 2015-08-11",
        "2015/8/1 | 2015-08-01",
        "20150811 | 2015-08-11",
        "Tue, 11 Aug 2015 23:30:00 GMT | 2015-08-11",
        "1 September 15 | 2015-09-01",
        "2015-13-41 |",
        "03/04/2015 |",
        "yesterday |"
      })
  void datesKeepTheDayAsWritten(String written, String day) {
    assertThat(Dates.day(written).map(Object::toString).orElse(null)).isEqualTo(day);
  }

  @Test
  void theLettersTellTheLanguage() {
    assertThat(Language.of(Made.ARTICLE)).isEqualTo("ar");
    assertThat(Language.of("The ministry of trade said: " + Made.ARTICLE)).isEqualTo("ar");
    assertThat(Language.of("The ministry of trade and the bank said")).isEqualTo("en");
    assertThat(Language.of("Le ministère de la ville et les banques")).isEqualTo("fr");
    assertThat(Language.of("وزیر کشاورزی گفت که قیمت‌ها پایین می‌آید و چند شهر بزرگ"))
        .isEqualTo("fa");
    assertThat(Language.of("123 !")).isEqualTo("und");
  }

  @Test
  void aDayOfRealNewspapersIsReadWhole() throws IOException {
    String shared = System.getenv("ISNAD_SHARED");
    assumeTrue(shared != null, "ISNAD_SHARED is not set");
    Path day;
    try (Stream<Path> days = Files.list(Path.of(shared, "corpus"))) {
      day = days.filter(p -> p.toString().endsWith(".jsonl.gz")).sorted().findFirst().orElseThrow();
    }
    long lines;
    try (var in =
        new java.io.BufferedReader(
            new java.io.InputStreamReader(
                new java.util.zip.GZIPInputStream(Files.newInputStream(day)),
                java.nio.charset.StandardCharsets.UTF_8))) {
      lines = in.lines().count();
    }
    Run run = Run.of(day);
    assertThat(run.readings()).hasSize((int) lines);
    assertThat(run.failures())
        .allMatch(f -> f.contains("it has no text"))
        .hasSizeLessThan((int) lines / 20);
    assertThat(run.documents()).allMatch(d -> d.published() != null);
    assertThat(run.documents().stream().filter(d -> d.language().equals("ar")).count())
        .isGreaterThan(lines * 9 / 10);
  }
}
