package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

class RecordTextTest {

  private static final String TEXT = "ذكر المعهد أن كاتب الرسالة نفى إغلاق الجسر.";

  private final Document document =
      new Document(
          "d1",
          "رسالة",
          "المنارة",
          null,
          LocalDate.of(2021, 3, 4),
          "http://manara.example/1",
          "ar",
          "",
          TEXT);

  private final SourcedRecord record =
      new SourcedRecord(
          document,
          List.of(new Span(0, TEXT.length())),
          List.of(
              new Entity(
                  "e1", EntityType.ORGANIZATION, "المعهد", List.of(), "the Institute", null)),
          List.of(),
          List.of(),
          List.of(),
          List.of("الساحل"),
          List.of(
              attribution(
                  "a1",
                  Act.REPORT,
                  "ذكر",
                  party("المعهد", "e1"),
                  "كاتب الرسالة نفى إغلاق الجسر",
                  null),
              attribution("a2", Act.DENY, "نفى", party("كاتب الرسالة", null), "إغلاق الجسر", "a1")),
          List.of(
              new Claim(
                  "c1",
                  ClaimType.OTHER,
                  span("إغلاق"),
                  null,
                  party("الجسر", null),
                  null,
                  null,
                  null,
                  Polarity.POSITIVE,
                  false,
                  "a2",
                  "noun",
                  0.5),
              new Claim(
                  "c2",
                  ClaimType.OTHER,
                  span("ذكر"),
                  null,
                  null,
                  null,
                  null,
                  null,
                  Polarity.POSITIVE,
                  false,
                  null,
                  "verb-unlisted",
                  0.49)));

  @Test
  void aChainRunsFromThePublisherToTheOneWhoSaidIt() {
    assertThat(plain(RecordText.of(record)))
        .contains(
            "المنارة ← الساحل ← المعهد (the Institute)  reports: “كاتب الرسالة نفى إغلاق الجسر”")
        .contains(
            "المنارة ← الساحل ← المعهد (the Institute) ← كاتب الرسالة  denies: “إغلاق الجسر”");
  }

  @Test
  void aClaimStandsUnderTheOneWhoAnswersForIt() {
    assertThat(plain(RecordText.of(record)))
        .contains(
            "• OTHER (إغلاق): There is talk of somebody acting («إغلاق») on the bridge, which «كاتب الرسالة»"
                + " denies, reports the Institute, reports Al-Sahil, reports Al-Manara.");
  }

  @Test
  void aClaimMoreLikelyWrongThanRightIsLeftOut() {
    assertThat(RecordText.of(record).lines().filter(line -> line.contains("•"))).hasSize(1);
    assertThat(RecordFormat.json.print(record)).contains("verb-unlisted");
  }

  @Test
  void theHeadTellsTitlePublisherDateAndADefangedLink() {
    assertThat(plain(RecordText.of(record)))
        .startsWith("━━ رسالة\n   المنارة · 2021-03-04 · id d1\n   hxxp://manara[.]example/1\n");
  }

  @Test
  void aDocumentThatIsNotArabicIsListedAsNotAnalysed() {
    Document english = new Document("d2", null, null, null, null, null, "en", "", "Nothing.");
    assertThat(RecordText.of(SourcedRecord.unread(english)))
        .contains("(no title)", "publisher unknown", "Not analysed: its language is en.");
  }

  private static String plain(String text) {
    return text.replace("\u200e", "");
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Party party(String words, String entity) {
    return new Party(span(words), entity);
  }

  private static Attribution attribution(
      String id, Act act, String cue, Party source, String content, String parent) {
    return new Attribution(
        id,
        act,
        span(cue),
        source,
        List.of(span(content)),
        parent,
        false,
        false,
        null,
        null,
        List.of(),
        "test",
        1);
  }
}
