package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

/** How certain an attribution is, and what becomes of those that are not certain enough. */
class CertaintyTest {

  private static final Certainty CERTAINTY = Certainty.load();

  @Test
  void whatSomebodySaysIsMoreCertainThanWhatHappeningsShow() {
    Table table = TableReader.resource("attribution/certainty.tsv");
    for (String plain : table.examples()) {
      for (String doubtful : table.counterexamples()) {
        assertThat(most(plain.replaceAll("[\\[\\]]", ""))).isGreaterThan(most(doubtful));
      }
    }
  }

  private static double most(String sentence) {
    ParsedText text = Loaded.PARSER.parse(sentence);
    Attributed found = Finder.ATTRIBUTIONS.unweighed(text, Cast.empty(), List.of());
    Signs signs = new Signs(text, found.cast(), found.attributions());
    return found.attributions().stream()
        .mapToDouble(it -> CERTAINTY.probability(signs.of(it)))
        .max()
        .orElse(0);
  }

  @Test
  void aProbabilityLiesBetweenNothingAndOne() {
    assertThat(CERTAINTY.probability(Set.of())).isBetween(0.0, 1.0);
    assertThat(CERTAINTY.probability(Set.of("no sign of ours")))
        .isEqualTo(CERTAINTY.probability(Set.of()));
  }

  @Test
  void whatStoodInOneLeftOutStandsInTheNextOneOutward() {
    List<Attribution> all =
        List.of(
            attribution("a1", null, 0.9),
            attribution("a2", "a1", 0.1),
            attribution("a3", "a2", 0.9));
    List<Attribution> kept = Numbering.keep(all, it -> it.confidence() > 0.5);
    assertThat(kept).extracting(Attribution::id).containsExactly("a1", "a2");
    assertThat(kept.get(1).parent()).isEqualTo("a1");
  }

  @Test
  void aLinkIsKeptForTheSakeOfAChainThatIsCertain() {
    List<Attribution> all =
        List.of(
            attribution("a1", null, 0.6),
            attribution("a2", "a1", 0.9),
            attribution("a3", null, 0.6));
    assertThat(Numbering.keep(all, Certainty.isKept(all, 0.7)))
        .extracting(Attribution::id)
        .containsExactly("a1", "a2");
    assertThat(Numbering.keep(all, Certainty.isKept(all, 0.8)))
        .extracting(Attribution::id)
        .containsExactly("a1");
  }

  @Test
  void whoeverIsRelayedIsKeptBesideTheOneWhoRelays() {
    List<Attribution> all =
        List.of(
            attribution("a1", null, 0.9),
            attribution("a2", "a1", 0.6, "relayed:عن"),
            attribution("a3", "a1", 0.6));
    assertThat(Numbering.keep(all, Certainty.isKept(all, 0.7))).hasSize(2);
  }

  @Test
  void keptAttributionsAreNumberedInOrderAndHangOnKeptOnes() {
    Random random = new Random(20261121);
    for (int round = 0; round < 200; round++) {
      List<Attribution> all = new ArrayList<>();
      int size = random.nextInt(8);
      for (int i = 1; i <= size; i++) {
        int parent = random.nextInt(i);
        all.add(attribution("a" + i, parent == 0 ? null : "a" + parent, random.nextDouble()));
      }
      List<Attribution> kept = Numbering.keep(all, it -> it.confidence() > 0.4);
      for (int i = 0; i < kept.size(); i++) {
        assertThat(kept.get(i).id()).isEqualTo("a" + (i + 1));
        String parent = kept.get(i).parent();
        assertThat(parent == null || kept.stream().anyMatch(it -> it.id().equals(parent))).isTrue();
      }
    }
  }

  private static Attribution attribution(String id, String parent, double confidence) {
    return attribution(id, parent, confidence, "verb-an:قال");
  }

  private static Attribution attribution(String id, String parent, double confidence, String rule) {
    Span span = new Span(0, 1);
    return new Attribution(
        id,
        Act.SAY,
        span,
        null,
        List.of(span),
        parent,
        false,
        false,
        null,
        null,
        List.of(),
        rule,
        confidence);
  }
}
