package org.isnad.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.isnad.ledger.AffairRef;
import org.isnad.ledger.store.Growth.Group;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The groups of articles about one matter, kept as a table. What is kept says which days have
 * changed; the groups of the weeks around these are then made anew, so that the work does not grow
 * with the ledger. Which article came first into the ledger makes no difference.
 */
public final class Affairs {

  /** Fewer articles are no group. */
  private static final int FEWEST = 2;

  /** A day has a part in groups that grow from articles that far from it. */
  private static final int CHANGED = Growth.REACH + 2 * Nearness.DAYS;

  private static final int AROUND = CHANGED + Growth.REACH + Nearness.DAYS;

  private final Database database;

  public Affairs(Database database) {
    this.database = database;
  }

  /** Some days that follow each other, the last among them. */
  private record Stretch(long from, long to) {}

  /** Notes that something of a day has changed. */
  static void due(Handle handle, long day) {
    handle.execute("INSERT OR IGNORE INTO affair_due (day) VALUES (?)", day);
  }

  /** Brings the table to what the articles say. */
  public void settle() {
    List<Long> days = database.read(Affairs::due);
    if (!days.isEmpty()) {
      database.write(
          handle -> {
            stretches(days).forEach(stretch -> renew(handle, stretch));
            days.forEach(day -> handle.execute("DELETE FROM affair_due WHERE day = ?", day));
            return null;
          });
    }
  }

  private static List<Long> due(Handle handle) {
    return handle.createQuery("SELECT day FROM affair_due ORDER BY day").mapTo(Long.class).list();
  }

  private static List<Stretch> stretches(List<Long> days) {
    List<Stretch> out = new ArrayList<>();
    for (long day : days) {
      Stretch last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && day - last.to() <= 2 * CHANGED) {
        out.set(out.size() - 1, new Stretch(last.from(), day));
      } else {
        out.add(new Stretch(day, day));
      }
    }
    return out;
  }

  /** One row of the table. */
  private record Row(long seed, long day, long articles, String earliest, String latest) {}

  /** Writes what has changed, and nothing else. */
  private static void renew(Handle handle, Stretch stretch) {
    long from = stretch.from() - CHANGED;
    long to = stretch.to() + CHANGED;
    Set<Row> held = held(handle, from, to);
    Set<Row> found = found(handle, stretch, from, to);
    PreparedBatch gone = handle.prepareBatch("DELETE FROM affair WHERE seed = ?");
    held.stream().filter(row -> !found.contains(row)).forEach(row -> gone.add(row.seed()));
    PreparedBatch come =
        handle.prepareBatch(
            "INSERT INTO affair (seed, day, articles, earliest, latest) VALUES (?, ?, ?, ?, ?)");
    found.stream()
        .filter(row -> !held.contains(row))
        .forEach(
            row -> come.add(row.seed(), row.day(), row.articles(), row.earliest(), row.latest()));
    gone.execute();
    come.execute();
  }

  private static Set<Row> held(Handle handle, long from, long to) {
    return handle
        .createQuery(
            "SELECT seed, day, articles, earliest, latest FROM affair WHERE day BETWEEN :from AND"
                + " :to ORDER BY seed")
        .bind("from", from)
        .bind("to", to)
        .map(
            (row, context) ->
                new Row(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getString(5)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Row> found(Handle handle, Stretch stretch, long from, long to) {
    Nearness nearness =
        new Nearness(Neighbours.about(handle, stretch.from() - AROUND, stretch.to() + AROUND));
    return new Growth(nearness)
        .all(FEWEST).stream()
            .filter(g -> nearness.day(g.seed()) >= from && nearness.day(g.seed()) <= to)
            .map(group -> row(nearness, group))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Row row(Nearness nearness, Group group) {
    LongStream days = group.members().stream().mapToLong(nearness::day).filter(day -> day != 0);
    var sum = days.summaryStatistics();
    return new Row(
        nearness.document(group.seed()),
        nearness.day(group.seed()),
        group.members().cardinality(),
        sum.getCount() == 0 ? null : LocalDate.ofEpochDay(sum.getMin()).toString(),
        sum.getCount() == 0 ? null : LocalDate.ofEpochDay(sum.getMax()).toString());
  }

  /** Groups of at least some articles, a window of them: the largest first, then the latest. */
  public List<AffairRef> largest(int least, int limit, int offset) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT a.articles, a.earliest, a.latest, "
                        + Documents.COLUMNS
                        + " FROM affair a JOIN document d ON d.seq = a.seed WHERE a.articles >="
                        + " :least ORDER BY a.articles DESC, a.latest DESC, d.id LIMIT :limit"
                        + " OFFSET :offset")
                .bind("least", least)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(
                    (row, context) ->
                        new AffairRef(
                            Documents.of(row),
                            row.getInt("articles"),
                            day(row.getString("earliest")),
                            day(row.getString("latest"))))
                .list());
  }

  private static LocalDate day(String written) {
    return written == null ? null : LocalDate.parse(written);
  }

  /** How many groups have at least some articles. */
  public long count(int least) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT COUNT(*) FROM affair WHERE articles >= :least")
                .bind("least", least)
                .mapTo(Long.class)
                .one());
  }
}
