package org.isnad.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ledger.Facet;
import org.isnad.ledger.FacetValue;
import org.isnad.ledger.Narrowing;
import org.isnad.ledger.Network;
import org.isnad.ledger.Network.Edge;
import org.isnad.ledger.Network.Kind;
import org.isnad.ledger.Network.Node;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds who stands next to a name. */
public final class Networks {

  /** Of the days of publication that a narrowing wants, as {@link #bind} gives them. */
  static final String DAYS =
      " AND (:from IS NULL OR d.published >= :from) AND (:to IS NULL OR d.published <= :to)";

  private static final String THROUGH_OTHERS =
      """
      SELECT v.key, COUNT(*) FROM attribution a
        JOIN via v ON v.document = a.document AND v.attribution = a.id
        JOIN document d ON d.seq = a.document
      WHERE a.key = :key AND v.kind = 'SOURCE'\
      """
          + DAYS
          + " GROUP BY v.key";

  private static final String OTHERS_THROUGH =
      """
      SELECT a.key, COUNT(*) FROM via v
        JOIN attribution a ON a.document = v.document AND a.id = v.attribution
        JOIN document d ON d.seq = v.document
      WHERE v.key = :key AND v.kind = 'SOURCE' AND a.key IS NOT NULL\
      """
          + DAYS
          + " GROUP BY a.key";

  /** Of those to whom something is done only what has a name: things are not part of a network. */
  private static final String DOES =
      """
      SELECT o.key, COUNT(DISTINCT o.document || ' ' || o.claim) FROM party p
        JOIN party o ON o.document = p.document AND o.claim = p.claim AND o.key <> p.key
        JOIN document d ON d.seq = p.document
      WHERE p.key = :key AND p.part %s AND o.part %s
        AND EXISTS (SELECT 1 FROM entity e
          WHERE e.document = o.document AND e.key = o.key AND e.named = 1)\
      """
          + DAYS
          + " GROUP BY o.key";

  private static final String AGENT = "= 'AGENT'";
  private static final String OTHER = "IN ('PATIENT', 'THEME')";

  private final Database database;
  private final Labels labels;

  public Networks(Database database, Labels labels) {
    this.database = database;
    this.labels = labels;
  }

  /**
   * The network around a key.
   *
   * @param kinds of edges that are wanted
   * @param days the days of publication that count; nothing else of it is used
   * @param most edges at most
   */
  public Network of(String key, Set<Kind> kinds, Narrowing days, int most) {
    List<Edge> edges =
        database.read(handle -> edges(handle, key, kinds, days)).stream()
            .sorted(
                Comparator.comparingLong(Edge::count)
                    .reversed()
                    .thenComparing(Edge::kind)
                    .thenComparing(Edge::from)
                    .thenComparing(Edge::to))
            .limit(most)
            .toList();
    Set<String> keys = new LinkedHashSet<>(List.of(key));
    edges.forEach(e -> keys.addAll(List.of(e.from(), e.to())));
    return new Network(keys.stream().map(this::node).toList(), edges);
  }

  private Node node(String key) {
    FacetValue label = labels.of(Facet.SOURCE, key, 0);
    return new Node(key, label.name(), label.latin());
  }

  private static List<Edge> edges(Handle handle, String key, Set<Kind> kinds, Narrowing days) {
    List<Edge> out = new ArrayList<>();
    if (kinds.contains(Kind.PASSES_ON)) {
      out.addAll(inwards(handle, THROUGH_OTHERS, key, Kind.PASSES_ON, days));
      out.addAll(outwards(handle, OTHERS_THROUGH, key, Kind.PASSES_ON, days));
    }
    if (kinds.contains(Kind.DOES)) {
      out.addAll(inwards(handle, DOES.formatted(OTHER, AGENT), key, Kind.DOES, days));
      out.addAll(outwards(handle, DOES.formatted(AGENT, OTHER), key, Kind.DOES, days));
    }
    return out;
  }

  private static List<Edge> inwards(
      Handle handle, String sql, String key, Kind kind, Narrowing days) {
    return asked(handle, sql, key, days)
        .map((row, context) -> new Edge(row.getString(1), key, kind, row.getLong(2)))
        .list();
  }

  private static List<Edge> outwards(
      Handle handle, String sql, String key, Kind kind, Narrowing days) {
    return asked(handle, sql, key, days)
        .map((row, context) -> new Edge(key, row.getString(1), kind, row.getLong(2)))
        .list();
  }

  private static Query asked(Handle handle, String sql, String key, Narrowing days) {
    return bind(handle.createQuery(sql).bind("key", key), days);
  }

  /** Fills in {@link #DAYS}. */
  static Query bind(Query query, Narrowing days) {
    return query.bind("from", written(days.from())).bind("to", written(days.to()));
  }

  private static String written(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
