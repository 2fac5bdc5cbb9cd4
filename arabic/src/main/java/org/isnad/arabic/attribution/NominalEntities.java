package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/** The entities of sources that are described and not named, beside the cast of names. */
final class NominalEntities {

  private static final String RULE = "nominal-source";

  private final Cast cast;
  private final SourceGloss glosses;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, String> bySurface = new HashMap<>();

  NominalEntities(Cast cast, Latinizer latinizer) {
    this.cast = cast;
    this.glosses = new SourceGloss(latinizer);
  }

  /** The id of the entity for a description; the same words are the same entity. */
  String entity(String surface, SourceKind kind, Span span) {
    String id = bySurface.computeIfAbsent(Folding.fold(surface), key -> add(surface, kind).id());
    addMention(id, type(kind), span);
    return id;
  }

  private Entity add(String surface, SourceKind kind) {
    String id = "e" + (cast.entities().size() + entities.size() + 1);
    String english = glosses.english(surface, kind);
    Entity entity = new Entity(id, type(kind), surface, List.of(), english, null);
    entities.add(entity);
    return entity;
  }

  private void addMention(String id, EntityType type, Span span) {
    boolean free =
        cast.mentionsIn(span).isEmpty()
            && mentions.stream().noneMatch(m -> m.span().overlaps(span));
    if (free) {
      mentions.add(new Mention(span, type, MentionForm.NOMINAL, id, RULE));
    }
  }

  static EntityType type(SourceKind kind) {
    return switch (kind) {
      case PERSON, ANONYMOUS, GROUP -> EntityType.PERSON;
      case BODY, MEDIUM -> EntityType.ORGANIZATION;
      case DOCUMENT, RECORDING, FIGURE -> EntityType.WORK;
    };
  }

  /** The cast with the described entities and their mentions added. */
  Cast extended() {
    List<Entity> allEntities = new ArrayList<>(cast.entities());
    allEntities.addAll(entities);
    List<Mention> allMentions = new ArrayList<>(cast.mentions());
    allMentions.addAll(mentions);
    return new Cast(allEntities, allMentions, cast.roles());
  }
}
