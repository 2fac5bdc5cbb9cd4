package org.isnad.ledger.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.core.record.Access;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.Narrowing;

/**
 * Attributions as a table for a spreadsheet: one line each, with the whole chain and the place in
 * the text, so that a line can be checked without this program.
 */
public final class AttributionTable {

  private static final String NOBODY = "?";
  private static final int COLUMNS = 18;

  private AttributionTable() {}

  /** The first line: what the columns hold. */
  public static String head() {
    return Csv.line(
        "article",
        "outlet",
        "published",
        "attribution",
        "act",
        "negated",
        "hedged",
        "source",
        "source_latin",
        "depth",
        "chain",
        "access",
        "cue",
        "content",
        "begin",
        "end",
        "rule",
        "confidence");
  }

  /** The lines of one record, each with its end. */
  public static String lines(SourcedRecord record) {
    return record.attributions().stream()
        .map(one -> line(record, one))
        .collect(Collectors.joining());
  }

  /**
   * The lines of an article that answers a search: one for each attribution that the search asks
   * for; where it asks for none and the article has none, one that tells of the article alone.
   */
  public static String lines(SourcedRecord record, Narrowing narrowing) {
    if (record.attributions().isEmpty() && !narrowing.asksOfAttributions()) {
      return article(record.document());
    }
    return record.attributions().stream()
        .filter(one -> narrowing.admits(record, one))
        .map(one -> line(record, one))
        .collect(Collectors.joining());
  }

  private static String article(Document document) {
    Object[] cells = new Object[COLUMNS];
    cells[0] = document.id();
    cells[1] = document.publisher();
    cells[2] = document.published();
    return Csv.line(cells);
  }

  private static String line(SourcedRecord record, Attribution one) {
    Document document = record.document();
    Optional<Entity> source = entity(record, one);
    return Csv.line(
        document.id(),
        document.publisher(),
        document.published(),
        one.id(),
        one.act().label(),
        one.negated() ? "yes" : null,
        one.hedged() ? "yes" : null,
        name(record, one),
        source.map(Entity::latin).orElse(null),
        record.chain(one).size(),
        chain(record, one),
        Optional.ofNullable(one.access()).map(Access::label).orElse(null),
        one.cue().of(record.text()),
        one.content().stream().map(s -> s.of(record.text())).collect(Collectors.joining(" … ")),
        one.content().get(0).begin(),
        one.content().get(one.content().size() - 1).end(),
        one.rule(),
        one.confidence());
  }

  /** From the publisher over the wire and the outer sources to the innermost one. */
  private static String chain(SourcedRecord record, Attribution one) {
    List<String> stops = new ArrayList<>();
    stops.add(Optional.ofNullable(record.document().publisher()).orElse(NOBODY));
    stops.addAll(record.wire());
    List<Attribution> links = new ArrayList<>(record.chain(one));
    Collections.reverse(links);
    links.forEach(link -> stops.add(Optional.ofNullable(name(record, link)).orElse(NOBODY)));
    return String.join(" > ", stops);
  }

  private static Optional<Entity> entity(SourcedRecord record, Attribution one) {
    return Optional.ofNullable(one.source()).map(Party::entity).flatMap(record::entity);
  }

  /** What the source is called, null where the text tells of nobody. */
  private static String name(SourcedRecord record, Attribution one) {
    return entity(record, one)
        .map(Entity::name)
        .or(() -> Optional.ofNullable(one.source()).map(Party::span).map(s -> words(record, s)))
        .orElse(null);
  }

  private static String words(SourcedRecord record, Span span) {
    return span.of(record.text());
  }
}
