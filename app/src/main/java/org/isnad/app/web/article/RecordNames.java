package org.isnad.app.web.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.app.web.text.Display;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/** What the people, bodies and places of one record are called. */
final class RecordNames {

  private static final int LONGEST = 80;

  private final String text;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Function<Entity, Optional<String>> profiles;

  /**
   * The names of a record.
   *
   * @param profiles gives the address of an entity's page, where it has one
   */
  RecordNames(SourcedRecord record, Function<Entity, Optional<String>> profiles) {
    this.text = record.text();
    this.profiles = profiles;
    record.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /** Who takes part; null for nobody. */
  Called party(Party party) {
    if (party == null) {
      return null;
    }
    Entity entity = party.entity() == null ? null : entities.get(party.entity());
    if (entity != null) {
      return new Called(entity.name(), entity.latin(), profile(entity.id()));
    }
    return party.span() == null ? null : Called.of(words(party.span()));
  }

  /** The address of an entity's page; null where it has none. */
  String profile(String entityId) {
    Entity entity = entities.get(entityId);
    return entity == null ? null : profiles.apply(entity).orElse(null);
  }

  /** The name in Latin letters; null where there is none. */
  String latin(String entityId) {
    Entity entity = entities.get(entityId);
    return entity == null ? null : Display.plain(entity.latin());
  }

  /** The words at a place as they may be shown, shortened where they are many. */
  String words(Span span) {
    return words(span, LONGEST);
  }

  String words(Span span, int longest) {
    Span whole = within(span);
    if (whole.length() <= longest) {
      return Display.plain(whole.of(text));
    }
    int end = text.lastIndexOf(' ', whole.begin() + longest);
    Span part = new Span(whole.begin(), end > whole.begin() ? end : whole.begin() + longest);
    return Display.plain(part.of(text)) + " …";
  }

  private Span within(Span span) {
    int end = Math.min(span.end(), text.length());
    return new Span(Math.min(span.begin(), end), end).trim(text);
  }
}
