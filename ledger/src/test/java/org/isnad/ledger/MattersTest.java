package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.origin.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MattersTest {

  private static final String BRIDGE = "إن الجسر القديم أغلق أمام الشاحنات بعد سقوط 12 عمودا";

  @TempDir private Path temp;

  @Test
  void twoVoicesAreTwoOriginsAndOneVoiceInTwoPapersIsOne() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keep(ledger, "d2", "الشراع", Act.SAY, "سالم الجسري", BRIDGE + " يوم الأحد في المدينة");
      Origins one = ledger.origins("d1", "a1").orElseThrow();
      assertThat(one.articles()).isEqualTo(2);
      assertThat(one.outlets()).isEqualTo(2);
      assertThat(one.origins()).hasSize(1);
      assertThat(one.disjoint()).isEqualTo(1);
      keep(ledger, "d3", "النورس", Act.SAY, "خالد الصياد", "إن الجسر القديم أغلق أمام الشاحنات");
      Origins two = ledger.origins("d1", "a1").orElseThrow();
      assertThat(two.origins()).hasSize(2);
      assertThat(two.disjoint()).isEqualTo(2);
      assertThat(two.common()).isNull();
    }
  }

  @Test
  void denialsAndOtherFiguresAreKeptApartFromThoseWhoSayIt() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keep(ledger, "d2", "الشراع", Act.DENY, "خالد الصياد", "أن الجسر القديم أغلق أمام الشاحنات");
      keep(ledger, "d3", "النورس", Act.SAY, "ناجي البحري", BRIDGE.replace("12", "7"));
      Origins origins = ledger.origins("d1", "a1").orElseThrow();
      assertThat(origins.origins()).hasSize(1);
      assertThat(origins.reports())
          .extracting(r -> r.statement().stance())
          .containsExactlyInAnyOrder(Stance.SAYS, Stance.DENIES, Stance.GIVES_ANOTHER_FIGURE);
    }
  }

  @Test
  void whatAnotherArticleSaysOfSomethingElseIsLeftOut() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keep(ledger, "d2", "الشراع", Act.SAY, "خالد الصياد", "إن معرض الكتاب يفتح في القاعة الكبرى");
      assertThat(ledger.origins("d1", "a1").orElseThrow().articles()).isEqualTo(1);
      assertThat(ledger.origins("d1", "a9")).isEmpty();
      assertThat(ledger.origins("nothing", "a1")).isEmpty();
    }
  }

  private static void keep(
      Ledger ledger, String id, String publisher, Act act, String who, String content) {
    String text = "قال " + who + " " + content + ".";
    Span name = Samples.span(text, who);
    Span words = Samples.span(text, content);
    ledger.keep(
        new SourcedRecord(
            Samples.document(id, text, publisher, LocalDate.of(2024, 3, 4)),
            List.of(new Span(0, text.length())),
            List.of(new Entity("e1", EntityType.PERSON, who, List.of(who), "", null)),
            List.of(new Mention(name, EntityType.PERSON, MentionForm.NAME, "e1", "hand")),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Attribution(
                    "a1",
                    act,
                    new Span(0, 3),
                    new Party(name, "e1"),
                    List.of(words),
                    null,
                    false,
                    false,
                    null,
                    null,
                    List.of(),
                    "hand",
                    1)),
            List.of()),
        id);
  }
}
