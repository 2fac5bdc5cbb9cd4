package org.isnad.core.record;

import java.util.List;

/**
 * A person, body, place or work that one article speaks of, with all its mentions.
 *
 * @param id unique within the record: {@code e1}, {@code e2}, …
 * @param name the fullest name, or the description where no name is given
 * @param names the distinct name surfaces in this article, in order of appearance; empty for an
 *     entity that is only described
 * @param latin the name in Latin letters; never null
 * @param authority the id of the entry in the authority lists, null where there is none
 */
public record Entity(
    String id, EntityType type, String name, List<String> names, String latin, String authority) {

  public Entity {
    names = List.copyOf(names);
  }
}
