package org.isnad.arabic.names;

import java.util.List;
import org.isnad.core.record.EntityType;

/**
 * A line of an authority list, under one of its spellings.
 *
 * @param name the list's own spelling of the name
 * @param tokens the folded words of this spelling
 * @param id Wikidata item, or the list's own id
 * @param kind country, city, agency, club, …; empty where the list has none
 * @param flag how far the spelling may be trusted; empty where it always may
 */
record Entry(
    String name,
    List<String> tokens,
    EntityType type,
    String latin,
    String id,
    String kind,
    String flag) {

  Entry {
    tokens = List.copyOf(tokens);
  }
}
