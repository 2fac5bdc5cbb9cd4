package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;

/**
 * The entities of countries that an article's nationality adjectives point to: the named country,
 * or a described one where the article never names it.
 */
final class Countries {

  private final Nationalities nationalities;
  private final Gazetteer gazetteer;
  private final Map<String, String> idByAuthority = new HashMap<>();
  private final List<Entity> described = new ArrayList<>();
  private final int named;

  Countries(Nationalities nationalities, Gazetteer gazetteer, List<Entity> entities) {
    this.nationalities = nationalities;
    this.gazetteer = gazetteer;
    this.named = entities.size();
    entities.stream()
        .filter(e -> e.authority() != null)
        .forEach(e -> idByAuthority.putIfAbsent(e.authority(), e.id()));
  }

  /** The country of an adjective, by the entity's id; empty where it is no nationality. */
  Optional<String> of(String folded, String surface) {
    return nationalities
        .country(folded)
        .flatMap(gazetteer::named)
        .map(country -> idByAuthority.computeIfAbsent(country.id(), id -> add(country, surface)));
  }

  private String add(Entry country, String surface) {
    String id = "e" + (named + described.size() + 1);
    described.add(
        new Entity(id, EntityType.PLACE, surface, List.of(), country.latin(), country.id()));
    return id;
  }

  List<Entity> described() {
    return List.copyOf(described);
  }
}
