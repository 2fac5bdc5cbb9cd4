package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

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

  @Test
  void aRecordComesBackEqualAlsoAfterOpeningAgain() {
    SourcedRecord record = Samples.bridge("d1");
    assertThat(ledger.keep(record, "d1.txt")).isEqualTo(Keeping.KEPT);
    assertThat(ledger.record("d1")).contains(record);
    ledger.close();
    open();
    assertThat(ledger.record("d1")).contains(record);
    assertThat(ledger.documents()).isEqualTo(1);
  }

  @Test
  void theSameRecordAgainIsKnownAndAddsNothing() {
    ledger.keep(Samples.bridge("d1"), "d1.txt");
    String digest = ledger.digest();
    assertThat(ledger.keep(Samples.bridge("d1"), "copy.txt")).isEqualTo(Keeping.KNOWN);
    assertThat(ledger.digest()).isEqualTo(digest);
  }

  @Test
  void anotherTextUnderTheSameIdIsShownAndTheOlderStays() {
    ledger.keep(Samples.bridge("d1"), "d1.txt");
    assertThat(ledger.keep(Samples.plain("d1", "نص جديد"), "d1.txt")).isEqualTo(Keeping.CHANGED);
    assertThat(ledger.record("d1")).map(SourcedRecord::text).contains("نص جديد");
    assertThat(ledger.documents()).isEqualTo(1);
    assertThat(ledger.names().sources(10, 0)).isEmpty();
    assertThat(ledger.knows("d1", Samples.bridge("d1").document().sha256())).isTrue();
    assertThat(ledger.keep(Samples.bridge("d1"), "d1.txt")).isEqualTo(Keeping.KNOWN);
  }

  @Test
  void anotherReadingOfTheSameTextTakesThePlaceOfTheFirst() {
    SourcedRecord read = Samples.bridge("d1");
    ledger.keep(SourcedRecord.unread(read.document()), "d1.txt");
    assertThat(ledger.keep(read, "d1.txt")).isEqualTo(Keeping.CHANGED);
    assertThat(ledger.record("d1")).contains(read);
    assertThat(ledger.documents()).isEqualTo(1);
  }

  @Test
  void oddCharactersComeBackAsTheyWere() {
    SourcedRecord odd = Samples.plain("d1", "a\ud800b \ud83d\ude00 \udc00\u0000\u202eـ\uffff");
    ledger.keep(odd, "d1.txt");
    assertThat(ledger.record("d1")).contains(odd);
  }

  @Test
  void aRecordThatCannotBeKeptLeavesNothingBehind() {
    ledger.keep(Samples.bridge("d1"), "d1.txt");
    ledger.keep(new Failure("d2.txt", Stage.READ, "truncated"));
    String before = ledger.digest();
    SourcedRecord whole = Samples.bridge("d2");
    Entity nameless = new Entity("e9", EntityType.PERSON, "x", List.of("x"), null, null);
    SourcedRecord bad =
        new SourcedRecord(
            whole.document(),
            whole.sentences(),
            List.of(whole.entities().get(0), nameless),
            whole.mentions(),
            whole.times(),
            whole.roles(),
            whole.wire(),
            whole.attributions(),
            whole.claims());
    assertThatThrownBy(() -> ledger.keep(bad, "d2.txt"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("entity.latin");
    assertThat(ledger.digest()).isEqualTo(before);
    ledger.close();
    open();
    assertThat(ledger.digest()).isEqualTo(before);
  }

  @Test
  void whatIsHeldIsKnownByIdAndText() {
    ledger.keep(Samples.plain("d1", "نص"), "d1.txt");
    assertThat(ledger.knows("d1", Fingerprint.sha256("نص"))).isTrue();
    assertThat(ledger.knows("d1", Fingerprint.sha256("نص آخر"))).isFalse();
    assertThat(ledger.knows("d2", Fingerprint.sha256("نص"))).isFalse();
  }

  @Test
  void aFailureIsKeptOnceAndGoesWithALaterSuccess() {
    Failure failure = new Failure("a.pdf", Stage.READ, "truncated");
    ledger.keep(failure);
    ledger.keep(failure);
    ledger.keep(new Failure("b.pdf", Stage.OPEN, "gone"));
    assertThat(ledger.failures()).hasSize(2);
    ledger.keep(Samples.plain("d1", "نص"), "a.pdf");
    assertThat(ledger.failures()).extracting(Failure::origin).containsExactly("b.pdf");
  }

  @Test
  void recordsComeInTheOrderOfIdsHowManySoever() {
    for (int i = 130; i > 0; i--) {
      ledger.keep(Samples.plain("d%03d".formatted(i), "نص " + i), "f" + i);
    }
    List<String> ids = new ArrayList<>();
    ledger.forEachRecord(record -> ids.add(record.document().id()));
    assertThat(ids).hasSize(130).isSorted();
  }

  @Test
  void sourcesAreCountedWithThoseTheyCameThrough() {
    ledger.keep(Samples.bridge("d1"), "d1.txt");
    ledger.keep(Samples.bridge("d2"), "d2.txt");
    List<SourceTally> sources = ledger.names().sources(10, 0);
    assertThat(sources)
        .extracting(SourceTally::name, SourceTally::attributions, SourceTally::documents)
        .containsExactlyInAnyOrder(tuple("وزارة النهر", 2L, 2L), tuple("مقاتل", 2L, 2L));
    SourceTally fighter =
        sources.stream().filter(s -> s.name().equals("مقاتل")).findFirst().orElseThrow();
    assertThat(fighter.named()).isFalse();
    assertThat(fighter.latin()).isEmpty();
    assertThat(fighter.through())
        .extracting(Via::kind, Via::name, Via::attributions)
        .containsExactly(
            tuple(Via.Kind.SOURCE, "وزارة النهر", 2L),
            tuple(Via.Kind.WIRE, "وكالة الجبل", 2L),
            tuple(Via.Kind.PUBLISHER, "صحيفة الضفة", 2L));
    assertThat(ledger.names().sources(1, 1)).containsExactly(sources.get(1));
  }

  @Test
  void aProfileGathersNamesRolesWordsAndDeeds() {
    ledger.keep(Samples.bridge("d1"), "d1.txt");
    Profile mayor = ledger.names().profile("q1").orElseThrow();
    assertThat(mayor.latin()).isEqualTo("Salim al-Jisri");
    assertThat(mayor.spellings()).containsExactly(new Profile.Spelling("سالم الجسري", 1, 1));
    assertThat(mayor.roles()).extracting(Profile.Office::role).containsExactly("العمدة");
    assertThat(mayor.acts())
        .extracting(d -> d.document().id(), Profile.Deed::attribution, Profile.Deed::part)
        .containsExactly(tuple("d1", "a2", Profile.Part.AGENT));
    assertThat(mayor.says()).isEmpty();
    Profile ministry = ledger.names().profile(NameKey.of("وزارة النهر")).orElseThrow();
    assertThat(ministry.says())
        .extracting(Profile.Saying::attribution, Profile.Saying::words)
        .containsExactly(tuple("a1", "إن العمدة سالم الجسري أغلق الجسر."));
  }

  @Test
  void aKeyThatNobodyBearsHasNoProfile() {
    assertThat(ledger.names().profile("nobody")).isEmpty();
  }
}
