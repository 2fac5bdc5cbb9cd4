package org.isnad.arabic.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.data.TableReader;
import org.isnad.core.record.Document;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.SourcedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences through the real pipeline. */
class ClaimSentencesTest {

  private static final Pipeline PIPELINE = Loaded.PIPELINE.claimsAtLeast(0);
  private static final ClaimSentences SENTENCES = ClaimSentences.load();

  @Test
  void whoSaysSoInWhatAndThePublisherAreNamed() {
    assertThat(
            english(
                "قال سالم المرزوقي في رسالة إن حركة الشروق قدمت علاجا إلى مقاتلي لواء الفرقان."))
        .containsExactly(
            "Al-Shorouk provided treatment to «مقاتلي لواء الفرقان»,"
                + " says Salim al-Marzouqi (in a letter), reports Al-Manara.");
  }

  @Test
  void aNegationAndADayAreSaid() {
    String text = "قال سالم المرزوقي إن الشرطة لم تعتقل نادر الخالدي يوم 5 مارس 2024.";
    assertThat(english(text))
        .containsExactly(
            "The police did not arrest Nadir al-Khalidi on 5 March 2024,"
                + " says Salim al-Marzouqi, reports Al-Manara.");
    assertThat(arabic(text))
        .containsExactly(
            "لم تعتقل الشرطة نادر الخالدي في 5 مارس 2024 — قول: سالم المرزوقي، نشر: المنارة");
  }

  @Test
  void whatIsYetToComeIsNotSaidInThePast() {
    assertThat(english("قال الوزير إن الجيش سيهاجم المسلحين غدا."))
        .containsExactly(
            "The army will attack the gunmen on 8 March 2024, says the minister, reports Al-Manara.");
  }

  @Test
  void aFigureIsBoundedAsTheTextBoundsIt() {
    String text = "قال الوزير إن ما لا يقل عن 40 جنديا قتلوا في الهجوم.";
    assertThat(english(text)).anyMatch(it -> it.startsWith("At least 40 soldiers were killed"));
    assertThat(arabic(text)).anyMatch(it -> it.contains("ما لا يقل عن 40 جنديا"));
  }

  @Test
  void aPastThatBeginsLikeAFutureIsPast() {
    assertThat(english("قال الوزير إن القوات سيطرت على المدينة."))
        .containsExactly(
            "The forces took control of the town, says the minister, reports Al-Manara.");
  }

  @Test
  void whatGoesOnIsSaidInThePresent() {
    assertThat(english("قال الوزير إن الجيش يحاصر المسلحين في القرية."))
        .containsExactly(
            "The army besieges the gunmen in the village, says the minister, reports Al-Manara.");
  }

  @Test
  void whatNobodyIsSaidToHaveDoneStandsInThePassiveAndAHijriDayStays() {
    assertThat(english("قال الوزير إن جنديا قتل في 12 شعبان 1445 هـ."))
        .containsExactly(
            "A soldier was killed on 12 Shaban 1445 AH, says the minister, reports Al-Manara.");
  }

  @Test
  void whatIsOnlyWantedIsOnlyTalkedOf() {
    assertThat(english("دعا سالم المرزوقي الحكومة إلى الإفراج عن نادر الخالدي."))
        .containsExactly(
            "Salim al-Marzouqi called on the government, reports Al-Manara.",
            "There is talk of the government possibly releasing Nadir al-Khalidi,"
                + " urges Salim al-Marzouqi, reports Al-Manara.");
  }

  @Test
  void whatIsDeniedIsSaidToBeDenied() {
    assertThat(english("نفى نادر الخالدي أن يكون الجيش قصف قرية النخيل."))
        .containsExactly(
            "The army shelled Al-Nakhil Village,"
                + " which Nadir al-Khalidi denies, reports Al-Manara.");
  }

  @Test
  void thoseWhoBelongToSomebodyAreNotThatPerson() {
    assertThat(english("اتهم سالم المرزوقي قوات نادر الخالدي بقصف المدينة."))
        .contains("Salim al-Marzouqi accused the forces of Nadir al-Khalidi, reports Al-Manara.");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-05, ' on 5 March 2024'",
    "2024-03-05T17:30, ' at 17:30 on 5 March 2024'",
    "2024-03-05TNI, ' on 5 March 2024'",
    "2024-03, ' in March 2024'",
    "XXXX-08, ' in August'",
    "2024, ' in 2024'",
    "2015-W31, ' in the week of 27 July 2015'",
    "hijri:1445-08-12, ' on 12 Shaban 1445 AH'",
    "hijri:1445-08, ' in Shaban 1445 AH'",
    "2024-02-31, ''",
    "hijri:1445-13-01, ''",
    "P5Y, ''",
    "PAST_REF, ''",
    "relative:-3Y, ''"
  })
  void aTimeIsSaidInWords(String value, String words) {
    assertThat(Days.english(value)).isEqualTo(words);
  }

  @Test
  void verbsOfTheTableHaveThePastOfTheirExamples() {
    Deeds deeds = Deeds.load();
    var table = TableReader.resource("sentences/english.tsv");
    for (String example : table.examples()) {
      String[] sides = example.split("\\] < ");
      assertThat(deeds.verb(sides[1]).past(false)).isEqualTo(sides[0].substring(1));
    }
    for (String counterexample : table.counterexamples()) {
      String[] sides = counterexample.split(" < ");
      assertThat(deeds.verb(sides[1]).past(false)).isNotEqualTo(sides[0]);
    }
  }

  @Test
  void thingsHaveTheEnglishOfTheirExamples() {
    Things things = Things.load();
    var table = TableReader.resource("sentences/things.tsv");
    for (String example : table.examples()) {
      String[] sides = example.split("\\] < ");
      assertThat(things.find(sides[0].substring(1))).contains(sides[1]);
    }
    assertThat(table.counterexamples()).allSatisfy(c -> assertThat(things.find(c)).isEmpty());
  }

  private static List<String> english(String text) {
    SourcedRecord record = record(text);
    return record.claims().stream().map(claim -> SENTENCES.english(record, claim)).toList();
  }

  private static List<String> arabic(String text) {
    SourcedRecord record = record(text);
    return record.claims().stream().map(claim -> SENTENCES.arabic(record, claim)).toList();
  }

  private static SourcedRecord record(String text) {
    LocalDate day = LocalDate.of(2024, 3, 7);
    String print = Fingerprint.sha256(text);
    return PIPELINE.analyze(new Document("d", null, "المنارة", null, day, null, "ar", print, text));
  }
}
