package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Role;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.identity.Atom;
import org.isnad.ledger.identity.Link;
import org.isnad.ledger.identity.Link.Rule;
import org.isnad.ledger.identity.NameForms;
import org.isnad.ledger.identity.View;

/**
 * Who is who among a few articles about one matter. There, bearers of one name count as one, so
 * that voices are never counted too many, unless people set them apart; so do spellings of one name
 * for which the rules speak.
 */
public final class Among {

  private final Map<Atom, String> keys = new HashMap<>();

  /** The key of a name's first bearer. */
  private final Map<String, String> byName = new HashMap<>();

  private Among() {}

  /** Reads the articles, and of the ledger only what people judged of their names. */
  public static Among of(Database database, Collection<SourcedRecord> records) {
    Map<String, Neighbourhood> names = new TreeMap<>();
    Set<String> read = new HashSet<>();
    records.stream()
        .filter(record -> read.add(record.document().id()))
        .forEach(record -> add(record, names));
    Set<Atom> atoms = new TreeSet<>();
    names.values().forEach(name -> atoms.addAll(name.atoms()));
    Among out = new Among();
    out.take(
        database.read(
            handle -> View.of(atoms, links(names), Rulings.about(handle, names.keySet()))));
    return out;
  }

  /**
   * One key for all bearers that are one. Where the article does not have the name, that of its
   * first bearer in the others; the given one where none has it.
   */
  public String key(String key, String document) {
    String own = keys.get(new Atom(key, document));
    return own == null ? byName.getOrDefault(key, key) : own;
  }

  /** Whether one of the articles has a name. */
  public boolean knows(String key) {
    return byName.containsKey(key);
  }

  private void take(View view) {
    Set<String> taken = new HashSet<>();
    for (SortedSet<Atom> one : view.classes()) {
      Atom first = one.first();
      String key = taken.add(first.key()) ? first.key() : first.key() + "#" + first.document();
      for (Atom atom : one) {
        keys.put(atom, key);
        byName.putIfAbsent(atom.key(), key);
      }
    }
  }

  private static void add(SourcedRecord record, Map<String, Neighbourhood> names) {
    String document = record.document().id();
    List<Entity> named =
        record.entities().stream()
            .filter(entity -> entity.authority() != null || !entity.names().isEmpty())
            .toList();
    Set<String> keys = new TreeSet<>(named.stream().map(NameKey::of).toList());
    for (Entity entity : named) {
      String key = NameKey.of(entity);
      Atom atom = new Atom(key, document);
      Neighbourhood name =
          names.computeIfAbsent(
              key,
              k ->
                  new Neighbourhood(
                      k,
                      entity.type(),
                      entity.name(),
                      entity.latin(),
                      new TreeMap<>(),
                      new TreeMap<>(),
                      new TreeSet<>()));
      Set<String> others = new TreeSet<>(keys);
      others.remove(key);
      name.others().put(atom, others);
      name.spellings().addAll(entity.names());
      name.roles().computeIfAbsent(atom, a -> new TreeSet<>()).addAll(roles(record, entity));
    }
  }

  private static List<String> roles(SourcedRecord record, Entity entity) {
    return record.roles().stream()
        .filter(role -> entity.id().equals(role.person()))
        .map(role -> role(record, role))
        .toList();
  }

  private static String role(SourcedRecord record, Role role) {
    return record
        .entity(String.valueOf(role.organization()))
        .map(NameKey::of)
        .orElse(Folding.fold(role.role()));
  }

  private static List<Link> links(Map<String, Neighbourhood> names) {
    List<Link> out = new ArrayList<>();
    names.values().forEach(name -> chain(name, out));
    for (List<Neighbourhood> alike : alike(names.values())) {
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          out.addAll(IdentityRules.across(alike.get(i), alike.get(j)));
        }
      }
    }
    return out;
  }

  private static void chain(Neighbourhood name, List<Link> out) {
    Iterator<Atom> each = name.atoms().iterator();
    Atom before = each.next();
    while (each.hasNext()) {
      Atom next = each.next();
      out.add(new Link(before, next, Rule.NAME, name.key()));
      before = next;
    }
  }

  /** Names that a rule could link: of the same letters, consonants, first word or byname. */
  private static Collection<List<Neighbourhood>> alike(Collection<Neighbourhood> names) {
    Map<String, List<Neighbourhood>> out = new TreeMap<>();
    for (Neighbourhood name : names) {
      List<String> words = NameForms.words(name.name());
      Set<String> under = new TreeSet<>();
      under.add("letters " + NameForms.solid(name.name()));
      under.add("consonants " + NameForms.skeleton(name.name()));
      under.add("first " + (words.isEmpty() ? "" : words.get(0)));
      name.spellings().forEach(spelling -> under.add("called " + Folding.fold(spelling)));
      under.forEach(form -> out.computeIfAbsent(form, f -> new ArrayList<>()).add(name));
    }
    return out.values();
  }
}
