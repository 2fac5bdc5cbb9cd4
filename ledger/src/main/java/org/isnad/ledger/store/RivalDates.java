package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.record.ClaimType;
import org.isnad.ledger.Timeline.Dating;
import org.isnad.ledger.Timeline.Rival;
import org.jdbi.v3.core.Handle;

/**
 * Finds acts for which some sources tell one time and others another. Two claims are taken for one
 * act where they are of one named kind, between the same two parties and within a week; where one
 * source tells both times, these are two acts.
 */
final class RivalDates {

  private static final int WITHIN_DAYS = 7;

  private static final String DATED =
      """
      SELECT c.type, p.part = 'AGENT' AS agent, o.key AS other, c.earliest, c.latest,
        COALESCE(a.key, d.publisher, '') AS teller, COALESCE(a.name, d.publisher) AS name,
        d.id AS document, c.id AS claim
      FROM party p JOIN claim c ON c.document = p.document AND c.id = p.claim
        JOIN party o ON o.document = p.document AND o.claim = p.claim AND o.key <> p.key
          AND (p.part = 'AGENT') <> (o.part = 'AGENT') AND o.part <> 'PLACE'
        JOIN document d ON d.seq = p.document
        LEFT JOIN attribution a ON a.document = c.document AND a.id = c.attribution
      WHERE p.key = :key AND p.part <> 'PLACE' AND c.earliest IS NOT NULL
        AND c.polarity = 'POSITIVE' AND c.type <> 'OTHER'
      ORDER BY c.earliest, c.latest, d.id, c.id, o.part
      """;

  private RivalDates() {}

  /** What makes two claims one act. */
  private record Deed(ClaimType type, boolean agent, String other) {}

  /** A time, and who tells it. */
  private record Told(Deed deed, String by, Dating dating) {

    boolean excludes(Told later) {
      LocalDate end = dating.latest();
      LocalDate begin = later.dating.earliest();
      return end.isBefore(begin) && !begin.isAfter(end.plusDays(WITHIN_DAYS));
    }

    Map.Entry<LocalDate, LocalDate> time() {
      return Map.entry(dating.earliest(), dating.latest());
    }
  }

  /** Those of which a name has part. */
  static List<Rival> of(Handle handle, String key) {
    Map<Deed, List<Told>> byDeed = new LinkedHashMap<>();
    handle
        .createQuery(DATED)
        .bind("key", key)
        .map((row, context) -> told(row))
        .filter(told -> told.dating().earliest() != null && told.dating().latest() != null)
        .forEach(t -> byDeed.computeIfAbsent(t.deed(), d -> new ArrayList<>()).add(t));
    List<Rival> out = new ArrayList<>();
    byDeed.forEach((deed, all) -> add(deed, rivals(all), out));
    return out;
  }

  private static Told told(ResultSet row) throws SQLException {
    Deed deed =
        new Deed(
            ClaimType.valueOf(row.getString("type")),
            row.getInt("agent") == 1,
            row.getString("other"));
    return new Told(
        deed,
        row.getString("teller"),
        new Dating(
            Timelines.day(row.getString("earliest")),
            Timelines.day(row.getString("latest")),
            row.getString("name"),
            row.getString("document"),
            row.getString("claim")));
  }

  private static void add(Deed deed, List<Told> rivals, List<Rival> out) {
    List<Dating> datings = rivals.stream().map(Told::dating).toList();
    // Of an act with two other parties one is enough.
    if (!datings.isEmpty() && out.stream().noneMatch(r -> r.datings().equals(datings))) {
      out.add(new Rival(deed.type(), deed.agent(), deed.other(), datings));
    }
  }

  /** Each teller's first word for each time that others exclude, in the order of time. */
  private static List<Told> rivals(List<Told> all) {
    Map<Map.Entry<LocalDate, LocalDate>, Set<String>> tellers = new HashMap<>();
    List<Told> firsts = new ArrayList<>();
    for (Told one : all) {
      if (tellers.computeIfAbsent(one.time(), time -> new TreeSet<>()).add(one.by())) {
        firsts.add(one);
      }
    }
    return firsts.stream()
        .filter(one -> firsts.stream().anyMatch(other -> areRivals(one, other, tellers)))
        .toList();
  }

  private static boolean areRivals(
      Told one, Told other, Map<Map.Entry<LocalDate, LocalDate>, Set<String>> tellers) {
    return (one.excludes(other) || other.excludes(one))
        && Collections.disjoint(tellers.get(one.time()), tellers.get(other.time()));
  }
}
