package org.isnad.ledger;

import java.util.Optional;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

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

  /** The key of a party of a record; null where the text tells of nobody. */
  public static String of(SourcedRecord record, Party party) {
    if (party == null) {
      return null;
    }
    Optional<Entity> entity = Optional.ofNullable(party.entity()).flatMap(record::entity);
    return entity
        .map(NameKey::of)
        .orElseGet(() -> party.span() == null ? null : of(words(record.text(), party.span())));
  }

  /** The words of a stretch; a stretch that runs over the text's end gives those inside. */
  private static String words(String text, Span span) {
    int begin = Math.min(span.begin(), text.length());
    return text.substring(begin, Math.max(begin, Math.min(span.end(), text.length())));
  }

  /** The key of somebody of whom only the words are known. */
  public static String of(String words) {
    return Folding.fold(words).strip().replaceAll("\\s+", " ");
  }
}
