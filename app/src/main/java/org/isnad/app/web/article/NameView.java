package org.isnad.app.web.article;

import java.util.List;
import org.isnad.core.record.EntityType;

/**
 * Somebody or something of which a page of the text speaks.
 *
 * @param id of the entity
 * @param mentions how often this page speaks of it
 * @param rules those that found these places, each once, in the order of the text
 */
public record NameView(
    String id, Called called, EntityType type, int mentions, List<String> rules) {

  public NameView {
    rules = List.copyOf(rules);
  }
}
