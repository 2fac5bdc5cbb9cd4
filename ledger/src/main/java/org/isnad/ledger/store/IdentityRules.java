package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.core.record.EntityType;
import org.isnad.ledger.Proposal;
import org.isnad.ledger.identity.Atom;
import org.isnad.ledger.identity.Link;
import org.isnad.ledger.identity.Link.Rule;
import org.isnad.ledger.identity.NameForms;

/** What rules say about who is who, from what stands beside the names. */
final class IdentityRules {

  private static final int LONG_NAME = 3;
  private static final int LEAST_SKELETON = 4;
  private static final int SHORT_SKELETON = 2;
  private static final int SHOWN = 3;

  private IdentityRules() {}

  /** Links between the bearers of one name. */
  static List<Link> within(Neighbourhood name, boolean authority) {
    List<Link> out = new ArrayList<>();
    if (authority || isOwn(name)) {
      Rule rule = authority ? Rule.AUTHORITY : Rule.NAME;
      chain(name.atoms(), rule, name.key(), out);
      return out;
    }
    Neighbourhood.turned(name.roles()).forEach((role, atoms) -> chain(atoms, Rule.ROLE, role, out));
    boolean full = NameForms.words(name.name()).size() > 1;
    Map<String, Set<Atom>> company = full ? Neighbourhood.turned(name.others()) : pairs(name);
    company.forEach((others, atoms) -> chain(atoms, Rule.COMPANY, others, out));
    return out;
  }

  /** Whether the name alone tells who is meant: places, and bodies with a long name. */
  private static boolean isOwn(Neighbourhood name) {
    boolean longName = NameForms.words(name.name()).size() >= LONG_NAME;
    return name.type() == EntityType.PLACE || (longName && name.type() == EntityType.ORGANIZATION);
  }

  /** Each bearer linked to the one before it. */
  private static void chain(Set<Atom> atoms, Rule rule, String what, List<Link> out) {
    Iterator<Atom> each = atoms.iterator();
    Atom before = each.hasNext() ? each.next() : null;
    while (each.hasNext()) {
      Atom next = each.next();
      out.add(new Link(before, next, rule, what));
      before = next;
    }
  }

  /** The bearers beside whom two others stand, for each two. */
  private static Map<String, Set<Atom>> pairs(Neighbourhood name) {
    Map<Atom, Set<String>> pairs = new TreeMap<>();
    name.others()
        .forEach(
            (atom, others) -> {
              List<String> list = List.copyOf(new TreeSet<>(others));
              Set<String> of = new TreeSet<>();
              for (int i = 0; i < list.size(); i++) {
                for (int j = i + 1; j < list.size(); j++) {
                  of.add(list.get(i) + ", " + list.get(j));
                }
              }
              pairs.put(atom, of);
            });
    return Neighbourhood.turned(pairs);
  }

  /** What speaks for and against two names being one's. */
  static Proposal proposal(Neighbourhood one, Neighbourhood other) {
    List<String> reasons = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    reasons.add(nameEvidence(one, other));
    Set<String> roles = common(one.allRoles(), other.allRoles());
    Set<String> others = common(one.allOthers(), other.allOthers());
    if (!roles.isEmpty()) {
      reasons.add("both are called: " + few(roles));
    }
    if (!others.isEmpty()) {
      reasons.add("beside both stand: " + few(others));
    }
    Set<String> together = one.together(other);
    if (!together.isEmpty()) {
      doubts.add("one article has both as two: " + few(together));
    }
    if (roles.isEmpty() && !one.allRoles().isEmpty() && !other.allRoles().isEmpty()) {
      doubts.add("they are called by different roles");
    }
    return new Proposal(other.key(), other.name(), other.latin(), reasons, doubts);
  }

  /** Links between the bearers of two names where the rules are sure; empty where they are not. */
  static List<Link> across(Neighbourhood one, Neighbourhood other) {
    boolean together = !one.together(other).isEmpty();
    List<Pair> beside = beside(one, other);
    Pair first = new Pair(one.atoms().iterator().next(), other.atoms().iterator().next());
    String what = one.name() + " = " + other.name();
    if (isShortening(one, other) && (together || !beside.isEmpty())) {
      return links(beside.isEmpty() ? List.of(first) : beside, Rule.SHORTENING, what);
    }
    boolean asTwo =
        together
            && !(sameConsonants(one.name(), other.name())
                && isCaseOfFirst(one.name(), other.name()));
    if (one.type() != other.type() || asTwo) {
      return List.of();
    }
    if (NameForms.solid(one.name()).equals(NameForms.solid(other.name()))) {
      return links(beside.isEmpty() ? List.of(first) : beside, Rule.SPACING, what);
    }
    if (isSpelling(one.name(), other.name())) {
      return links(beside, Rule.SPELLING, what);
    }
    return isAlias(one, other) ? links(beside, Rule.ALIAS, what) : List.of();
  }

