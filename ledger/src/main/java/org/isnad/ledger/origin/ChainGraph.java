package org.isnad.ledger.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The chains behind one matter as a graph: each chain runs from an article through those who passed
 * it on to a first voice. Two chains are independent, as far as they are recorded, if they share no
 * link (Menger 1927: as many chains share none as there are units of flow where each link lets one
 * through).
 */
public final class ChainGraph {

  private static final String SOURCE = "\0articles";
  private static final String SINK = "\0voices";

  private final Set<List<String>> chains = new LinkedHashSet<>();

  /**
   * Adds a chain.
   *
   * @param links from the article outwards to the first voice, at least one; each the key of a link
   */
  public void add(List<String> links) {
    if (links.isEmpty()) {
      throw new IllegalArgumentException(
          "a chain needs a link at least; leave it out if it has none");
    }
    chains.add(List.copyOf(links));
  }

  /** The first voices, in the order of adding. */
  public Set<String> origins() {
    Set<String> out = new LinkedHashSet<>();
    chains.forEach(chain -> out.add(chain.get(chain.size() - 1)));
    return out;
  }

  /** How many of the chains there are at most of which no two share a link. */
  public int disjoint() {
    return new Flow(chains).most();
  }

  /**
   * The link nearest to the first voices through which all chains pass; empty where there is none,
   * or only one chain.
   */
  public Optional<String> commonLink() {
    if (chains.size() < 2) {
      return Optional.empty();
    }
    Set<String> common = null;
    for (List<String> chain : chains) {
      if (common == null) {
        common = new LinkedHashSet<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
          common.add(chain.get(i));
        }
      } else {
        common.retainAll(Set.copyOf(chain));
      }
    }
    return common == null ? Optional.empty() : common.stream().findFirst();
  }

  /** Largest flow by shortest paths (Edmonds and Karp 1972); each link is an arc of its own. */
  private static final class Flow {
    private final Map<String, Map<String, Integer>> capacity = new LinkedHashMap<>();

    Flow(Set<List<String>> chains) {
      for (List<String> chain : chains) {
        String from = SOURCE;
        for (String link : chain) {
          arc(from, "in " + link);
          arc("in " + link, "out " + link);
          from = "out " + link;
        }
        arc(from, SINK);
      }
    }

    private void arc(String from, String to) {
      capacity.computeIfAbsent(from, f -> new LinkedHashMap<>()).putIfAbsent(to, 1);
      capacity.computeIfAbsent(to, t -> new LinkedHashMap<>()).putIfAbsent(from, 0);
    }

    int most() {
      int flow = 0;
      List<String> path = path();
      while (!path.isEmpty()) {
        for (int i = 0; i + 1 < path.size(); i++) {
          capacity.get(path.get(i)).merge(path.get(i + 1), -1, Integer::sum);
          capacity.get(path.get(i + 1)).merge(path.get(i), 1, Integer::sum);
        }
        flow++;
        path = path();
      }
      return flow;
    }

    private List<String> path() {
      Map<String, String> before = new HashMap<>();
      Deque<String> open = new ArrayDeque<>(List.of(SOURCE));
      while (!open.isEmpty() && !before.containsKey(SINK)) {
        String at = open.poll();
        for (Map.Entry<String, Integer> next : capacity.getOrDefault(at, Map.of()).entrySet()) {
          if (next.getValue() > 0
              && !next.getKey().equals(SOURCE)
              && before.putIfAbsent(next.getKey(), at) == null) {
            open.add(next.getKey());
          }
        }
      }
      List<String> out = new ArrayList<>();
      for (String at = before.containsKey(SINK) ? SINK : null; at != null; at = before.get(at)) {
        out.add(0, at);
      }
      return out;
    }
  }
}
