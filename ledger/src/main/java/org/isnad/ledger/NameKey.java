package org.isnad.ledger;

import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Entity;

/**
 * The key under which one person or body is found across documents: the authority's id where there
 * is one, else the folded name. Two bearers of one name share a key until identity is judged.
 */
public final class NameKey {

  private NameKey() {}

  /** The key of an entity; never blank for an entity whose name is not. */
  public static String of(Entity entity) {
    return entity.authority() == null ? of(entity.name()) : entity.authority();
  }

  /** The key of somebody of whom only the words are known. */
  public static String of(String words) {
    return Folding.fold(words).strip().replaceAll("\\s+", " ");
  }
}
