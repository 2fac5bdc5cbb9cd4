package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.core.json.RecordReader;
import org.isnad.core.json.RecordWriter;
import org.isnad.core.record.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PipelineLawsTest {

  private static final Pipeline PIPELINE = Loaded.PIPELINE;
  private static final int TEXTS = 250;

  @Test
  void whateverStandsInATextItsRecordKeepsTheLaws() {
    holdsFor(texts(RandomTexts::anything));
  }

  @Test
  void whateverAReportSaysItsRecordKeepsTheLaws() {
    holdsFor(texts(RandomTexts::report));
  }

  @Test
  void aTextThatIsCutAnywhereKeepsTheLaws() {
    holdsFor(texts(random -> random.cut(random.report())));
  }

  @Test
  void aTextOfMarksAloneKeepsTheLaws() {
    holdsFor(texts(RandomTexts::marksOnly));
  }

  @Test
  void anotherBarForAttributionsLeavesClaimsAsTheyAre() {
    Document document = document(0, "هاجم المسلحون الثكنة. زار المدير المدينة.");
    assertThat(PIPELINE.atLeast(1).analyze(document).claims())
        .isNotEmpty()
        .isEqualTo(PIPELINE.analyze(document).claims());
  }

  @Test
  void anEmptyOrBlankTextHasAnEmptyRecord() {
    for (String text : List.of("", " ", "\n", " \r\n\t ", "\u00a0", "\u200f", "\ufeff")) {
      var record = PIPELINE.analyze(document(0, text));
      assertThat(record.entities()).isEmpty();
      assertThat(record.attributions()).isEmpty();
      assertThat(record.claims()).isEmpty();
      assertThat(RecordLaws.brokenBy(record)).isEmpty();
    }
  }

  @Test
  @Timeout(300)
  void aSentenceOfTwentyThousandWordsKeepsTheLaws() {
    holdsFor(Stream.of(document(0, new RandomTexts(20_000).endless(20_000))));
  }

  @Test
  @Timeout(300)
  void thousandsOfOpenQuotationMarksAndCuesKeepTheLaws() {
    holdsFor(
        Stream.of("«", "\"", "قال: «", "قال إن ", "بحسب ")
            .map(piece -> document(0, piece.repeat(3_000))));
  }

  @Test
  void theSameTextGivesTheSameBytesAgainAndInTwoThreadsAtOnce() throws Exception {
    List<Document> documents = texts(RandomTexts::report).limit(40).toList();
    List<String> once = lines(documents);
    assertThat(lines(documents)).isEqualTo(once);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<String>> task = () -> lines(documents);
      for (Future<List<String>> lines : threads.invokeAll(List.of(task, task))) {
        assertThat(lines.get()).isEqualTo(once);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void everyRecordComesBackFromItsJson() {
    texts(RandomTexts::anything)
        .limit(100)
        .map(PIPELINE::analyze)
        .forEach(
            record -> assertThat(RecordReader.line(RecordWriter.line(record))).isEqualTo(record));
  }

  private static List<String> lines(List<Document> documents) {
    return documents.stream().map(PIPELINE::analyze).map(RecordWriter::line).toList();
  }

  private static Stream<Document> texts(Function<RandomTexts, String> sort) {
    return IntStream.range(0, TEXTS)
        .mapToObj(seed -> document(seed, sort.apply(new RandomTexts(seed))));
  }

  private static Document document(int seed, String text) {
    LocalDate published = seed % 5 == 0 ? null : LocalDate.of(2015, 8, 11).plusDays(seed);
    return Document.of("seed-" + seed, text, published);
  }

  private static void holdsFor(Stream<Document> documents) {
    List<String> broken = new ArrayList<>();
    documents.forEach(document -> broken.addAll(RecordLaws.brokenFor(PIPELINE, document)));
    assertThat(broken).isEmpty();
  }
}