  private record Pair(Atom one, Atom other) {}

  private static List<Link> links(List<Pair> pairs, Rule rule, String what) {
    return pairs.stream().map(pair -> new Link(pair.one(), pair.other(), rule, what)).toList();
  }

  /** Bearers of both names in whose articles a role or another name is the same. */
  private static List<Pair> beside(Neighbourhood one, Neighbourhood other) {
    List<Pair> out = new ArrayList<>();
    meet(Neighbourhood.turned(one.roles()), Neighbourhood.turned(other.roles()), out);
    meet(Neighbourhood.turned(one.others()), Neighbourhood.turned(other.others()), out);
    return out;
  }

  /** Of each thing that both stand beside, the first bearer of each name with all of the other. */
  private static void meet(
      Map<String, Set<Atom>> one, Map<String, Set<Atom>> other, List<Pair> out) {
    for (String thing : common(one.keySet(), other.keySet())) {
      Atom first = one.get(thing).iterator().next();
      Atom second = other.get(thing).iterator().next();
      other.get(thing).forEach(atom -> out.add(new Pair(first, atom)));
      one.get(thing).stream()
          .filter(atom -> !atom.equals(first))
          .forEach(atom -> out.add(new Pair(atom, second)));
    }
  }

  /** Whether articles call both by one name of two words at least that is no part of the names. */
  private static boolean isAlias(Neighbourhood one, Neighbourhood other) {
    return one.type() == EntityType.PERSON
        && one.spellings().stream()
            .filter(other.spellings()::contains)
            .anyMatch(name -> isOther(name, one.name()) || isOther(name, other.name()));
  }

  private static boolean isOther(String name, String whole) {
    List<String> words = NameForms.words(name);
    return words.size() > 1 && Collections.disjoint(words, NameForms.words(whole));
  }

  /** Whether one is the beginning of the other, two words at least, and both are bodies. */
  private static boolean isShortening(Neighbourhood one, Neighbourhood other) {
    List<String> a = NameForms.words(one.name());
    List<String> b = NameForms.words(other.name());
    List<String> shorter = a.size() < b.size() ? a : b;
    List<String> longer = a.size() < b.size() ? b : a;
    return one.type() == EntityType.ORGANIZATION
        && other.type() == EntityType.ORGANIZATION
        && shorter.size() > 1
        && shorter.size() < longer.size()
        && longer.subList(0, shorter.size()).equals(shorter);
  }

  /**
   * Whether two names may be spellings of one: the given name is the same, and what follows has the
   * same consonants. Given names that differ in a long vowel are two names.
   */
  private static boolean isSpelling(String a, String b) {
    List<String> one = NameForms.words(a);
    List<String> other = NameForms.words(b);
    boolean given = one.size() > 1 && other.size() > 1 && one.get(0).equals(other.get(0));
    return sameConsonants(a, b) && (given || isCaseOfFirst(a, b));
  }

  /** Whether two names differ in a short first word only, as the cases of "father of" do. */
  private static boolean isCaseOfFirst(String a, String b) {
    List<String> one = NameForms.words(a);
    List<String> other = NameForms.words(b);
    return one.size() > 1
        && other.size() == one.size()
        && NameForms.skeleton(one.get(0)).length() <= SHORT_SKELETON
        && one.subList(1, one.size()).equals(other.subList(1, one.size()));
  }

  private static boolean sameConsonants(String a, String b) {
    String skeleton = NameForms.skeleton(a);
    return skeleton.length() >= LEAST_SKELETON && skeleton.equals(NameForms.skeleton(b));
  }

  private static String nameEvidence(Neighbourhood one, Neighbourhood other) {
    if (NameForms.solid(one.name()).equals(NameForms.solid(other.name()))) {
      return "the names differ in spaces only";
    }
    if (sameConsonants(one.name(), other.name())) {
      return "the names have the same consonants";
    }
    if (hasMiddle(NameForms.words(one.name()), NameForms.words(other.name()))) {
      return "the first and the last name are the same, one has more between them";
    }
    return isShortening(one, other)
        ? "one name is the beginning of the other"
        : "one name ends in the other";
  }

  /** Whether two names begin and end alike, and one has all words of the other. */
  private static boolean hasMiddle(List<String> one, List<String> other) {
    List<String> shorter = one.size() < other.size() ? one : other;
    List<String> longer = one.size() < other.size() ? other : one;
    return shorter.size() > 1
        && longer.size() > shorter.size()
        && longer.containsAll(shorter)
        && longer.get(0).equals(shorter.get(0))
        && longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1));
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> out = new TreeSet<>(a);
    out.retainAll(b);
    return out;
  }

  private static String few(Set<String> values) {
    return String.join(" · ", values.stream().limit(SHOWN).toList());
  }
}
