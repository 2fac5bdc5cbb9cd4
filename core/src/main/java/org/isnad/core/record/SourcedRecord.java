package org.isnad.core.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.text.Span;

/**
 * What comes out for one article: its unchanged text and stand-off layers over it.
 *
 * @param wire agencies or outlets to which the whole article is credited; they stand between the
 *     publisher and every chain
 */
public record SourcedRecord(
    Document document,
    List<Span> sentences,
    List<Entity> entities,
    List<Mention> mentions,
    List<Timex> times,
    List<Role> roles,
    List<String> wire,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Quantity> quantities) {

  public SourcedRecord {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    roles = List.copyOf(roles);
    wire = List.copyOf(wire);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    quantities = List.copyOf(quantities);
  }

  /** A record without figures. */
  public SourcedRecord(
      Document document,
      List<Span> sentences,
      List<Entity> entities,
      List<Mention> mentions,
      List<Timex> times,
      List<Role> roles,
      List<String> wire,
      List<Attribution> attributions,
      List<Claim> claims) {
    this(
        document,
        sentences,
        entities,
        mentions,
        times,
        roles,
        wire,
        attributions,
        claims,
        List.of());
  }

  /** The record of a document that is kept but not analysed, as one in another language. */
  public static SourcedRecord unread(Document document) {
    return new SourcedRecord(
        document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /** The article's text; all spans of the record are offsets into it. */
  public String text() {
    return document.text();
  }

  public Optional<Entity> entity(String id) {
    return entities.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  public Optional<Attribution> attribution(String id) {
    return attributions.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /**
   * The links through which a piece of content came, innermost first: the attribution itself, then
   * the one that holds it, and so on outwards.
   */
  public List<Attribution> chain(Attribution innermost) {
    return Stream.iterate(
            innermost,
            Objects::nonNull,
            link -> link.parent() == null ? null : attribution(link.parent()).orElse(null))
        .limit(attributions.size() + 1L)
        .toList();
  }
}
