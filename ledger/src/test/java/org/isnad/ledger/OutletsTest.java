package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.core.record.Access;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom an outlet quotes, and how. */
class OutletsTest {

  private static final String BANK = NameKey.of("صحيفة الضفة");

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

  private Outlet bank() {
    return ledger.names().outlet(BANK).orElseThrow();
  }

  private static SourcedRecord silent(String id, String outlet) {
    String text = "افتتح الجسر اليوم.";
    return SourcedRecord.unread(Samples.document(id, text, outlet, LocalDate.of(2024, 3, 9)));
  }

  /** The bridge, told by nobody whom the text names. */
  private static SourcedRecord untold(String id) {
    SourcedRecord bridge = Samples.bridge(id);
    Attribution first = bridge.attributions().get(0);
    Attribution nobody =
        new Attribution(
            "a1",
            first.act(),
            first.cue(),
            null,
            first.content(),
            null,
            false,
            false,
            null,
            Access.ANONYMOUS,
            List.of(first.cue()),
            "hand",
            1);
    return new SourcedRecord(
        bridge.document(),
        bridge.sentences(),
        bridge.entities(),
        bridge.mentions(),
        List.of(),
        List.of(),
        List.of(),
        List.of(nobody),
        List.of());
  }

  @Test
  void anOutletIsKnownByWhomItQuotes() {
    ledger.keep(Samples.bridge("a"), "a");
    ledger.keep(Samples.bridge("b"), "b");
    ledger.keep(untold("c"), "c");
    ledger.keep(silent("d", "صحيفة الضفة"), "d");
    ledger.keep(silent("e", "جريدة أخرى"), "e");
    assertThat(bank().summary()).isEqualTo(new Outlet.Summary(BANK, "صحيفة الضفة", 4, 3, 1, 5, 1));
    assertThat(bank().first()).isEqualTo(LocalDate.of(2024, 3, 4));
    assertThat(bank().last()).isEqualTo(LocalDate.of(2024, 3, 9));
    assertThat(List.of(bank().named(), bank().described(), bank().untold()))
        .containsExactly(2L, 2L, 1L);
    assertThat(bank().depths()).isEqualTo(Map.of(1, 3L, 2, 2L));
    assertThat(bank().access()).isEqualTo(Map.of("ANONYMOUS", 1L));
    assertThat(bank().sources())
        .extracting(Outlet.Voice::name)
        .containsExactlyInAnyOrder("مقاتل", "وزارة النهر");
    assertThat(bank().agencies()).extracting(Outlet.Voice::count).containsExactly(2L);
    assertThat(bank().relays()).extracting(Outlet.Voice::name).containsExactly("وزارة النهر");
  }

  @Test
  void theOutletWithMostArticlesStandsFirst() {
    ledger.keep(silent("a", "جريدة"), "a");
    ledger.keep(silent("b", "صحيفة"), "b");
    ledger.keep(silent("c", "صحيفة"), "c");
    ledger.keep(silent("d", null), "d");
    assertThat(ledger.names().outlets())
        .extracting(Outlet.Summary::name, Outlet.Summary::documents, Outlet.Summary::attributions)
        .containsExactly(tuple("صحيفة", 2L, 0L), tuple("جريدة", 1L, 0L));
  }

  @Test
  void whatAReaderRejectsIsNotCounted() {
    SourcedRecord bridge = Samples.bridge("a");
    ledger.keep(bridge, "a");
    assertThat(bank().summary().alone()).isZero();
    ledger
        .reviews()
        .judge(
            new Judgement(
                0,
                "a",
                bridge.document().sha256(),
                bridge.attributions().get(1).cue(),
                new Verdict.Rejected(),
                "Salma",
                Instant.EPOCH,
                null));
    assertThat(bank().summary().alone()).isEqualTo(1);
    assertThat(bank().relays()).isEmpty();
  }

  @Test
  void anUnknownOutletIsNone() {
    assertThat(ledger.names().outlet("nobody")).isEmpty();
  }
}
