package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Timex;
import org.isnad.core.record.TimexType;
import org.isnad.core.text.Span;
import org.isnad.ledger.Timeline.Happening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a name is said to have said and done something. */
class TimelineTest {

  private static final String MAYOR = "q1";
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 4);

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

  /** The same with somebody else as the one who answers. */
  private SourcedRecord told(String id, String day, String teller) {
    SourcedRecord bridge = bridge(id, day, day);
    List<Entity> entities = new ArrayList<>(bridge.entities());
    entities.set(1, new Entity("e2", EntityType.PERSON, teller, List.of(teller), teller, null));
    return new SourcedRecord(
        bridge.document(),
        bridge.sentences(),
        entities,
        bridge.mentions(),
        bridge.times(),
        bridge.roles(),
        bridge.wire(),
        bridge.attributions(),
        bridge.claims());
  }

  private List<Timeline.Rival> rivals() {
    return ledger.names().timeline(MAYOR).rivals();
  }

  @Test
  void timesThatExcludeEachOtherAreRivalsWhereDifferentSourcesTellThem() {
    ledger.keep(told("a", "2024-03-01", "سليم"), "a");
    ledger.keep(told("b", "2024-03-03", "مروان"), "b");
    ledger.keep(told("c", "2024-03-20", "هند"), "c");
    assertThat(rivals())
        .singleElement()
        .satisfies(
            rival -> {
              assertThat(rival.agent()).isTrue();
              assertThat(rival.type()).isEqualTo(ClaimType.COERCE);
              assertThat(rival.other()).isEqualTo(NameKey.of("وزارة النهر"));
              assertThat(rival.datings())
                  .extracting(Timeline.Dating::teller)
                  .containsExactly("سليم", "مروان");
            });
    Timeline timeline = ledger.names().timeline(MAYOR);
    assertThat(timeline.acts()).extracting(timeline::isRival).containsExactly(true, true, false);
  }

  @Test
  void whoTellsBothTimesTellsOfTwoActs() {
    ledger.keep(told("a", "2024-03-01", "سليم"), "a");
    ledger.keep(told("b", "2024-03-03", "سليم"), "b");
    assertThat(rivals()).isEmpty();
    ledger.keep(told("c", "2024-03-03", "مروان"), "c");
    assertThat(rivals()).isEmpty();
  }

  @Test
  void aTimeWithinAnotherIsNoRivalOfIt() {
    ledger.keep(bridge("a", "2024-03-01", "2024-03-05"), "a");
    ledger.keep(told("b", "2024-03-03", "مروان"), "b");
    assertThat(rivals()).isEmpty();
  }

  /** The bridge is closed at a time that the word at the beginning is taken to tell. */
  private static SourcedRecord bridge(String id, String earliest, String latest) {
    SourcedRecord plain = Samples.bridge(id);
    Span when = new Span(0, 4);
    Timex time = new Timex(when, TimexType.DATE, "2024", earliest, latest, null, "hand");
    return new SourcedRecord(
        plain.document(),
        plain.sentences(),
        plain.entities(),
        plain.mentions(),
        List.of(time),
        plain.roles(),
        plain.wire(),
        plain.attributions(),
        plain.claims().stream().map(c -> at(c, new Claim.When(when, "2024"))).toList());
  }

  private static Claim at(Claim claim, Claim.When when) {
    return new Claim(
        claim.id(),
        ClaimType.COERCE,
        claim.predicate(),
        claim.agent(),
        new Party(null, "e1"),
        claim.theme(),
        null,
        when,
        Polarity.POSITIVE,
        false,
        claim.attribution(),
        claim.rule(),
        claim.confidence());
  }

  @Test
  void actsOfOneTimeAreOneHappeningAndStandBeforeThoseWithoutATime() {
    ledger.keep(Samples.bridge("a"), "a");
    ledger.keep(bridge("b", "2024-02-01", "2024-02-29"), "b");
    ledger.keep(bridge("c", "2024-02-01", "2024-02-29"), "c");
    ledger.keep(bridge("d", "2024-03-03", "2024-03-03"), "d");
    assertThat(ledger.names().timeline(MAYOR).acts())
        .containsExactly(
            new Happening(
                true, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), PUBLISHED, 2, "b", "c1"),
            new Happening(
                true, LocalDate.of(2024, 3, 3), LocalDate.of(2024, 3, 3), PUBLISHED, 1, "d", "c1"),
            new Happening(true, null, null, PUBLISHED, 1, "a", "c1"));
  }

  @Test
  void whoHasAnotherPartIsNotSaidToDoIt() {
    ledger.keep(bridge("b", "2024-02-01", "2024-02-29"), "b");
    Timeline ministry = ledger.names().timeline(NameKey.of("وزارة النهر"));
    assertThat(ministry.acts()).extracting(Happening::agent).containsExactly(false);
    assertThat(ministry.says()).isEqualTo(Map.of(PUBLISHED, 1L));
  }

  @Test
  void aTimeThatIsNoStretchOfDaysIsNone() {
    ledger.keep(bridge("b", "2024-02-30", "2024-03-01"), "b");
    ledger.keep(bridge("c", "2024-03-02", "2024-03-01"), "c");
    ledger.keep(bridge("d", null, "2024-03-01"), "d");
    assertThat(ledger.names().timeline(MAYOR).acts()).hasSize(3).noneMatch(Happening::isDated);
  }

  @Test
  void nobodyHasAnEmptyTimeline() {
    assertThat(ledger.names().timeline("nobody").acts()).isEmpty();
  }

  @Test
  void aProfileTellsWhoAnswersForAnAct() {
    ledger.keep(bridge("b", "2024-02-01", "2024-02-29"), "b");
    Profile.Deed deed = ledger.names().profile(MAYOR).orElseThrow().acts().get(0);
    assertThat(deed.teller()).isEqualTo("مقاتل");
    assertThat(deed.tellerKey()).isEqualTo(NameKey.of("مقاتل"));
    assertThat(deed.time()).isEqualTo("2024");
  }
}
