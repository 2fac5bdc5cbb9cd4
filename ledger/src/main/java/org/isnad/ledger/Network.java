package org.isnad.ledger;

import java.util.List;

/**
 * Who speaks through whom, and who is said to do what to whom, about one name.
 *
 * @param nodes the name itself first, then those next to it, most claims first
 * @param edges between it and each of them; every edge rests on claims of articles
 */
public record Network(List<Node> nodes, List<Edge> edges) {

  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** What an edge says. */
  public enum Kind {
    /** The words of the one at the end came through the one at the beginning. */
    PASSES_ON,
    /** The one at the beginning is said to do something to the one at the end. */
    DOES
  }

  /**
   * Somebody or something.
   *
   * @param key its {@link NameKey}
   * @param latin the name in Latin letters; empty where there is none
   */
  public record Node(String key, String name, String latin) {}

  /**
   * What articles say of two names.
   *
   * @param from a key
   * @param to a key
   * @param count how many attributions or claims say so
   */
  public record Edge(String from, String to, Kind kind, long count) {}
}
