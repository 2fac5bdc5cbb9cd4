package org.isnad.ledger;

import java.util.List;

/**
 * Articles about one matter, before anybody has looked at how they hang together.
 *
 * @param seed the article from which the group grew, by which it is asked for
 * @param documents in the order of publication, the seed among them
 */
public record AffairRef(DocumentRef seed, List<DocumentRef> documents) {

  public AffairRef {
    documents = List.copyOf(documents);
  }
}
