package org.isnad.ledger.origin;

import java.util.List;

/**
 * One place where an article speaks of a matter.
 *
 * @param document the article's id
 * @param id of the attribution that holds it; null where the article says it itself
 * @param words the content
 * @param chain those through whom it came within the article, the first voice first; empty where
 *     the article names nobody
 */
public record Statement(
    String document, String id, String words, Stance stance, List<Voice> chain) {

  public Statement {
    chain = List.copyOf(chain);
  }
}
