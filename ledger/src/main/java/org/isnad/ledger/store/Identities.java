package org.isnad.ledger.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Identity;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.Profile.Spelling;
import org.isnad.ledger.Proposal;
import org.isnad.ledger.identity.Atom;
import org.isnad.ledger.identity.Link;
import org.isnad.ledger.identity.NameForms;
import org.isnad.ledger.identity.Ruling;
import org.isnad.ledger.identity.View;
import org.jdbi.v3.core.Handle;

/**
 * Who bears a name: asks for the name's other spellings and what stands beside each, and lays
 * people's judgements over what rules find. Reads what the name's indexes lead to, nothing else.
 */
public final class Identities {

  /** Names that lead to more spellings than this are too common to be followed further. */
  private static final int MOST_NAMES = 40;

  private static final Pattern AUTHORITY = Pattern.compile("Q\\d+|isnad:.+");

  private final Database database;

  public Identities(Database database) {
    this.database = database;
  }

  /** Who bears a name; empty where no article has it as a name. */
  public Optional<Identity> find(String key) {
    return database.read(handle -> new Query(handle, key).identity());
  }

  /**
   * The keys of a name as a person writes it: in Arabic letters in any spelling that folds alike,
   * or in Latin letters as the ledger spells it.
   */
  public List<String> keys(String written) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT key FROM entity WHERE key = :key UNION SELECT key FROM spelling WHERE"
                        + " name = :name UNION SELECT key FROM entity WHERE latin = :name AND named"
                        + " = 1 ORDER BY 1")
                .bind("key", written.matches(AUTHORITY.pattern()) ? written : NameKey.of(written))
                .bind("name", written.strip())
                .mapTo(String.class)
                .list());
  }

  private static final class Query {
    private final Handle handle;
    private final String key;
    private final Map<String, Neighbourhood> names = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Proposal> proposals = new TreeMap<>();

    Query(Handle handle, String key) {
      this.handle = handle;
      this.key = key;
    }

    Optional<Identity> identity() {
      explore();
      if (names.get(key).atoms().isEmpty()) {
        return Optional.empty();
      }
      Set<Atom> atoms = new TreeSet<>();
      names.values().forEach(name -> atoms.addAll(name.atoms()));
      Collection<Ruling> judgements = Rulings.about(handle, names.keySet());
      View view = View.of(atoms, links, judgements);
      List<org.isnad.ledger.Bearer> bearers =
          view.classes().stream()
              .filter(c -> c.stream().anyMatch(atom -> atom.key().equals(key)))
              .map(c -> bearer(c, view.reasons().get(c)))
              .sorted(Comparator.comparing(b -> -b.documents().size()))
              .toList();
      bearers.forEach(b -> proposals.keySet().removeAll(b.keys()));
      List<Ruling> own =
          judgements.stream()
              .filter(j -> isAbout(j.one().key()) || isAbout(j.other().key()))
              .toList();
      return Optional.of(
          new Identity(key, bearers, List.copyOf(proposals.values()), own, view.disputes()));
    }

    private boolean isAbout(String name) {
      return name.equals(key);
    }

    /** Follows the name to its other spellings, and from those that are sure further on. */
    private void explore() {
      Deque<String> open = new ArrayDeque<>(List.of(key));
      while (!open.isEmpty()) {
        String next = open.poll();
        if (!names.containsKey(next)) {
          Neighbourhood name = Neighbourhood.of(handle, next);
          names.put(next, name);
          links.addAll(IdentityRules.within(name, AUTHORITY.matcher(next).matches()));
          links.addAll(Reprinted.links(handle, name));
          if (names.size() < MOST_NAMES && !name.atoms().isEmpty()) {
            open.addAll(across(name));
            open.addAll(judged(next));
          }
        }
      }
    }

    private List<String> across(Neighbourhood name) {
      List<String> out = new ArrayList<>();
      for (String candidate : candidates(name)) {
        Neighbourhood other = Neighbourhood.of(handle, candidate);
        List<Link> found = other.atoms().isEmpty() ? List.of() : IdentityRules.across(name, other);
        if (!found.isEmpty()) {
          links.addAll(found);
          out.add(candidate);
        } else if (name.key().equals(key) && other.type() == name.type()) {
          proposals.put(candidate, IdentityRules.proposal(name, other));
        }
      }
      return out;
    }

    private List<String> judged(String name) {
      return Rulings.about(handle, List.of(name)).stream()
          .flatMap(j -> List.of(j.one().key(), j.other().key()).stream())
          .distinct()
          .toList();
    }

    private List<String> candidates(Neighbourhood name) {
      String solid = NameForms.solid(name.name());
      String skeleton = NameForms.skeleton(name.name());
      String given = NameForms.words(name.name()).stream().findFirst().orElse("-");
      return handle
          .createQuery(
              """
              SELECT key FROM entity WHERE solid = :solid
              UNION SELECT key FROM entity WHERE solid > :solid AND solid < :beyond AND :long
              UNION SELECT key FROM entity WHERE solid IN (<beginnings>)
              UNION SELECT key FROM entity WHERE skeleton = :skeleton
              UNION SELECT key FROM entity WHERE last = :last AND :solid = :last
              UNION SELECT key FROM entity WHERE solid = :last
              UNION SELECT key FROM entity WHERE last = :last AND :long
                AND solid > :given AND solid < :beyondGiven
              UNION SELECT s.key FROM spelling own JOIN spelling s ON s.name = own.name
                WHERE own.key = :key AND own.name LIKE '% %'
              EXCEPT SELECT :key
              ORDER BY 1 LIMIT 200
              """)
          .bind("solid", solid)
          .bind("beyond", solid + Character.MAX_VALUE)
          .bind("long", NameForms.words(name.name()).size() > 1)
          .bindList("beginnings", beginnings(NameForms.words(name.name())))
          .bind("skeleton", skeleton.isEmpty() ? "-" : skeleton)
          .bind("last", NameForms.last(name.name()))
          .bind("given", given)
          .bind("beyondGiven", given + Character.MAX_VALUE)
          .bind("key", name.key())
          .mapTo(String.class)
          .list();
    }

    /** The name without its last words, down to two. */
    private static List<String> beginnings(List<String> words) {
      List<String> out = new ArrayList<>(List.of("-"));
      for (int end = 2; end < words.size(); end++) {
        out.add(String.join("", words.subList(0, end)));
      }
      return out;
    }

    private org.isnad.ledger.Bearer bearer(Set<Atom> atoms, List<String> reasons) {
      Map<String, long[]> spellings = new TreeMap<>();
      List<DocumentRef> documents = new ArrayList<>();
      for (Atom atom : atoms) {
        documents.add(document(atom.document()));
        spellings(atom).forEach((name, count) -> add(spellings, new Spelling(name, count, 1)));
      }
      atoms.stream().map(Atom::key).distinct().forEach(k -> datelines(k, spellings));
      return new org.isnad.ledger.Bearer(
          atoms.stream().map(Atom::key).distinct().toList(),
          spellings.entrySet().stream()
              .map(e -> new Spelling(e.getKey(), e.getValue()[0], e.getValue()[1]))
              .sorted(
                  Comparator.comparing((Spelling s) -> -s.mentions()).thenComparing(Spelling::name))
              .toList(),
          documents.stream()
              .filter(Objects::nonNull)
              .distinct()
              .sorted(
                  Comparator.comparing(
                          DocumentRef::published, Comparator.nullsLast(Comparator.naturalOrder()))
                      .thenComparing(DocumentRef::id))
              .toList(),
          reasons);
    }

    private static void add(Map<String, long[]> spellings, Spelling spelling) {
      long[] sum = spellings.computeIfAbsent(spelling.name(), n -> new long[2]);
      sum[0] += spelling.mentions();
      sum[1] += spelling.documents();
    }

    /** What a publisher calls itself in articles that else do not name it. */
    private void datelines(String publisher, Map<String, long[]> spellings) {
      handle
          .createQuery(
              "SELECT s.name, SUM(s.mentions), COUNT(*) FROM document d JOIN spelling s ON"
                  + " s.document = d.seq AND s.key = d.publisher_key WHERE d.publisher_key = :key"
                  + " AND d.shown = 1 AND NOT EXISTS (SELECT 1 FROM entity e WHERE e.document ="
                  + " d.seq AND e.key = :key AND e.named = 1) GROUP BY s.name")
          .bind("key", publisher)
          .map((row, context) -> new Spelling(row.getString(1), row.getLong(2), row.getLong(3)))
          .forEach(spelling -> add(spellings, spelling));
    }

    private Map<String, Integer> spellings(Atom atom) {
      return handle
          .createQuery(
              "SELECT s.name, s.mentions FROM spelling s JOIN document d ON d.seq = s.document"
                  + " WHERE d.id = :id AND d.shown = 1 AND s.key = :key")
          .bind("id", atom.document())
          .bind("key", atom.key())
          .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
          .stream()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private DocumentRef document(String id) {
      return handle
          .createQuery(
              "SELECT " + Documents.COLUMNS + " FROM document d WHERE d.id = :id AND d.shown = 1")
          .bind("id", id)
          .map((row, context) -> Documents.of(row))
          .one();
    }
  }
}
