package org.isnad.arabic.names;

import java.util.List;
import java.util.Optional;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Role;
import org.isnad.core.text.Span;

/**
 * Who and what an article speaks of: its entities, every mention of them, and their roles.
 *
 * @param mentions in text order; no two overlap
 */
public record Cast(List<Entity> entities, List<Mention> mentions, List<Role> roles) {

  public Cast {
    entities = List.copyOf(entities);
    mentions = mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    roles = List.copyOf(roles);
  }

  /** An article in which nobody is named. */
  public static Cast empty() {
    return new Cast(List.of(), List.of(), List.of());
  }

  public Optional<Entity> entity(String id) {
    return entities.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** The mentions that a span touches, in text order. */
  public List<Mention> mentionsIn(Span span) {
    return mentions.stream().filter(m -> m.span().overlaps(span)).toList();
  }
}
