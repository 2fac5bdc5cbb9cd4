package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.core.json.RecordReader;
import org.isnad.core.record.Act;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Reported;
import org.isnad.ledger.review.Reviewed;
import org.isnad.ledger.review.Verdict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The log of judgements in the database: rows are added, none is changed or deleted. */
public final class Judgements {

  private static final String INSERT =
      """
      INSERT INTO judgement (number, document, sha256, cue_begin, cue_end, verdict, act,
        source_begin, source_end, source_name, content, parent_begin, parent_end, negated, hedged,
        undoes, reader, made, note)
      VALUES (:number, :document, :sha256, :cueBegin, :cueEnd, :verdict, :act,
        :sourceBegin, :sourceEnd, :sourceName, :content, :parentBegin, :parentEnd, :negated,
        :hedged, :undoes, :reader, :made, :note)
      """;

  private final Database database;

  public Judgements(Database database) {
    this.database = database;
  }

  /** The record of a line as readers have judged it. */
  static SourcedRecord view(Handle handle, String line) {
    return view(handle, RecordReader.line(line));
  }

  /** A record as readers have judged it; see {@link Reviewed}. */
  static SourcedRecord view(Handle handle, SourcedRecord machine) {
    List<Judgement> log = of(handle, machine.document().id());
    return log.isEmpty() ? machine : Reviewed.of(machine, log).record();
  }

  /**
   * Adds a judgement, and makes the rows of its document anew; its own number is passed over.
   *
   * @return the number it was given
   */
  public long add(Judgement judgement) {
    return database.write(
        handle -> {
          long number = last(handle) + 1;
          insert(handle.createUpdate(INSERT).bind("number", number), judgement);
          handle
              .createQuery("SELECT seq, record FROM document WHERE id = :id AND shown = 1")
              .bind("id", judgement.document())
              .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
              .findOne()
              .ifPresent(d -> Derived.replace(handle, d.getKey(), view(handle, d.getValue())));
          return number;
        });
  }

  private static long last(Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(MAX(number), 0) FROM judgement")
        .mapTo(Long.class)
        .one();
  }

  private static void insert(Update update, Judgement judgement) {
    Verdict verdict = judgement.verdict();
    span(update, "cue", judgement.cue());
    reported(update, verdict.reported());
    update
        .bind("document", judgement.document())
        .bind("sha256", judgement.sha256())
        .bind("verdict", verdict.getClass().getSimpleName().toUpperCase(Locale.ROOT))
        .bind("undoes", verdict instanceof Verdict.Undone undone ? undone.number() : null)
        .bind("reader", judgement.reader())
        .bind("made", judgement.made().toString())
        .bind("note", judgement.note())
        .execute();
  }

  private static void reported(Update update, Reported reported) {
    boolean none = reported == null;
    span(update, "source", none ? null : reported.source());
    span(update, "parent", none ? null : reported.parent());
    update
        .bind("act", none ? null : reported.act().name())
        .bind("sourceName", none ? null : reported.sourceName())
        .bind("content", none ? null : spans(reported.content()))
        .bind("negated", none ? null : reported.negated())
        .bind("hedged", none ? null : reported.hedged());
  }

  private static void span(Update update, String name, Span span) {
    update
        .bind(name + "Begin", span == null ? null : span.begin())
        .bind(name + "End", span == null ? null : span.end());
  }

  private static String spans(List<Span> spans) {
    return spans.stream().map(s -> s.begin() + "-" + s.end()).collect(Collectors.joining(","));
  }

  /** The whole log of one document, of all its texts, in order. */
  public List<Judgement> of(String document) {
    return database.read(handle -> of(handle, document));
  }

  /** The whole log, in order. */
  public List<Judgement> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM judgement ORDER BY number")
                .map((row, context) -> judgement(row))
                .list());
  }

  private static List<Judgement> of(Handle handle, String document) {
    return handle
        .createQuery("SELECT * FROM judgement WHERE document = :document ORDER BY number")
        .bind("document", document)
        .map((row, context) -> judgement(row))
        .list();
  }

  /** The number of the latest judgement, 0 where nobody judged. */
  public long last() {
    return database.read(Judgements::last);
  }

  /** The ids of the documents that somebody judged after a judgement. */
  public List<String> documentsAfter(long number) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT DISTINCT document FROM judgement WHERE number > :number")
                .bind("number", number)
                .mapTo(String.class)
                .list());
  }

  /** The ids of all documents that somebody judged. */
  public List<String> documents() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT DISTINCT document FROM judgement ORDER BY document")
                .mapTo(String.class)
                .list());
  }

  private static Judgement judgement(ResultSet row) throws SQLException {
    return new Judgement(
        row.getLong("number"),
        row.getString("document"),
        row.getString("sha256"),
        span(row, "cue"),
        verdict(row),
        row.getString("reader"),
        Instant.parse(row.getString("made")),
        row.getString("note"));
  }

  private static Verdict verdict(ResultSet row) throws SQLException {
    return switch (row.getString("verdict")) {
      case "ACCEPTED" -> new Verdict.Accepted(reported(row));
      case "CORRECTED" -> new Verdict.Corrected(reported(row));
      case "REJECTED" -> new Verdict.Rejected();
      default -> new Verdict.Undone(row.getLong("undoes"));
    };
  }

  private static Reported reported(ResultSet row) throws SQLException {
    return new Reported(
        Act.valueOf(row.getString("act")),
        span(row, "source"),
        row.getString("source_name"),
        Arrays.stream(row.getString("content").split(",")).map(Judgements::span).toList(),
        span(row, "parent"),
        row.getBoolean("negated"),
        row.getBoolean("hedged"));
  }

  private static Span span(ResultSet row, String name) throws SQLException {
    int begin = row.getInt(name + "_begin");
    return row.wasNull() ? null : new Span(begin, row.getInt(name + "_end"));
  }

  private static Span span(String written) {
    int dash = written.indexOf('-');
    return new Span(
        Integer.parseInt(written.substring(0, dash)),
        Integer.parseInt(written.substring(dash + 1)));
  }
}
