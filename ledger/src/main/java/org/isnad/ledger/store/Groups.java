package org.isnad.ledger.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Reprints;
import org.isnad.ledger.identity.Union;
import org.jdbi.v3.core.Handle;

/** Groups of articles that are the same text as wholes. */
public final class Groups {

  /**
   * A long article that holds two others whole makes those two no reprints of each other: in a
   * group each must be mostly the other.
   */
  private static final String WHOLES =
      "SELECT one, other FROM copy WHERE of_one >= 0.5 AND of_other >= 0.5";

  private static final Comparator<DocumentRef> BY_DAY =
      Comparator.comparing(DocumentRef::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DocumentRef::id);

  private static final Comparator<Reprints> LARGEST =
      Comparator.comparingInt((Reprints g) -> -g.documents().size())
          .thenComparing(g -> g.documents().get(0), BY_DAY.reversed());

  private final Database database;

  public Groups(Database database) {
    this.database = database;
  }

  /** All groups, the largest first, then the latest. */
  public List<Reprints> all() {
    return database.read(
        handle ->
            components(handle).stream()
                .map(members -> group(handle, members))
                .sorted(LARGEST)
                .toList());
  }

  /** The groups that some articles form among themselves. */
  public List<Reprints> within(Set<String> documents) {
    return database.read(
        handle ->
            around(handle, documents).stream()
                .map(members -> group(handle, members))
                .sorted(LARGEST)
                .toList());
  }

  /** Follows the copies of some articles, and no others. */
  private static Collection<List<Long>> around(Handle handle, Set<String> documents) {
    Union<Long> union = new Union<>();
    Deque<Long> open = new ArrayDeque<>();
    documents.forEach(id -> number(handle, id).ifPresent(open::add));
    Set<Long> seen = new HashSet<>();
    while (!open.isEmpty()) {
      long one = open.poll();
      if (seen.add(one)) {
        for (long other : copies(handle, one)) {
          union.join(one, other);
          open.add(other);
        }
      }
    }
    return components(union);
  }

  private static Optional<Long> number(Handle handle, String id) {
    return handle
        .createQuery("SELECT seq FROM document WHERE id = :id AND shown = 1")
        .bind("id", id)
        .mapTo(Long.class)
        .findOne();
  }

  private static List<Long> copies(Handle handle, long seq) {
    return handle
        .createQuery(WHOLES + " AND one = :seq UNION " + WHOLES + " AND other = :seq")
        .bind("seq", seq)
        .map((row, context) -> row.getLong(1) == seq ? row.getLong(2) : row.getLong(1))
        .list();
  }

  private static Collection<List<Long>> components(Handle handle) {
    Union<Long> union = new Union<>();
    handle
        .createQuery(WHOLES)
        .map((row, context) -> List.of(row.getLong(1), row.getLong(2)))
        .forEach(pair -> union.join(pair.get(0), pair.get(1)));
    return components(union);
  }

  private static Collection<List<Long>> components(Union<Long> union) {
    Map<Long, List<Long>> out = new TreeMap<>();
    union
        .members()
        .forEach(m -> out.computeIfAbsent(union.root(m), root -> new ArrayList<>()).add(m));
    return out.values();
  }

  private static Reprints group(Handle handle, List<Long> members) {
    List<DocumentRef> documents =
        new ArrayList<>(members.stream().map(seq -> document(handle, seq)).toList());
    Map<String, Long> credited = new HashMap<>();
    for (DocumentRef document : documents) {
      credited.put(document.id(), creditors(handle, documents, document));
    }
    documents.sort(
        Comparator.comparing((DocumentRef d) -> -credited.get(d.id())).thenComparing(BY_DAY));
    return new Reprints(documents, original(documents, credited));
  }

  private static long creditors(Handle handle, List<DocumentRef> all, DocumentRef credited) {
    return all.stream().filter(creditor -> Credits.credits(handle, creditor, credited)).count();
  }

  private static DocumentRef original(List<DocumentRef> documents, Map<String, Long> credited) {
    DocumentRef first = documents.get(0);
    DocumentRef second = documents.get(1);
    boolean alone = credited.get(first.id()) > credited.get(second.id());
    boolean earlier =
        first.published() != null
            && second.published() != null
            && credited.get(second.id()) == 0
            && first.published().isBefore(second.published());
    return alone || earlier ? first : null;
  }

  private static DocumentRef document(Handle handle, long seq) {
    return handle
        .createQuery("SELECT " + Documents.COLUMNS + " FROM document d WHERE d.seq = :seq")
        .bind("seq", seq)
        .map((row, context) -> Documents.of(row))
        .one();
  }
}
