package org.isnad.ledger.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.EntityType;
import org.isnad.ledger.identity.Atom;
import org.jdbi.v3.core.Handle;

/**
 * What stands beside a name in each of its articles: the evidence on which rules of identity rest.
 *
 * @param type the most frequent type of its bearers
 * @param roles the bodies in which the bearer holds a role in each article, or the role where the
 *     text names no body
 * @param others the other names of each article, but for those that stand in many
 * @param spellings all that articles call its bearers, as written
 */
record Neighbourhood(
    String key,
    EntityType type,
    String name,
    String latin,
    Map<Atom, Set<String>> roles,
    Map<Atom, Set<String>> others,
    Set<String> spellings) {

  /** Names that stand in more articles than this say nothing about who stands beside them. */
  private static final int COMMON = 100;

  /** Of the names of an article, so many are looked at. */
  private static final int MOST_OTHERS = 20;

  static Neighbourhood of(Handle handle, String key) {
    Bearer bearer = Bearer.of(handle, key);
    Map<Atom, Set<String>> roles = new TreeMap<>();
    Map<Atom, Set<String>> others = new TreeMap<>();
    handle
        .createQuery(
            "SELECT DISTINCT d.id FROM entity e JOIN document d ON d.seq = e.document WHERE e.key ="
                + " :key AND e.named = 1")
        .bind("key", key)
        .mapTo(String.class)
        .forEach(
            id -> {
              roles.put(new Atom(key, id), new TreeSet<>());
              others.put(new Atom(key, id), new TreeSet<>());
            });
    handle
        .createQuery(
            "SELECT d.id, r.role, r.organization_key FROM role r JOIN document d ON d.seq ="
                + " r.document WHERE r.key = :key")
        .bind("key", key)
        .map((row, context) -> List.of(row.getString(1), role(row.getString(2), row.getString(3))))
        .forEach(row -> add(roles, new Atom(key, row.get(0)), row.get(1)));
    handle
        .createQuery(
            """
            SELECT d.id, o.key FROM entity e
              JOIN entity o ON o.document = e.document AND o.key <> e.key AND o.named = 1
              JOIN document d ON d.seq = e.document
            WHERE e.key = :key AND e.named = 1
              AND o.key IS NOT d.publisher_key
              AND (SELECT COUNT(*) FROM (SELECT 1 FROM entity x WHERE x.key = o.key LIMIT :limit))
                < :limit
            ORDER BY d.id, o.key
            """)
        .bind("key", key)
        .bind("limit", COMMON + 1)
        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
        .forEach(row -> addFew(others, new Atom(key, row.get(0)), row.get(1)));
    return new Neighbourhood(
        key,
        bearer == null ? null : bearer.type(),
        bearer == null ? key : bearer.name(),
        bearer == null ? "" : bearer.latin(),
        roles,
        others,
        spellings(handle, key));
  }

  private static Set<String> spellings(Handle handle, String key) {
    return new TreeSet<>(
        handle
            .createQuery("SELECT DISTINCT name FROM spelling WHERE key = :key")
            .bind("key", key)
            .mapTo(String.class)
            .list());
  }

  /** The body alone where there is one: texts call one office by several words. */
  private static String role(String role, String organization) {
    return organization == null ? Folding.fold(role) : organization;
  }

  private static void add(Map<Atom, Set<String>> to, Atom atom, String value) {
    to.computeIfAbsent(atom, a -> new TreeSet<>()).add(value);
  }

  private static void addFew(Map<Atom, Set<String>> to, Atom atom, String value) {
    Set<String> held = to.computeIfAbsent(atom, a -> new TreeSet<>());
    if (held.size() < MOST_OTHERS) {
      held.add(value);
    }
  }

  Set<Atom> atoms() {
    return others.keySet();
  }

  Set<String> allRoles() {
    return union(roles);
  }

  Set<String> allOthers() {
    return union(others);
  }

  private static Set<String> union(Map<Atom, Set<String>> of) {
    Set<String> out = new TreeSet<>();
    of.values().forEach(out::addAll);
    return out;
  }

  /** The articles in which both names stand for different entities. */
  Set<String> together(Neighbourhood other) {
    Set<String> mine = documents();
    mine.retainAll(other.documents());
    return mine;
  }

  private Set<String> documents() {
    Set<String> out = new HashSet<>();
    atoms().forEach(atom -> out.add(atom.document()));
    return out;
  }

  /** The bearers beside whom each thing stands. */
  static Map<String, Set<Atom>> turned(Map<Atom, Set<String>> of) {
    Map<String, Set<Atom>> out = new HashMap<>();
    of.forEach(
        (atom, values) ->
            values.forEach(v -> out.computeIfAbsent(v, x -> new TreeSet<>()).add(atom)));
    return out;
  }
}
