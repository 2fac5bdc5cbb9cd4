package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void texts(String... texts) {
    for (int i = 0; i < texts.length; i++) {
      String id = "d" + i;
      ledger.keep(SourcedRecord.unread(Document.of(id, texts[i], null)), id);
    }
  }

  /** The texts found, best first. */
  private List<String> found(String query) {
    SearchPage page = ledger.search(query, 50, 0);
    assertThat(page.total()).isEqualTo(page.hits().size());
    return page.hits().stream()
        .map(hit -> ledger.record(hit.document().id()).orElseThrow().text())
        .toList();
  }

  @Test
  void theMinisterIsFoundInEveryCoatHimselfFirstAndNoButton() {
    texts("زر زير", "للوزير رأي", "ووزير آخر", "هذا وزير", "الوزير قال", "وزيرا سابقا");
    assertThat(found("وزير"))
        .hasSize(5)
        .startsWith("هذا وزير")
        .doesNotContain("زر زير")
        .endsWith("وزيرا سابقا");
  }

  @Test
  void hamzaFormsAreOne() {
    texts("أحمد هنا", "احمد هناك", "إحمد");
    assertThat(found("أحمد")).hasSize(3);
    assertThat(found("احمد")).hasSize(3);
  }

  @Test
  void taMarbutaIsHa() {
    texts("مدينة كبيرة", "مدينه كبيره");
    assertThat(found("مدينة")).hasSize(2);
  }

  @Test
  void alefMaqsuraIsYa() {
    texts("مصطفى حضر", "مصطفي حضر");
    assertThat(found("مصطفى")).hasSize(2);
  }

  @Test
  void tatweelAndHarakatAreNothing() {
    texts("جـــسر النهر", "جِسْرُ النهر", "جسر النهر");
    assertThat(found("جسر")).hasSize(3);
    assertThat(found("جِسر")).hasSize(3);
  }

  @Test
  void digitSetsAreOne() {
    texts("عام ٢٠١٥", "عام 2015", "عام ۲۰۱۵");
    assertThat(found("2015")).hasSize(3);
    assertThat(found("٢٠١٥")).hasSize(3);
  }

  @Test
  void pronounsAtTheEndAreCutOff() {
    texts("كتابهم هنا", "وزارتهم هناك");
    assertThat(found("كتاب")).containsExactly("كتابهم هنا");
    assertThat(found("وزارة")).containsExactly("وزارتهم هناك");
  }

  @Test
  void pluralsAreFoundByTheirStem() {
    texts("المهندسون غادروا", "مهندسين اثنين", "هندسة");
    assertThat(found("مهندس")).hasSize(2);
  }

  @Test
  void negationsAreWordsLikeOthers() {
    texts("لم يقل شيئا", "قال شيئا", "غير صحيح", "صحيح", "ولم يقل");
    assertThat(found("لم")).containsExactlyInAnyOrder("لم يقل شيئا", "ولم يقل");
    assertThat(found("\"غير صحيح\"")).containsExactly("غير صحيح");
    assertThat(found("لا")).isEmpty();
  }

  @Test
  void aPhraseWantsItsOrder() {
    texts("وزير النهر هنا", "النهر وزير", "لوزير النهر");
    assertThat(found("\"وزير النهر\"")).containsExactly("وزير النهر هنا", "لوزير النهر");
    assertThat(found("وزير النهر")).hasSize(3);
  }

  @Test
  void operatorsAndParenthesesAreRead() {
    texts("جسر نهر", "جسر جبل", "نهر جبل", "سهل");
    assertThat(found("جسر نهر")).containsExactly("جسر نهر");
    assertThat(found("جسر AND نهر")).containsExactly("جسر نهر");
    assertThat(found("جسر OR سهل")).hasSize(3);
    assertThat(found("جبل NOT جسر")).containsExactly("نهر جبل");
    assertThat(found("جبل -جسر")).containsExactly("نهر جبل");
    assertThat(found("(جسر OR نهر) جبل")).hasSize(2);
    assertThat(found("NOT جبل")).hasSize(2);
  }

  @Test
  void filtersLookAtWhatIsKnownOfTheDocument() {
    ledger.keep(Samples.bridge("d1"), "d1");
    ledger.keep(
        SourcedRecord.unread(
            Samples.document("d2", "أغلق الجسر سالم", "جريدة الجبل", LocalDate.of(2024, 4, 1))),
        "d2");
    assertThat(ids("source:وزارة")).containsExactly("d1");
    assertThat(ids("source:\"وزارة النهر\"")).containsExactly("d1");
    assertThat(ids("source:سالم")).isEmpty();
    assertThat(ids("about:سالم")).containsExactly("d1");
    assertThat(ids("about:Salim")).containsExactly("d1");
    assertThat(ids("about:\"Salim al-Jisri\"")).containsExactly("d1");
    assertThat(ids("publisher:الجبل الجسر")).containsExactly("d2");
    assertThat(ids("id:d2")).containsExactly("d2");
    assertThat(ids("date:2024-03-04")).containsExactly("d1");
    assertThat(ids("date:2024-04")).containsExactly("d2");
    assertThat(ids("date:2024")).containsExactly("d2", "d1");
    assertThat(ids("date:2024-03-01..2024-03-31")).containsExactly("d1");
    assertThat(ids("date:..٢٠٢٤-٠٣")).containsExactly("d1");
    assertThat(ids("date:2024-03-05.. NOT id:d1")).containsExactly("d2");
  }

  private List<String> ids(String query) {
    return ledger.search(query, 10, 0).hits().stream().map(hit -> hit.document().id()).toList();
  }

  @Test
  void latinSpellingsFindArabicNamesWithoutAnyEntity() {
    texts("أبو خالد البغدادي حضر", "وللبغدادى رأي", "من بغداد", "رأي كمال", "رأي جمال");
    assertThat(found("Baghdadi")).hasSize(2);
    assertThat(found("al-Baghdadi")).hasSize(2);
    assertThat(found("\"Khaled al-Baghdadi\"")).containsExactly("أبو خالد البغدادي حضر");
    assertThat(found("Gamal")).containsExactly("رأي جمال");
  }

  @Test
  void aLatinCompoundFindsTheNameInOneWordAndInTwo() {
    texts("قال عبدالله الجسري", "وصل عبد الله الجسري", "عبد الرحمن من الله");
    assertThat(found("Abdullah")).hasSize(2);
    assertThat(found("Abdul Rahman")).containsExactly("عبد الرحمن من الله");
  }

  @Test
  void latinWordsInTheTextAndLatinNamesOfEntitiesAreFound() {
    ledger.keep(Samples.bridge("d1"), "d1");
    ledger.keep(Samples.plain("d2", "شركة NAHR للنقل"), "d2");
    assertThat(ids("nahr")).containsExactlyInAnyOrder("d1", "d2");
    assertThat(ids("Jisri")).containsExactly("d1");
  }

  @Test
  void snippetsMarkTheWordsInTheOriginalText() {
    String text = "مقدمة طويلة ".repeat(30) + "قال وللوَزيرِ رأي آخر " + "خاتمة ".repeat(40);
    texts(text);
    Snippet snippet = ledger.search("وزير", 1, 0).hits().get(0).snippets().get(0);
    assertThat(snippet.matches()).hasSize(1);
    assertThat(snippet.matches().get(0).of(text)).isEqualTo("وللوَزيرِ");
    assertThat(snippet.span().of(text)).isEqualTo(snippet.text());
    assertThat(snippet.text().length()).isLessThan(200);
    assertThat(snippet.span().contains(snippet.matches().get(0))).isTrue();
  }

  @Test
  void aMatchInTheTitleIsShownThere() {
    ledger.keep(SourcedRecord.unread(Samples.document("d1", "نص", null, null)), "d1");
    Snippet snippet = ledger.search("عنوان", 1, 0).hits().get(0).snippets().get(0);
    assertThat(snippet.field()).isEqualTo(Snippet.Field.TITLE);
    assertThat(snippet.matches().get(0).of("عنوان d1")).isEqualTo("عنوان");
  }

  @Test
  void pagesAreStretchesOfTheWholeAnswer() {
    texts("جسر ا", "جسر ب", "جسر ج", "جسر د", "جسر ه");
    List<String> all = ids("جسر");
    assertThat(ledger.search("جسر", 2, 2).hits())
        .extracting(hit -> hit.document().id())
        .isEqualTo(all.subList(2, 4));
    assertThat(ledger.search("جسر", 2, 2).total()).isEqualTo(5);
    assertThat(ledger.search("جسر", 2, 9).hits()).isEmpty();
    assertThat(ledger.search("جسر", 0, 0).total()).isEqualTo(5);
  }

  @Test
  void whatIsWrongInAQueryIsNotedAndTheRestFound() {
    texts("جسر نهر", "سهل");
    for (String query :
        List.of(
            "\"جسر",
            "جسر AND",
            "AND جسر",
            "OR جسر",
            "جسر NOT",
            "(جسر",
            "جسر)",
            "جسر date:never",
            "جسر source:")) {
      SearchPage page = ledger.search(query, 10, 0);
      assertThat(page.total()).as(query).isEqualTo(1);
      assertThat(page.notes()).as(query).isNotEmpty();
    }
    assertThat(ledger.search("جسر نهر", 10, 0).notes()).isEmpty();
  }

  @Test
  void aNewTextTakesTheOldOnesPlaceInTheIndex() {
    ledger.keep(Samples.plain("d1", "جسر"), "d1");
    ledger.keep(Samples.plain("d1", "نهر"), "d1");
    assertThat(found("جسر")).isEmpty();
    assertThat(found("نهر")).hasSize(1);
  }

  @Test
  void reindexingChangesNoAnswer() {
    texts("جسر نهر", "جسر جبل", "نهر جبل");
    List<String> before = found("جسر");
    ledger.reindex();
    assertThat(found("جسر")).isEqualTo(before).hasSize(2);
  }

  @Test
  void anEmptyQueryListsAllDocumentsNewestFirst() {
    for (int day = 1; day <= 3; day++) {
      ledger.keep(
          SourcedRecord.unread(Samples.document("d" + day, "نص", null, LocalDate.of(2024, 1, day))),
          "d");
    }
    assertThat(ids(" ")).containsExactly("d3", "d2", "d1");
  }
}
