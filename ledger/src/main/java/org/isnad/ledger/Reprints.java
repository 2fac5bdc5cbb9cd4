package org.isnad.ledger;

import java.util.List;

/**
 * Articles that are mostly the same text.
 *
 * @param documents at least two; one that others credit first, then by day, then by id
 * @param original the one from which the others come, as far as credits and days tell; null where
 *     they do not
 */
public record Reprints(List<DocumentRef> documents, DocumentRef original) {

  public Reprints {
    documents = List.copyOf(documents);
  }
}
