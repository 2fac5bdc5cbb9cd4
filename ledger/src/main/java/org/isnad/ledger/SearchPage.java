package org.isnad.ledger;

import java.util.List;

/**
 * One page of the answer to a query.
 *
 * @param total how many documents answer the query in all
 * @param hits those of this page, best first
 * @param notes how a query with mistakes was read, in English, one remark each; empty for a clean
 *     query
 */
public record SearchPage(long total, List<SearchHit> hits, List<String> notes) {

  public SearchPage {
    hits = List.copyOf(hits);
    notes = List.copyOf(notes);
  }
}
