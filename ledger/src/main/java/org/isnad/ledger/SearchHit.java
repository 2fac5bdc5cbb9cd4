package org.isnad.ledger;

import java.util.List;

/**
 * A document that answers a query.
 *
 * @param score higher is better; comparable within one answer only
 * @param snippets where the query's words stand; empty where only filters or names matched
 */
public record SearchHit(DocumentRef document, double score, List<Snippet> snippets) {

  public SearchHit {
    snippets = List.copyOf(snippets);
  }
}
