package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.core.record.Document;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Copy.Order;
import org.isnad.ledger.reprint.Kinship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final String AGENCY = "وكالة الضفة للأنباء";

  private static final String REPORT =
      "أعلنت بلدية النهر أمس أن الجسر القديم أغلق أمام الشاحنات بعد ظهور شق في عموده الأوسط. وقال"
          + " العمدة إن المهندسين سيفحصون العمود هذا الأسبوع، وإن السيارات الصغيرة تعبر كالمعتاد.";
  private static final String OTHER =
      "افتتح في المدينة معرض للكتاب تشارك فيه خمسون دار نشر، ويستمر حتى نهاية الشهر. وقالت مديرة"
          + " المعرض إن الدخول مجاني للطلاب وإن الندوات تبدأ مساء كل يوم في القاعة الكبرى.";

  @TempDir private Path temp;

  @Test
  void aReprintIsFoundWithWhatTellsWhichCameFirst() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, article("a", REPORT, AGENCY, null, DAY));
      keep(ledger, article("b", REPORT + " انتهى.", "المنارة", "النهر - الضفة", DAY));
      keep(ledger, article("c", "خبر. " + REPORT, "الشراع", null, DAY.plusDays(1)));
      keep(ledger, article("d", OTHER, "الشراع", null, DAY));
      assertThat(ledger.across().copies("a"))
          .extracting(copy -> copy.document().id(), Copy::kinship, Copy::order)
          .containsExactlyInAnyOrder(
              tuple("b", Kinship.COPY, Order.CREDITED_BY_OTHER),
              tuple("c", Kinship.COPY, Order.BEFORE_OTHER));
      assertThat(ledger.across().reprints()).hasSize(1);
      Reprints group = ledger.across().reprints().get(0);
      assertThat(group.documents()).extracting(DocumentRef::id).containsExactly("a", "b", "c");
      assertThat(group.original().id()).isEqualTo("a");
    }
  }

  @Test
  void ofTwoPapersOfOneDayThatCreditNobodyNoneIsTheFirst() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, article("a", REPORT, "المنارة", null, DAY));
      keep(ledger, article("b", REPORT, "الشراع", null, DAY));
      assertThat(ledger.across().copies("a"))
          .extracting(Copy::order)
          .containsExactly(Order.UNKNOWN);
      assertThat(ledger.across().reprints().get(0).original()).isNull();
    }
  }

  @Test
  void aRoundUpThatHoldsTwoReportsMakesThemNoReprintsOfEachOther() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, article("a", REPORT, "المنارة", null, DAY));
      keep(ledger, article("b", OTHER, "الشراع", null, DAY));
      keep(ledger, article("c", REPORT + "\n" + OTHER + "\n" + noise(60), "النورس", null, DAY));
      assertThat(ledger.across().reprints()).isEmpty();
      assertThat(ledger.across().copies("c")).extracting(c -> c.document().id()).contains("a", "b");
    }
  }

  @Test
  void aPassageInsideLongArticlesIsFound() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, article("a", noise(150) + " " + REPORT + " " + OTHER, "المنارة", null, DAY));
      keep(ledger, article("b", REPORT + " " + OTHER + " " + noise(170), "الشراع", null, DAY));
      keep(ledger, article("c", noise(200), "النورس", null, DAY));
      assertThat(ledger.across().copies("a"))
          .extracting(c -> c.document().id(), Copy::kinship)
          .containsExactly(tuple("b", Kinship.PASSAGE));
    }
  }

  @Test
  void anArticleThatIsReplacedTakesItsCopiesWithIt() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, article("a", REPORT, "المنارة", null, DAY));
      keep(ledger, article("b", REPORT, "الشراع", null, DAY));
      keep(ledger, article("b", OTHER, "الشراع", null, DAY));
      assertThat(ledger.across().copies("a")).isEmpty();
      assertThat(ledger.across().reprints()).isEmpty();
    }
  }

  @Test
  void theOrderOfKeepingMakesNoDifference() {
    List<SourcedRecord> records = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      records.add(article("a" + i, noise(i) + " " + REPORT, "المنارة", null, DAY));
      records.add(article("b" + i, OTHER + " " + noise(i), "الشراع", null, DAY.plusDays(i)));
    }
    Set<String> digests = new HashSet<>();
    for (int run = 0; run < 4; run++) {
      Collections.shuffle(records, new Random(run));
      try (Ledger ledger = Ledger.open(temp.resolve("r" + run))) {
        records.forEach(record -> keep(ledger, record));
        digests.add(ledger.digest());
        assertThat(ledger.across().reprints()).hasSize(2);
      }
    }
    assertThat(digests).hasSize(1);
  }

  private static void keep(Ledger ledger, SourcedRecord record) {
    assertThat(ledger.keep(record, record.document().id())).isNotEqualTo(Keeping.KNOWN);
  }

  private static SourcedRecord article(
      String id, String text, String publisher, String author, LocalDate day) {
    return SourcedRecord.unread(
        new Document(id, null, publisher, author, day, null, "ar", Fingerprint.sha256(text), text));
  }

  private static String noise(int words) {
    Random random = new Random(words);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append("كلمة").append(random.nextInt(100_000)).append(' ');
    }
    return out.toString();
  }
}
