package org.isnad.ledger.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.identity.Union;
import org.jdbi.v3.core.Handle;

/**
 * Articles about one matter: those of a few days that have several uncommon names in common, two
 * fifths of those of the one with fewer at least.
 */
public final class Neighbours {

  /** Names that stand in more articles than this tell nothing about the matter. */
  private static final int COMMON = 50;

  private static final int LEAST_SHARED = 2;
  private static final double LEAST_SHARE = 0.4;
  private static final int MOST_DAYS = 5;
  private static final int MOST_ARTICLES = 300;

  private static final String NAMES =
      """
      SELECT DISTINCT e.document, e.key FROM entity e WHERE e.named = 1 AND e.key IN
        (SELECT key FROM entity WHERE named = 1 GROUP BY key
         HAVING COUNT(DISTINCT document) BETWEEN 2 AND :common)
      ORDER BY e.key, e.document
      """;

  private static final Comparator<DocumentRef> BY_DAY =
      Comparator.comparing(DocumentRef::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DocumentRef::id);

  private final Database database;

  public Neighbours(Database database) {
    this.database = database;
  }

  private record Name(long document, String key) {}

  private record Placed(long seq, DocumentRef document) {}

  /** All groups of at least some articles, the largest first. Looks through all names once. */
  public List<List<DocumentRef>> all(int least) {
    return database.read(handle -> groups(handle, least));
  }

  private static List<List<DocumentRef>> groups(Handle handle, int least) {
    Map<Long, Set<String>> names = names(handle);
    Map<Long, DocumentRef> documents = new HashMap<>();
    names.keySet().forEach(seq -> documents.put(seq, document(handle, seq)));
    Union<Long> union = new Union<>();
    pairs(names)
        .forEach(
            (one, others) ->
                others.forEach(
                    (other, shared) -> {
                      if (isNear(names, documents, one, other, shared)) {
                        union.join(one, other);
                      }
                    }));
    Map<Long, List<DocumentRef>> groups = new TreeMap<>();
    union
        .members()
        .forEach(
            m ->
                groups
                    .computeIfAbsent(union.root(m), r -> new ArrayList<>())
                    .add(documents.get(m)));
    return groups.values().stream()
        .filter(group -> group.size() >= least)
        .map(group -> group.stream().sorted(BY_DAY).toList())
        .sorted(
            Comparator.comparingInt((List<DocumentRef> g) -> -g.size())
                .thenComparing(g -> g.get(0), BY_DAY))
        .toList();
  }

  private static Map<Long, Set<String>> names(Handle handle) {
    Map<Long, Set<String>> names = new TreeMap<>();
    handle
        .createQuery(NAMES)
        .bind("common", COMMON)
        .map((row, context) -> new Name(row.getLong(1), row.getString(2)))
        .forEach(n -> names.computeIfAbsent(n.document(), d -> new TreeSet<>()).add(n.key()));
    return names;
  }

  /** How many names each two articles share, the lower number first. */
  private static Map<Long, Map<Long, Integer>> pairs(Map<Long, Set<String>> names) {
    Map<String, List<Long>> places = new HashMap<>();
    names.forEach(
        (document, keys) ->
            keys.forEach(k -> places.computeIfAbsent(k, x -> new ArrayList<>()).add(document)));
    Map<Long, Map<Long, Integer>> out = new HashMap<>();
    for (List<Long> held : places.values()) {
      for (int i = 0; i < held.size(); i++) {
        for (int j = i + 1; j < held.size(); j++) {
          out.computeIfAbsent(held.get(i), x -> new HashMap<>())
              .merge(held.get(j), 1, Integer::sum);
        }
      }
    }
    return out;
  }

  private static boolean isNear(
      Map<Long, Set<String>> names,
      Map<Long, DocumentRef> documents,
      long one,
      long other,
      int shared) {
    int fewer = Math.min(names.get(one).size(), names.get(other).size());
    return shared >= LEAST_SHARED
        && shared >= LEAST_SHARE * fewer
        && isNear(documents.get(one).published(), documents.get(other).published());
  }

  private static boolean isNear(LocalDate one, LocalDate other) {
    return one == null
        || other == null
        || Math.abs(ChronoUnit.DAYS.between(one, other)) <= MOST_DAYS;
  }

  /** The group of one article, with it at least; follows its names, and no others. */
  public List<DocumentRef> of(String id) {
    return database.read(handle -> group(handle, id));
  }

  private static List<DocumentRef> group(Handle handle, String id) {
    Map<Long, DocumentRef> found = new TreeMap<>();
    Deque<Long> open = new ArrayDeque<>();
    placed(handle, "d.id = :which AND d.shown = 1", id)
        .forEach(p -> found.put(p.seq(), p.document()));
    open.addAll(found.keySet());
    Map<Long, Set<String>> names = new HashMap<>();
    while (!open.isEmpty() && found.size() < MOST_ARTICLES) {
      long one = open.poll();
      Map<Long, Integer> shared = new TreeMap<>();
      Set<String> keys = names.computeIfAbsent(one, d -> names(handle, d));
      keys.forEach(key -> places(handle, key).forEach(p -> shared.merge(p, 1, Integer::sum)));
      shared.remove(one);
      shared.keySet().removeAll(found.keySet());
      shared.values().removeIf(count -> count < LEAST_SHARED);
      Map<Long, DocumentRef> documents = new HashMap<>(found);
      shared.keySet().forEach(seq -> documents.put(seq, document(handle, seq)));
      shared.forEach(
          (other, count) -> {
            names.computeIfAbsent(other, d -> names(handle, d));
            if (isNear(names, documents, one, other, count)) {
              found.put(other, documents.get(other));
              open.add(other);
            }
          });
    }
    return found.values().stream().sorted(BY_DAY).toList();
  }

  /** The uncommon names of one article. */
  private static Set<String> names(Handle handle, long document) {
    Collection<String> all =
        handle
            .createQuery("SELECT key FROM entity WHERE document = :document AND named = 1")
            .bind("document", document)
            .mapTo(String.class)
            .list();
    Set<String> out = new TreeSet<>(all);
    out.removeIf(
        key -> {
          int places = places(handle, key).size();
          return places < 2 || places > COMMON;
        });
    return out;
  }

  private static Set<Long> places(Handle handle, String key) {
    return Set.copyOf(
        handle
            .createQuery(
                "SELECT DISTINCT document FROM entity WHERE key = :key AND named = 1 LIMIT :limit")
            .bind("key", key)
            .bind("limit", COMMON + 1)
            .mapTo(Long.class)
            .list());
  }

  private static DocumentRef document(Handle handle, long seq) {
    return placed(handle, "d.seq = :which", seq).get(0).document();
  }

  private static List<Placed> placed(Handle handle, String where, Object which) {
    return handle
        .createQuery("SELECT d.seq, " + Documents.COLUMNS + " FROM document d WHERE " + where)
        .bind("which", which)
        .map((row, context) -> new Placed(row.getLong("seq"), Documents.of(row)))
        .list();
  }
}
