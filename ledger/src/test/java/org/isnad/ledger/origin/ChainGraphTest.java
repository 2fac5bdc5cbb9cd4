package org.isnad.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainGraphTest {

  @Test
  void nineReportsOfOneAgencyHaveOneOriginAndOneChain() {
    ChainGraph graph = new ChainGraph();
    graph.add(List.of("agency", "mayor"));
    graph.add(List.of("paper", "agency", "mayor"));
    assertThat(graph.origins()).containsExactly("mayor");
    assertThat(graph.disjoint()).isEqualTo(1);
    assertThat(graph.commonLink()).contains("mayor");
  }

  @Test
  void twoVoicesThroughOneAgencyShareALink() {
    ChainGraph graph = new ChainGraph();
    graph.add(List.of("agency", "mayor"));
    graph.add(List.of("agency", "guard"));
    assertThat(graph.origins()).containsExactly("mayor", "guard");
    assertThat(graph.disjoint()).isEqualTo(1);
    assertThat(graph.commonLink()).contains("agency");
  }

  @Test
  void twoVoicesThroughTwoPapersShareNone() {
    ChainGraph graph = new ChainGraph();
    graph.add(List.of("agency", "mayor"));
    graph.add(List.of("brother", "guard"));
    assertThat(graph.disjoint()).isEqualTo(2);
    assertThat(graph.commonLink()).isEmpty();
  }

  @Test
  void theWayIsChangedWhereThatLetsMoreChainsThrough() {
    ChainGraph graph = new ChainGraph();
    graph.add(List.of("a", "b", "y"));
    graph.add(List.of("a", "x"));
    graph.add(List.of("c", "b", "y"));
    assertThat(graph.disjoint()).isEqualTo(2);
  }

  @Test
  void aChainWithoutLinksIsRefused() {
    assertThatThrownBy(() -> new ChainGraph().add(List.of())).hasMessageContaining("leave it out");
  }

  @Test
  void chainsThatShareNoLinkAreNeverMoreThanOriginsNorThanChains() {
    Random random = new Random(11);
    for (int run = 0; run < 300; run++) {
      ChainGraph graph = new ChainGraph();
      Set<String> first = new HashSet<>();
      int chains = 1 + random.nextInt(6);
      for (int i = 0; i < chains; i++) {
        List<String> links =
            IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(depth -> depth + "-" + random.nextInt(3))
                .toList();
        first.add(links.get(0));
        graph.add(links);
      }
      assertThat(graph.disjoint()).isBetween(1, Math.min(first.size(), graph.origins().size()));
      if (graph.commonLink().isPresent()) {
        assertThat(graph.disjoint()).isEqualTo(1);
      }
    }
  }
}
