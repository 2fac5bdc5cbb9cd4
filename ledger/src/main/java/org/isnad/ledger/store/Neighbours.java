package org.isnad.ledger.store;

import java.lang.ref.SoftReference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.origin.Topic;
import org.isnad.ledger.store.Nearness.About;
import org.jdbi.v3.core.Handle;

/**
 * The articles about the matter that one article is about; see {@link Growth}. Keeps what it read
 * until something is written.
 */
public final class Neighbours {

  private static final Comparator<DocumentRef> BY_DAY =
      Comparator.comparing(DocumentRef::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DocumentRef::id);

  private final Database database;

  /** What was read last; gone where memory is short. */
  private SoftReference<Weeks> read = new SoftReference<>(null);

  public Neighbours(Database database) {
    this.database = database;
  }

  private record Placed(long seq, long day) {}

  /** What the articles of some days are about, as of some number of writings. */
  private record Weeks(long writes, long from, long to, Nearness nearness) {

    boolean holds(long first, long last, long writings) {
      return writes == writings && from <= first && to >= last;
    }
  }

  /**
   * The group that grows from one article, in the order of publication; empty where there is no
   * such article. Reads what the articles of the weeks around it are about, and nothing else.
   */
  public synchronized List<DocumentRef> of(String id) {
    return database.read(
        handle -> placed(handle, id).map(seed -> grow(handle, seed)).orElse(List.of()));
  }

  private static Optional<Placed> placed(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT d.seq, a.day FROM document d JOIN about a ON a.document = d.seq"
                + " WHERE d.id = :id AND d.shown = 1")
        .bind("id", id)
        .map((row, context) -> new Placed(row.getLong(1), row.getLong(2)))
        .findOne();
  }

  private List<DocumentRef> grow(Handle handle, Placed seed) {
    Nearness nearness = around(handle, seed.day());
    int place =
        IntStream.range(0, nearness.size())
            .filter(article -> nearness.document(article) == seed.seq())
            .findFirst()
            .orElseThrow();
    return new Growth(nearness)
        .from(place).stream()
            .mapToObj(article -> document(handle, nearness.document(article)))
            .sorted(BY_DAY)
            .toList();
  }

  /** Reads more than is asked for, since the next question will be of days nearby. */
  private Nearness around(Handle handle, long day) {
    long reach = Growth.REACH + Nearness.DAYS;
    Weeks weeks = read.get();
    if (weeks == null || !weeks.holds(day - reach, day + reach, database.writes())) {
      long from = day - 2L * reach;
      long to = day + 2L * reach;
      weeks = new Weeks(database.writes(), from, to, new Nearness(about(handle, from, to)));
      read = new SoftReference<>(weeks);
    }
    return weeks.nearness();
  }

  /** What the articles of some days are about, by day and then by id: no order of keeping shows. */
  static List<About> about(Handle handle, long from, long to) {
    return handle
        .createQuery(
            "SELECT a.document, a.day, a.words FROM about a JOIN document d ON d.seq = a.document"
                + " WHERE a.day BETWEEN :from AND :to ORDER BY a.day, d.id")
        .bind("from", from)
        .bind("to", to)
        .map((row, c) -> new About(row.getLong(1), row.getLong(2), Topic.of(row.getBytes(3))))
        .list();
  }

  private static DocumentRef document(Handle handle, long seq) {
    return handle
        .createQuery("SELECT " + Documents.COLUMNS + " FROM document d WHERE d.seq = :seq")
        .bind("seq", seq)
        .map((row, context) -> Documents.of(row))
        .one();
  }
}
