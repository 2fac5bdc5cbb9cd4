package org.isnad.arabic.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.sentences.ClaimSentences;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where acts are said to have happened; the sentences are invented. */
class PlacesTest {

  private static final Pipeline PIPELINE = Loaded.DOUBTFUL.claimsAtLeast(0);

  @ParameterizedTest
  @CsvSource({
    "التقى الوزير نظيره المصري في القاهرة أمس., القاهرة",
    "اعتقلت الشرطة المتهم في مطار بيروت., مطار بيروت",
    "قتلت قوات الأمن ثلاثة مسلحين في بلدة دوما أمس., بلدة دوما",
    "وفي دمشق اعتقلت الشرطة المتهم., دمشق",
    "استقبل أمير المنطقة في مكتبه بجدة مدير الشرطة., جدة"
  })
  void placeIsWhatInOrAtLeadsTo(String text, String place) {
    assertThat(only(text).place().span().of(text)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({
    "زار الوزير القاهرة.",
    "سيطرت القوات على المدينة.",
    "اعتقلت الشرطة المتهم في قضية فساد.",
    "اعتقلت الشرطة المتهم في يوليو."
  })
  void whatIsAPartOfTheActOrNoPlaceIsNone(String text) {
    assertThat(only(text).place()).isNull();
  }

  @Test
  void townTakesTheNameOfItsPlace() {
    String text = "التقى الوزير نظيره المصري في مدينة دمشق.";
    SourcedRecord record = record(text);
    String entity = record.claims().get(0).place().entity();
    assertThat(record.entity(entity)).isPresent();
  }

  @Test
  void placeStandsInTheSentenceOfBothLanguages() {
    SourcedRecord record = record("التقى الوزير نظيره المصري في دمشق.");
    Claim claim = record.claims().get(0);
    ClaimSentences sentences = ClaimSentences.load();
    assertThat(sentences.english(record, claim)).contains("in Damascus");
    assertThat(sentences.arabic(record, claim)).contains("في دمشق");
  }

  private static Claim only(String text) {
    List<Claim> found = record(text).claims();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static SourcedRecord record(String text) {
    return PIPELINE.analyze(Document.of("d", text, null));
  }
}
