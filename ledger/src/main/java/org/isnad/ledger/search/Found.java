package org.isnad.ledger.search;

import java.util.List;
import org.isnad.core.text.Span;

/**
 * What the index gives for a query.
 *
 * @param total how many documents answer it
 * @param documents those asked for, best first
 * @param notes how a query with mistakes was read
 * @param facets of all documents that answer it
 */
public record Found(long total, List<One> documents, List<String> notes, FacetCounts facets) {

  /**
   * One document.
   *
   * @param matches where its words answer, in order and apart, as offsets into the text followed by
   *     one character and the title
   */
  public record One(String id, double score, List<Span> matches) {}
}
