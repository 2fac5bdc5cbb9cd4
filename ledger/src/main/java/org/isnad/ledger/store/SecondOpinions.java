package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Entity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.review.Queue;
import org.isnad.ledger.review.Waiting;

/**
 * What others judged and one reader has not: two readers on the same places show how sure both are.
 */
public final class SecondOpinions {

  private static final String STANDS =
      """
      %1$s.verdict <> 'UNDONE' AND NOT EXISTS (SELECT 1 FROM judgement u WHERE u.undoes = %1$s.number
        AND NOT EXISTS (SELECT 1 FROM judgement v WHERE v.undoes = u.number))
      """;

  private static final String PLACES =
      """
      SELECT j.document, j.cue_begin, j.cue_end FROM judgement j
        JOIN document d ON d.id = j.document AND d.shown = 1
      WHERE j.sha256 = d.sha256 AND j.reader <> :reader
        AND NOT EXISTS (SELECT 1 FROM judgement m
          WHERE m.document = j.document AND m.sha256 = j.sha256 AND m.reader = :reader
            AND m.cue_begin < j.cue_end AND j.cue_begin < m.cue_end AND\s"""
          + STANDS.formatted("m")
          + ") AND "
          + STANDS.formatted("j")
          + " GROUP BY j.document, j.cue_begin, j.cue_end ORDER BY MIN(j.number)";

  private static final int WORDS = 200;

  private final Database database;
  private final Records records;

  public SecondOpinions(Database database, Records records) {
    this.database = database;
    this.records = records;
  }

  /**
   * What waits for a reader, in the order in which others judged; places they added are left out.
   */
  public List<Waiting> waiting(String reader, Queue queue, int limit, int offset) {
    List<Waiting> out = new ArrayList<>();
    for (Map.Entry<String, Span> place : places(reader)) {
      if (out.size() == offset + limit) {
        break;
      }
      if (queue.documents() == null || queue.documents().contains(place.getKey())) {
        waiting(place.getKey(), place.getValue(), queue).ifPresent(out::add);
      }
    }
    return out.subList(Math.min(offset, out.size()), out.size());
  }

  private List<Map.Entry<String, Span>> places(String reader) {
    return database.read(
        handle ->
            handle
                .createQuery(PLACES)
                .bind("reader", reader)
                .map(
                    (row, c) -> Map.entry(row.getString(1), new Span(row.getInt(2), row.getInt(3))))
                .list());
  }

  private Optional<Waiting> waiting(String document, Span cue, Queue queue) {
    return records
        .find(document)
        .flatMap(
            record ->
                record.attributions().stream()
                    .filter(a -> a.cue().overlaps(cue))
                    .filter(a -> queue.source() == null || queue.source().equals(key(record, a)))
                    .findFirst()
                    .map(a -> waiting(record, a)));
  }

  private static String key(SourcedRecord record, Attribution one) {
    return NameKey.of(record, one.source());
  }

  private static Waiting waiting(SourcedRecord record, Attribution one) {
    var document = record.document();
    Span content = one.content().get(0);
    int end = Math.min(content.end(), content.begin() + WORDS);
    return new Waiting(
        new DocumentRef(
            document.id(), document.title(), document.publisher(), document.published()),
        one.id(),
        one.source() == null || one.source().entity() == null
            ? null
            : record.entity(one.source().entity()).map(Entity::name).orElse(null),
        key(record, one),
        new Span(content.begin(), end).of(record.text()),
        one.confidence());
  }
}
