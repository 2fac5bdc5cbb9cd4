package org.isnad.ledger;

import java.util.List;
import org.isnad.core.record.Act;

/**
 * A document that answers a query.
 *
 * @param score higher is better; comparable within one answer only
 * @param snippets where the query's words stand; empty where only filters or names matched
 * @param said attributions that have what the search is narrowed to; empty where it is not narrowed
 *     to attributions
 */
public record SearchHit(
    DocumentRef document, double score, List<Snippet> snippets, List<Said> said) {

  public SearchHit {
    snippets = List.copyOf(snippets);
    said = List.copyOf(said);
  }

  /**
   * An attribution.
   *
   * @param id within the document's record
   * @param source what the source is called, null where the text tells of nobody
   * @param latin in Latin letters; empty where there is none
   * @param words the first stretch that the source answers for
   */
  public record Said(
      String id,
      Act act,
      String source,
      String latin,
      String words,
      boolean negated,
      boolean hedged) {}
}
