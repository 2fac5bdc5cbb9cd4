package org.isnad.ledger.store;

import java.util.List;
import org.isnad.ledger.review.Progress;
import org.isnad.ledger.review.Waiting;

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

  private static final String WAITING =
      "SELECT "
          + Documents.COLUMNS
          + """
      , a.id AS told, a.name, a.words, a.confidence
      FROM attribution a JOIN document d ON d.seq = a.document
      WHERE (:source IS NULL OR a.key = :source) AND NOT\s"""
          + JUDGED
          + " ORDER BY a.confidence, a.document, a.cue_begin LIMIT :limit OFFSET :offset";

  private static final String COUNT =
      "SELECT COALESCE(SUM("
          + JUDGED
          + "), 0) FROM (SELECT DISTINCT document AS id FROM judgement) s"
          + " JOIN document d ON d.id = s.id AND d.shown = 1"
          + " JOIN attribution a ON a.document = d.seq";

  private final Database database;

  public ReviewQueue(Database database) {
    this.database = database;
  }

  /**
   * Those that wait.
   *
   * @param source key of the source, null for all sources
   */
  public List<Waiting> waiting(String source, int limit, int offset) {
    return database.read(
        handle ->
            handle
                .createQuery(WAITING)
                .bind("source", source)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(
                    (row, context) ->
                        new Waiting(
                            Documents.of(row),
                            row.getString("told"),
                            row.getString("name"),
                            row.getString("words"),
                            row.getDouble("confidence")))
                .list());
  }

  /** How many are judged, of how many. */
  public Progress progress() {
    return database.read(
        handle ->
            new Progress(
                handle.createQuery(COUNT).mapTo(Long.class).one(),
                handle.createQuery("SELECT COUNT(*) FROM attribution").mapTo(Long.class).one()));
  }
}
