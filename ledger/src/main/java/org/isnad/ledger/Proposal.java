package org.isnad.ledger;

import java.util.List;

/**
 * Another name that may stand for the same person or body. Nothing is merged by it.
 *
 * @param key the other name's {@link NameKey}
 * @param name as texts write it
 * @param reasons what speaks for it
 * @param doubts what speaks against it
 */
public record Proposal(
    String key, String name, String latin, List<String> reasons, List<String> doubts) {

  public Proposal {
    reasons = List.copyOf(reasons);
    doubts = List.copyOf(doubts);
  }
}
