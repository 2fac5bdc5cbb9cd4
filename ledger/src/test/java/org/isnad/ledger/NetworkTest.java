package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Network.Edge;
import org.isnad.ledger.Network.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stands next to a name. */
class NetworkTest {

  private static final String MINISTRY = NameKey.of("وزارة النهر");
  private static final String FIGHTER = NameKey.of("مقاتل");
  private static final String MAYOR = "q1";
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

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

  /** The mayor is said to do something to the ministry, with a bridge that has no name. */
  private static SourcedRecord bridge(String id) {
    SourcedRecord plain = Samples.bridge(id);
    Claim claim = plain.claims().get(0);
    Claim onMinistry =
        new Claim(
            "c1",
            ClaimType.COERCE,
            claim.predicate(),
            claim.agent(),
            new Party(null, "e1"),
            claim.theme(),
            null,
            null,
            Polarity.NEGATIVE,
            false,
            "a2",
            "verb",
            0.5);
    return new SourcedRecord(
        plain.document(),
        plain.sentences(),
        plain.entities(),
        plain.mentions(),
        plain.times(),
        plain.roles(),
        plain.wire(),
        plain.attributions(),
        List.of(onMinistry));
  }

  private Network network(String key, Set<Kind> kinds, Narrowing days) {
    return ledger.names().network(key, kinds, days, 10);
  }

  @Test
  void theNameItselfStandsFirstAndEveryEdgeCountsItsClaims() {
    ledger.keep(bridge("a"), "a");
    ledger.keep(bridge("b"), "b");
    Network network = network(MINISTRY, ALL, Narrowing.NONE);
    assertThat(network.nodes().get(0).name()).isEqualTo("وزارة النهر");
    assertThat(network.edges())
        .containsExactlyInAnyOrder(
            new Edge(MINISTRY, FIGHTER, Kind.PASSES_ON, 2),
            new Edge(MAYOR, MINISTRY, Kind.DOES, 2));
    assertThat(network(MAYOR, ALL, Narrowing.NONE).edges())
        .containsExactly(new Edge(MAYOR, MINISTRY, Kind.DOES, 2));
    assertThat(network(FIGHTER, ALL, Narrowing.NONE).edges())
        .containsExactly(new Edge(MINISTRY, FIGHTER, Kind.PASSES_ON, 2));
  }

  @Test
  void kindsAndDaysNarrowIt() {
    ledger.keep(bridge("a"), "a");
    assertThat(network(MINISTRY, EnumSet.of(Kind.DOES), Narrowing.NONE).edges())
        .containsExactly(new Edge(MAYOR, MINISTRY, Kind.DOES, 1));
    Narrowing later = new Narrowing(Map.of(), LocalDate.of(2024, 3, 5), null);
    assertThat(network(MINISTRY, ALL, later).edges()).isEmpty();
    Narrowing until = new Narrowing(Map.of(), null, LocalDate.of(2024, 3, 4));
    assertThat(network(MINISTRY, ALL, until).edges()).hasSize(2);
  }

  @Test
  void anEdgeOpensTheClaimsOnWhichItRests() {
    ledger.keep(bridge("a"), "a");
    assertThat(ledger.names().passedOn(MINISTRY, FIGHTER, Narrowing.NONE))
        .extracting(Profile.Saying::attribution)
        .containsExactly("a2");
    assertThat(ledger.names().done(MAYOR, MINISTRY, Narrowing.NONE))
        .singleElement()
        .satisfies(d -> assertThat(d.polarity()).isEqualTo(Polarity.NEGATIVE))
        .satisfies(d -> assertThat(d.teller()).isEqualTo("مقاتل"));
    assertThat(ledger.names().done(MINISTRY, MAYOR, Narrowing.NONE)).isEmpty();
  }

  @Test
  void aNameThatNobodyHasIsAlone() {
    Network network = network("nobody", ALL, Narrowing.NONE);
    assertThat(network.edges()).isEmpty();
    assertThat(network.nodes()).extracting(Network.Node::key).containsExactly("nobody");
  }
}
