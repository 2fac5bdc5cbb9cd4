package org.isnad.arabic.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.Pipeline;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.StanceKind;
import org.junit.jupiter.api.Test;

/** How claims stand to earlier ones of the article; the sentences are invented. */
class StancesTest {

  private static final Pipeline PIPELINE = Loaded.DOUBTFUL.claimsAtLeast(0);

  @Test
  void whoConfirmsWhatAnotherSaysTakesItsSide() {
    assertStance(
        "قال مصدر إن الوزير زار بغداد. وأكد المتحدث باسم الحكومة أن الوزير زار بغداد.",
        StanceKind.CONFIRMS,
        "أكد");
  }

  @Test
  void whoDeniesWhatAnotherSaysIsAgainstIt() {
    assertStance(
        "قالت المعارضة إن الجيش قصف المدينة. ونفى المتحدث باسم الجيش أن يكون الجيش قد قصف المدينة.",
        StanceKind.DENIES,
        "نفى");
  }

  @Test
  void whoSaysThatItDidNotHappenDeniesItByTheNegation() {
    assertStance(
        "قال شهود عيان إن الشرطة اعتقلت خمسة طلاب. وقال مدير الشرطة إن الشرطة لم تعتقل الطلاب.",
        StanceKind.DENIES,
        "لم");
  }

  @Test
  void partlyIsNotWholly() {
    assertStance(
        "قال شهود إن الجماعة خطفت المهندسين. ونفى الناطق باسم الجماعة جزئيا أن تكون الجماعة خطفت المهندسين.",
        StanceKind.PARTLY_DENIES,
        "نفى");
  }

  @Test
  void whatSetsTheNewsRightIsACorrection() {
    assertStance(
        "ذكرت صحيفة أن الشركة باعت المصنع. وصحح مدير الشركة الخبر قائلا إن الشركة أغلقت المصنع.",
        StanceKind.CORRECTS,
        "صحح");
  }

  @Test
  void nobodyStandsToWhatHeSaidHimself() {
    assertNone("قال المتحدث باسم الحكومة إن الوزير زار بغداد. وأكد المتحدث أن الوزير زار بغداد.");
  }

  @Test
  void whoDoesNotDenyTakesNoSide() {
    assertNone(
        "قالت المعارضة إن الجيش قصف المدينة. ولم ينف المتحدث باسم الجيش أن يكون الجيش قد قصف المدينة.");
  }

  @Test
  void anotherActIsNoAnswer() {
    assertNone("قال مصدر إن الوزير زار بغداد. وأكد المتحدث باسم الحكومة أن الوزير زار دمشق.");
  }

  private static void assertStance(String text, StanceKind kind, String words) {
    List<Claim.Stance> found = stances(text);
    assertThat(found).as(text).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(kind);
    assertThat(found.get(0).claim()).isEqualTo("c1");
    assertThat(found.get(0).words().of(text)).isEqualTo(words);
  }

  private static void assertNone(String text) {
    assertThat(stances(text)).as(text).isEmpty();
  }

  private static List<Claim.Stance> stances(String text) {
    SourcedRecord record = PIPELINE.analyze(Document.of("d", text, null));
    return record.claims().stream().map(Claim::stance).filter(it -> it != null).toList();
  }
}
