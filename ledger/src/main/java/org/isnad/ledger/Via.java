package org.isnad.ledger;

/**
 * Somebody through whom a source's words came: an outer link of its chains.
 *
 * @param kind where in the chain the link stands
 * @param key the link's {@link NameKey}
 * @param name as the texts most often write it
 * @param attributions how many of the source's attributions came through it
 */
public record Via(Kind kind, String key, String name, long attributions) {

  /** Where in a chain an outer link stands, innermost first. */
  public enum Kind {
    /** Another source that the article quotes. */
    SOURCE,
    /** An agency to which the whole article is credited. */
    WIRE,
    /** The article's publisher. */
    PUBLISHER
  }
}
