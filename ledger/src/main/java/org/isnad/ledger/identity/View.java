package org.isnad.ledger.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is who, as a view over the log of judgements and the findings of rules. It is a function of
 * the set of entries: their order in the log has no part in it, and taking one back gives exactly
 * the view that was without it.
 *
 * <ul>
 *   <li>People win over rules.
 *   <li>Of one person's judgements on one pair the latest counts. Where people disagree on a pair
 *       it is disputed, and stays apart.
 *   <li>"Not same" holds for all that is merged with either side: a merge that would bring two
 *       together of whom it was judged is not made.
 * </ul>
 *
 * @param classes those that are one, each in order; every bearer is in exactly one class
 * @param reasons why each class of several is one
 * @param disputes pairs on which people disagree, with all their judgements
 */
public record View(
    List<SortedSet<Atom>> classes,
    Map<SortedSet<Atom>, List<String>> reasons,
    List<List<Ruling>> disputes) {

  private static final Comparator<Ruling> LATEST_LAST =
      Comparator.comparing(Ruling::at).thenComparing(Ruling::verdict).thenComparing(Ruling::reason);

  /** The view of some bearers. */
  public static View of(
      Collection<Atom> atoms, Collection<Link> links, Collection<Ruling> judgements) {
    return new Merging(atoms, judgements).view(links);
  }

  /** The class of a bearer. */
  public SortedSet<Atom> classOf(Atom atom) {
    return classes.stream().filter(c -> c.contains(atom)).findFirst().orElseThrow();
  }

  private record Pair(String one, String other) {
    static Pair of(Ruling j) {
      String a = j.one().toString();
      String b = j.other().toString();
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private static final class Merging {
    private final Union<Atom> union = new Union<>();
    private final Map<Atom, SortedSet<Atom>> members = new TreeMap<>();
    private final Map<Atom, List<String>> why = new TreeMap<>();
    private final List<Ruling> same = new ArrayList<>();
    private final List<Ruling> notSame = new ArrayList<>();
    private final List<List<Ruling>> disputes = new ArrayList<>();

    Merging(Collection<Atom> atoms, Collection<Ruling> judgements) {
      for (Atom atom : atoms) {
        union.add(atom);
        members.put(atom, new TreeSet<>(Set.of(atom)));
        why.put(atom, new ArrayList<>());
      }
      byPair(judgements).values().forEach(this::sort);
    }

    private static Map<Pair, List<Ruling>> byPair(Collection<Ruling> judgements) {
      Map<Pair, List<Ruling>> pairs =
          new TreeMap<>(Comparator.comparing(Pair::one).thenComparing(Pair::other));
      judgements.stream()
          .filter(j -> !j.undone())
          .forEach(j -> pairs.computeIfAbsent(Pair.of(j), p -> new ArrayList<>()).add(j));
      return pairs;
    }

    private void sort(List<Ruling> ofPair) {
      Map<String, Ruling> latest = new TreeMap<>();
      ofPair.stream().sorted(LATEST_LAST).forEach(j -> latest.put(j.judge(), j));
      List<Ruling> standing = List.copyOf(latest.values());
      Set<Sameness> verdicts = new TreeSet<>(standing.stream().map(Ruling::verdict).toList());
      if (verdicts.size() > 1) {
        disputes.add(standing);
        notSame.add(standing.get(0));
      } else {
        (verdicts.contains(Sameness.SAME) ? same : notSame).add(standing.get(0));
      }
    }

    View view(Collection<Link> links) {
      same.forEach(this::join);
      links.stream()
          .sorted(Link.SUREST_FIRST)
          .filter(l -> union.has(l.one()) && union.has(l.other()))
          .forEach(l -> join(l.one(), l.other(), l.label() + ": " + l.what()));
      Map<SortedSet<Atom>, List<String>> reasons = new LinkedHashMap<>();
      List<SortedSet<Atom>> classes = new ArrayList<>();
      for (Atom atom : union.members()) {
        if (union.root(atom).equals(atom)) {
          classes.add(members.get(atom));
          reasons.put(members.get(atom), List.copyOf(why.get(atom)));
        }
      }
      return new View(List.copyOf(classes), Map.copyOf(reasons), List.copyOf(disputes));
    }

    private void join(Ruling judgement) {
      List<Atom> covered =
          union.members().stream()
              .filter(a -> judgement.one().covers(a) || judgement.other().covers(a))
              .toList();
      String reason = judgement.judge() + ": " + judgement.reason();
      for (int i = 1; i < covered.size(); i++) {
        join(covered.get(0), covered.get(i), reason);
      }
    }

    private void join(Atom one, Atom other, String reason) {
      Atom a = union.root(one);
      Atom b = union.root(other);
      if (a.equals(b) || isForbidden(members.get(a), members.get(b))) {
        return;
      }
      union.join(a, b);
      Atom root = union.root(a);
      Atom gone = root.equals(a) ? b : a;
      members.get(root).addAll(members.remove(gone));
      why.get(root).addAll(why.remove(gone));
      if (!why.get(root).contains(reason)) {
        why.get(root).add(reason);
      }
    }

    private boolean isForbidden(SortedSet<Atom> a, SortedSet<Atom> b) {
      return notSame.stream()
          .anyMatch(
              j ->
                  (covers(j.one(), a) && covers(j.other(), b))
                      || (covers(j.one(), b) && covers(j.other(), a)));
    }

    private static boolean covers(Node node, SortedSet<Atom> atoms) {
      return atoms.stream().anyMatch(node::covers);
    }
  }
}
