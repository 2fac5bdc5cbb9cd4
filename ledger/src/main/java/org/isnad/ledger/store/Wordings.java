package org.isnad.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.isnad.core.json.RecordReader;
import org.isnad.core.record.Document;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.reprint.Kinship;
import org.isnad.ledger.reprint.Overlap;
import org.isnad.ledger.reprint.Sketch;
import org.isnad.ledger.reprint.Wording;
import org.jdbi.v3.core.Handle;

/**
 * The rows by which articles that share wording are found, and the pairs that are copies. What is
 * kept of a pair follows from the two alone, so the order of keeping makes no difference.
 */
final class Wordings {

  /** Where most of a text stands in runs of four words, no smaller share of its runs is common. */
  private static final double LEAST_CONTAINMENT = 0.15;

  private Wordings() {}

  private record Candidate(long seq, Sketch sketch) {}

  private record Other(String id, LocalDate published, Wording wording) {}

  static void insert(Handle handle, long seq, Document document) {
    Wording wording = Wording.of(document.text());
    Sketch sketch = Sketch.of(wording);
    if (wording.size() == 0) {
      return;
    }
    long[] bands = Sketch.bands(wording);
    candidates(handle, bands).stream()
        .filter(c -> sketch.containment(c.sketch()) >= LEAST_CONTAINMENT)
        .forEach(c -> compare(handle, seq, document, wording, c.seq()));
    handle.execute(
        "INSERT INTO sketch (document, words, shingles) VALUES (?, ?, ?)",
        seq,
        wording.size(),
        sketch.bytes());
    insert(handle, "band", seq, LongStream.of(bands));
    insert(handle, "fingerprint", seq, Arrays.stream(sketch.fingerprints()).asLongStream());
  }

  private static List<Candidate> candidates(Handle handle, long[] bands) {
    String marks = String.join(", ", Collections.nCopies(bands.length, "?"));
    var query =
        handle.createQuery(
            "SELECT document, shingles FROM sketch WHERE document IN"
                + " (SELECT document FROM band WHERE hash IN ("
                + marks
                + "))");
    for (int i = 0; i < bands.length; i++) {
      query.bind(i, bands[i]);
    }
    return query
        .map((row, context) -> new Candidate(row.getLong(1), Sketch.of(row.getBytes(2))))
        .list();
  }

  private static void compare(
      Handle handle, long seq, Document document, Wording wording, long otherSeq) {
    Other other = other(handle, otherSeq);
    boolean first = document.id().compareTo(other.id()) < 0;
    Overlap overlap =
        first ? Overlap.of(wording, other.wording()) : Overlap.of(other.wording(), wording);
    if (overlap.kinship(document.published(), other.published()) == Kinship.COPY) {
      handle.execute(
          "INSERT INTO copy (one, other, resemblance, of_one, of_other) VALUES (?, ?, ?, ?, ?)",
          first ? seq : otherSeq,
          first ? otherSeq : seq,
          overlap.resemblance(),
          overlap.ofOne(),
          overlap.ofOther());
    }
  }

  private static Other other(Handle handle, long seq) {
    return handle
        .createQuery("SELECT record FROM document WHERE seq = :seq")
        .bind("seq", seq)
        .map((row, context) -> RecordReader.line(row.getString(1)).document())
        .map(d -> new Other(d.id(), d.published(), Wording.of(d.text())))
        .one();
  }

  private static void insert(Handle handle, String table, long document, LongStream hashes) {
    change(
        handle.getConnection(),
        "INSERT INTO " + table + " (hash, document) VALUES (?, ?)",
        document,
        hashes);
  }

  static void delete(Handle handle, long document) {
    Wording wording = other(handle, document).wording();
    Sketch sketch = Sketch.of(wording);
    delete(handle, "band", document, LongStream.of(Sketch.bands(wording)));
    delete(handle, "fingerprint", document, Arrays.stream(sketch.fingerprints()).asLongStream());
    handle.execute("DELETE FROM sketch WHERE document = ?", document);
    handle.execute("DELETE FROM copy WHERE one = ?", document);
    handle.execute("DELETE FROM copy WHERE other = ?", document);
  }

  private static void delete(Handle handle, String table, long document, LongStream hashes) {
    change(
        handle.getConnection(),
        "DELETE FROM " + table + " WHERE hash = ? AND document = ?",
        document,
        hashes);
  }

  private static void change(Connection connection, String sql, long document, LongStream hashes) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (long hash : hashes.distinct().toArray()) {
        statement.setLong(1, hash);
        statement.setLong(2, document);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new LedgerException(
          "a text could not be written (" + e.getMessage() + "); is there room on the disk?", e);
    }
  }
}
