package org.isnad.arabic.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.record.Entity;

/**
 * The names of an article and which entity each one names.
 *
 * @param found in text order
 * @param idOf the entity of each name
 * @param entities in the order of their first mention
 */
record Identified(List<Found> found, Map<Found, String> idOf, List<Entity> entities) {

  Identified {
    found = List.copyOf(found);
    idOf = Map.copyOf(idOf);
    entities = List.copyOf(entities);
  }

  /** The name that begins at a word. */
  Optional<Found> startingAt(int i) {
    return found.stream().filter(f -> f.first() == i).findFirst();
  }

  /** The name that holds a word. */
  Optional<Found> holding(int i) {
    return found.stream().filter(f -> f.first() <= i && i < f.end()).findFirst();
  }
}
