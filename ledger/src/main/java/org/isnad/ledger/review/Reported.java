package org.isnad.ledger.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/**
 * What a reader takes an attribution to be, in terms that outlive a new run: offsets and names, no
 * ids, which are given anew each time.
 *
 * @param source where the text names or describes the source, null where it leaves it out
 * @param sourceName what the source is called elsewhere in the article, null where the text does
 *     not tell
 * @param content never empty
 * @param parent the cue of the attribution in whose content this one stands, null where the article
 *     itself speaks
 */
public record Reported(
    Act act,
    Span source,
    String sourceName,
    List<Span> content,
    Span parent,
    boolean negated,
    boolean hedged) {

  /**
   * Refuses what nobody can answer for.
   *
   * @throws IllegalArgumentException if there is no content
   */
  public Reported {
    Objects.requireNonNull(act, "act");
    content = List.copyOf(content);
    if (content.isEmpty() || content.stream().anyMatch(Span::isEmpty)) {
      throw new IllegalArgumentException("an attribution needs words that somebody answers for");
    }
  }

  /** What the machine found, as a reader who accepts it takes it to be. */
  public static Reported of(SourcedRecord record, Attribution found) {
    Party source = found.source();
    return new Reported(
        found.act(),
        source == null ? null : source.span(),
        source == null || source.entity() == null
            ? null
            : record.entity(source.entity()).map(Entity::name).orElse(null),
        found.content(),
        found.parent() == null
            ? null
            : record.attribution(found.parent()).map(Attribution::cue).orElse(null),
        found.negated(),
        found.hedged());
  }

  /** The source among the entities of a record; null where there is none. */
  Party party(SourcedRecord record) {
    String entity = named(record).or(() -> mentioned(record)).orElse(null);
    return source == null && entity == null ? null : new Party(source, entity);
  }

  private Optional<String> named(SourcedRecord record) {
    if (sourceName == null) {
      return Optional.empty();
    }
    return record.entities().stream()
        .filter(e -> e.name().equals(sourceName) || e.names().contains(sourceName))
        .map(Entity::id)
        .findFirst();
  }

  private Optional<String> mentioned(SourcedRecord record) {
    if (source == null) {
      return Optional.empty();
    }
    List<Mention> inside =
        record.mentions().stream().filter(m -> source.contains(m.span())).toList();
    return inside.stream()
        .filter(m -> m.form() == MentionForm.NAME)
        .findFirst()
        .or(() -> inside.stream().findFirst())
        .map(Mention::entity);
  }
}
