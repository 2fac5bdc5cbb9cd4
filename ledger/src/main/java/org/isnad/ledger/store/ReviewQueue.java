package org.isnad.ledger.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.isnad.ledger.review.Progress;
import org.isnad.ledger.review.Queue;
import org.isnad.ledger.review.Waiting;
import org.jdbi.v3.core.Handle;

/** What waits to be judged, the most doubtful first. */
public final class ReviewQueue {

  /** Of this attribution in this text a judgement stands. */
  private static final String JUDGED =
      """
      EXISTS (SELECT 1 FROM judgement j
        WHERE j.document = d.id AND j.sha256 = d.sha256 AND j.verdict <> 'UNDONE'
          AND j.cue_begin < a.cue_end AND a.cue_begin < j.cue_end
          AND NOT EXISTS (SELECT 1 FROM judgement u WHERE u.undoes = j.number
            AND NOT EXISTS (SELECT 1 FROM judgement v WHERE v.undoes = u.number)))
      """;

  private static final String OF_DOCUMENTS =
      "(:documents IS NULL OR d.id IN (SELECT value FROM json_each(:documents)))";

  private static final String WAITING =
      "SELECT "
          + Documents.COLUMNS
          + """
      , a.id AS told, a.name, a.key, a.words, a.confidence
      FROM attribution a JOIN document d ON d.seq = a.document
      WHERE (:source IS NULL OR a.key = :source) AND\s"""
          + OF_DOCUMENTS
          + " AND NOT "
          + JUDGED
          + " ORDER BY a.confidence, a.document, a.cue_begin LIMIT :limit OFFSET :offset";

  private static final String COUNT =
      "SELECT COALESCE(SUM("
          + JUDGED
          + "), 0) FROM (SELECT DISTINCT document AS id FROM judgement) s"
          + " JOIN document d ON d.id = s.id AND d.shown = 1"
          + " JOIN attribution a ON a.document = d.seq";

  /**
   * Attributions that stand rejected, which are no longer among the rows; where the last word on a
   * cue is another one, it is.
   */
  private static final String REJECTED =
      """
      SELECT COUNT(*) FROM judgement j JOIN document d ON d.id = j.document AND d.shown = 1
      WHERE j.sha256 = d.sha256 AND j.verdict = 'REJECTED'
        AND NOT EXISTS (SELECT 1 FROM judgement u WHERE u.undoes = j.number
          AND NOT EXISTS (SELECT 1 FROM judgement v WHERE v.undoes = u.number))
        AND NOT EXISTS (SELECT 1 FROM attribution a
          WHERE a.document = d.seq AND a.cue_begin < j.cue_end AND j.cue_begin < a.cue_end)
        AND NOT EXISTS (SELECT 1 FROM judgement l
          WHERE l.document = j.document AND l.sha256 = j.sha256 AND l.number > j.number
            AND l.verdict = 'REJECTED' AND l.cue_begin = j.cue_begin AND l.cue_end = j.cue_end
            AND NOT EXISTS (SELECT 1 FROM judgement u WHERE u.undoes = l.number
              AND NOT EXISTS (SELECT 1 FROM judgement v WHERE v.undoes = u.number)))
      """;

  private final Database database;

  public ReviewQueue(Database database) {
    this.database = database;
  }

  /** Those that wait and that a queue asks for. */
  public List<Waiting> waiting(Queue queue, int limit, int offset) {
    return database.read(
        handle ->
            handle
                .createQuery(WAITING)
                .bind("source", queue.source())
                .bind("documents", queue.documents() == null ? null : json(queue.documents()))
                .bind("limit", limit)
                .bind("offset", offset)
                .map(
                    (row, context) ->
                        new Waiting(
                            Documents.of(row),
                            row.getString("told"),
                            row.getString("name"),
                            row.getString("key"),
                            row.getString("words"),
                            row.getDouble("confidence")))
                .list());
  }

  private static String json(List<String> documents) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    documents.forEach(out::add);
    return out.toString();
  }

  /** How many are judged, of how many. */
  public Progress progress() {
    return database.read(
        handle -> {
          long rejected = count(handle, REJECTED);
          return new Progress(
              count(handle, COUNT) + rejected,
              count(handle, "SELECT COUNT(*) FROM attribution") + rejected);
        });
  }

  private static long count(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }
}
