package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.ledger.AffairRef;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.store.Nearness.About;
import org.isnad.ledger.store.Nearness.Around;
import org.jdbi.v3.core.Handle;

/**
 * Articles about one matter. A group grows from one article: next comes the one that most of the
 * group are near to, as long as a third of the group are. So no single article that speaks of two
 * matters can join their groups.
 */
public final class Neighbours {

  private static final double LEAST_SHARE = 0.25;
  private static final int MOST_ARTICLES = 200;

  private static final Comparator<DocumentRef> BY_DAY =
      Comparator.comparing(DocumentRef::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DocumentRef::id);

  private final Database database;

  public Neighbours(Database database) {
    this.database = database;
  }

  /**
   * The group that grows from one article, in the order of publication; empty where there is no
   * such article. Looks up that article's words and those of its group, and no others.
   */
  public List<DocumentRef> of(String id) {
    return database.read(
        handle ->
            placed(handle, "d.id = :which AND d.shown = 1", id).keySet().stream()
                .findFirst()
                .map(seed -> documents(handle, grow(seed, lookingUp(handle))))
                .orElse(List.of()));
  }

  /**
   * Groups of at least some articles, the largest first. They grow from the articles that most are
   * near to; one that mostly holds what earlier groups hold is left out. Looks through the words of
   * all articles once.
   */
  public List<AffairRef> all(int least) {
    return database.read(handle -> groups(handle, least));
  }

  private static List<AffairRef> groups(Handle handle, int least) {
    Map<Long, About> all = about(handle);
    Nearness nearness = reading(all);
    List<Long> seeds =
        all.keySet().stream()
            .sorted(
                Comparator.comparing((Long seq) -> -nearness.of(seq).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Set<Long> covered = new HashSet<>();
    List<AffairRef> out = new ArrayList<>();
    for (long seed : seeds) {
      Set<Long> group = covered.contains(seed) ? Set.of() : grow(seed, nearness);
      boolean isNew = group.stream().filter(covered::contains).count() * 2 < group.size();
      covered.addAll(group);
      if (isNew && group.size() >= least) {
        out.add(new AffairRef(document(handle, seed), documents(handle, group)));
      }
    }
    out.sort(Comparator.comparingInt(group -> -group.documents().size()));
    return out;
  }

  private static Set<Long> grow(long seed, Nearness nearness) {
    Set<Long> group = new TreeSet<>();
    Map<Long, Integer> links = new TreeMap<>();
    Long next = seed;
    while (next != null && group.size() < MOST_ARTICLES) {
      group.add(next);
      links.remove(next);
      for (long other : nearness.of(next)) {
        if (!group.contains(other)) {
          links.merge(other, 1, Integer::sum);
        }
      }
      next =
          links.entrySet().stream()
              .filter(e -> e.getValue() >= LEAST_SHARE * nearness.within(e.getKey(), group))
              .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
              .map(Map.Entry::getKey)
              .orElse(null);
    }
    return group;
  }

  private static Nearness lookingUp(Handle handle) {
    Map<Long, About> about = new HashMap<>();
    Map<Around, List<Long>> places = new HashMap<>();
    return new Nearness(
        document -> about.computeIfAbsent(document, d -> about(handle, d)),
        around -> places.computeIfAbsent(around, a -> places(handle, a)));
  }

  private static About about(Handle handle, long document) {
    Map<String, Long> words =
        handle
            .createQuery("SELECT word, day FROM topic WHERE document = :document")
            .bind("document", document)
            .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new About(words.values().stream().findFirst().orElse(0L), new TreeSet<>(words.keySet()));
  }

  private static List<Long> places(Handle handle, Around around) {
    return handle
        .createQuery(
            "SELECT document FROM topic WHERE word = :word AND day BETWEEN :from AND :to ORDER BY"
                + " day, document LIMIT :limit")
        .bind("word", around.word())
        .bind("from", around.day() - Nearness.DAYS)
        .bind("to", around.day() + Nearness.DAYS)
        .bind("limit", Nearness.COMMON + 1)
        .mapTo(Long.class)
        .list();
  }

  private static Map<Long, About> about(Handle handle) {
    Map<Long, About> out = new TreeMap<>();
    Map<String, String> once = new HashMap<>();
    handle
        .createQuery("SELECT word, day, document FROM topic")
        .map(
            (row, context) -> {
              String word = once.computeIfAbsent(row.getString(1), Function.identity());
              long day = row.getLong(2);
              return out.computeIfAbsent(row.getLong(3), d -> new About(day, new TreeSet<>()))
                  .words()
                  .add(word);
            })
        .forEach(added -> {});
    return out;
  }

  private static Nearness reading(Map<Long, About> all) {
    Map<String, List<Long>> places = new HashMap<>();
    all.forEach(
        (document, about) ->
            about
                .words()
                .forEach(w -> places.computeIfAbsent(w, x -> new ArrayList<>()).add(document)));
    Comparator<Long> byDay =
        Comparator.comparing((Long document) -> all.get(document).day())
            .thenComparing(Comparator.naturalOrder());
    places.values().forEach(held -> held.sort(byDay));
    return new Nearness(
        all::get,
        around ->
            places.get(around.word()).stream()
                .filter(d -> Math.abs(all.get(d).day() - around.day()) <= Nearness.DAYS)
                .limit(Nearness.COMMON + 1)
                .toList());
  }

  private static List<DocumentRef> documents(Handle handle, Set<Long> group) {
    return group.stream().map(seq -> document(handle, seq)).sorted(BY_DAY).toList();
  }

  private static DocumentRef document(Handle handle, long seq) {
    return placed(handle, "d.seq = :which", seq).get(seq);
  }

  private static Map<Long, DocumentRef> placed(Handle handle, String where, Object which) {
    return handle
        .createQuery("SELECT d.seq, " + Documents.COLUMNS + " FROM document d WHERE " + where)
        .bind("which", which)
        .map((row, context) -> Map.entry(row.getLong("seq"), Documents.of(row)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
