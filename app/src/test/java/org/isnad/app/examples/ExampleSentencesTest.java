package org.isnad.app.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.sentences.ClaimSentences;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims of the invented articles as a reader without Arabic reads them, word by word. */
class ExampleSentencesTest {

  private static final ClaimSentences SENTENCES = ClaimSentences.load();
  private static final Map<String, SourcedRecord> RECORDS = new TreeMap<>();

  @BeforeAll
  static void readTheExamples() {
    Pipeline pipeline = Pipeline.load();
    List<Reading> readings = new ArrayList<>();
    Ingest.standard().read(List.of(Path.of("..", "examples", "wadi-sahl")), readings::add);
    for (Reading reading : readings) {
      if (reading instanceof Reading.Read read) {
        RECORDS.put(read.document().id(), pipeline.analyze(read.document()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mizab-01    | The emergency teams took control of the leak,"
            + " says Abd al-Rauf Abu Qamha (in a press conference), reports Al-Mizab.",
        "sindiyan-01 | The emergency teams took control of the leak, says Abd al-Rauf Abu Qamha,"
            + " reports agencies, reports Al-Sandian.",
        "daftar-04   | There is talk of Zahran al-Kayyal resigning, which a source denies,"
            + " reports Daftr al-Yum.",
        "daftar-05   | The protesters raised banners, reports Daftr al-Yum.",
        "daftar-06   | The wheat was not robbed, reports the report of Investigation Committee,"
            + " reports Daftr al-Yum.",
        "mahbara-01  | Al-Mahbara Institute for Translation and Research puts «النص الأصلي»,"
            + " says Salwan al-Khattat, reports Al-Mahbara Institute.",
        "mizab-02    | The administration received the letter,"
            + " which a source in Warehouse denies, reports Al-Mizab.",
        "mizab-05    | The investigators seized «سجل الوارد», reports Al-Mizab.",
        "mijdaf-02   | The Investigation Committee will hand over the preliminary report,"
            + " says Nuran al-Faydi, reports agencies, reports Al-Mijdaf.",
        "sindiyan-01 | The municipality did not receive «أي إنذار»,"
            + " says Abd al-Rauf Abu Qamha, reports agencies, reports Al-Sandian.",
      })
  void aClaimIsSaidWithAllWhoAnswerForIt(String article, String sentence) {
    SourcedRecord record = RECORDS.get(article);
    assertThat(record.claims().stream().map(claim -> SENTENCES.english(record, claim)))
        .contains(sentence);
  }
}
