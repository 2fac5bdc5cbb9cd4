package org.isnad.ledger.review;

import java.util.List;

/**
 * What of all that waits to be judged a reader wants to go through.
 *
 * @param source a {@link org.isnad.ledger.NameKey}, null for all sources
 * @param documents the ids of the articles that count, null for all
 */
public record Queue(String source, List<String> documents) {

  /** All that waits. */
  public static final Queue ALL = new Queue(null, null);

  public Queue {
    documents = documents == null ? null : List.copyOf(documents);
  }
}
