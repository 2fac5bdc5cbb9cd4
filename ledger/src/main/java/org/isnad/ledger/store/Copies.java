package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.json.RecordReader;
import org.isnad.ledger.Copy;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.reprint.Kinship;
import org.isnad.ledger.reprint.Overlap;
import org.isnad.ledger.reprint.Sketch;
import org.isnad.ledger.reprint.Wording;
import org.jdbi.v3.core.Handle;

/** Finds the articles that share wording with one. */
public final class Copies {

  /** A run of words that stands in more articles than this is taken for a formula. */
  private static final int COMMON = 64;

  private static final int MOST_CANDIDATES = 60;

  private final Database database;

  public Copies(Database database) {
    this.database = database;
  }

  private record Held(long seq, DocumentRef document, String text) {}

  /** All copies of an article and all that share a passage with it, most alike first. */
  public List<Copy> of(String id) {
    return database.read(
        handle ->
            held(handle, "d.id = :which AND d.shown = 1", id).stream()
                .flatMap(held -> of(handle, held).stream())
                .sorted(
                    Comparator.comparing(Copy::kinship)
                        .thenComparing(c -> -Math.max(c.ofThis(), c.ofOther()))
                        .thenComparing(c -> c.document().id()))
                .toList());
  }

  private static List<Held> held(Handle handle, String where, Object which) {
    return handle
        .createQuery(
            "SELECT d.seq, d.record, " + Documents.COLUMNS + " FROM document d WHERE " + where)
        .bind("which", which)
        .map(
            (row, context) ->
                new Held(
                    row.getLong("seq"),
                    Documents.of(row),
                    RecordReader.line(row.getString("record")).text()))
        .list();
  }

  private static List<Copy> of(Handle handle, Held held) {
    Wording wording = Wording.of(held.text());
    Set<Long> candidates = new TreeSet<>(copies(handle, held.seq()));
    candidates.addAll(sharing(handle, held.seq(), Sketch.of(wording)));
    List<Copy> out = new ArrayList<>();
    for (long candidate : candidates) {
      Held other = held(handle, "d.seq = :which", candidate).get(0);
      Overlap overlap = Overlap.of(wording, Wording.of(other.text()));
      Kinship kinship = overlap.kinship(held.document().published(), other.document().published());
      if (kinship != Kinship.NONE) {
        out.add(
            new Copy(
                other.document(),
                kinship,
                overlap.ofOne(),
                overlap.ofOther(),
                overlap.longest(),
                Credits.order(handle, held.document(), other.document())));
      }
    }
    return out;
  }

  private static List<Long> copies(Handle handle, long seq) {
    return handle
        .createQuery(
            "SELECT other FROM copy WHERE one = :seq UNION SELECT one FROM copy WHERE other = :seq")
        .bind("seq", seq)
        .mapTo(Long.class)
        .list();
  }

  /** Those that have several runs of words in common with a text which few articles have. */
  private static List<Long> sharing(Handle handle, long seq, Sketch sketch) {
    Map<Long, Integer> shared = new HashMap<>();
    for (int fingerprint : sketch.fingerprints()) {
      List<Long> places = places(handle, fingerprint);
      if (places.size() <= COMMON) {
        places.forEach(place -> shared.merge(place, 1, Integer::sum));
      }
    }
    shared.remove(seq);
    return shared.entrySet().stream()
        .sorted(
            Collections.reverseOrder(Map.Entry.<Long, Integer>comparingByValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Long> places(Handle handle, int fingerprint) {
    return handle
        .createQuery("SELECT document FROM fingerprint WHERE hash = :hash LIMIT :limit")
        .bind("hash", fingerprint)
        .bind("limit", COMMON + 1)
        .mapTo(Long.class)
        .list();
  }
}
