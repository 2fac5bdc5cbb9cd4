package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;

/** Says which of an article's names are one entity. */
final class Identity {

  private final NameText text;
  private final LatinForms latinForms;
  private final WordLists words;
  private final PersonNames persons;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Cluster> byKey = new HashMap<>();

  /** Each name is compared with all others of a text. */
  private final IdentityHashMap<Found, List<String>> partsOf = new IdentityHashMap<>();

  private Found previous;
  private Cluster previousCluster;

  /** The mentions of one entity. */
  static final class Cluster {
    private final EntityType type;
    private final List<Found> mentions = new ArrayList<>();
    private final Set<String> typeWords = new LinkedHashSet<>();
    private Entry entry;
    private String fullest = "";

    private Cluster(EntityType type) {
      this.type = type;
    }
  }

  Identity(NameText text, LatinForms latinForms, WordLists words, NameParts parts) {
    this.text = text;
    this.latinForms = latinForms;
    this.words = words;
    this.persons = new PersonNames(words, parts);
  }

  /** The entities of the names found, numbered by first mention. */
  Identified identify(List<Found> found) {
    Map<Found, Cluster> clusterOf = new HashMap<>();
    found.stream().filter(f -> isFull(f)).forEach(f -> clusterOf.put(f, place(f)));
    found.stream().filter(f -> !isFull(f)).forEach(f -> clusterOf.put(f, placeShort(f)));
    Map<Cluster, String> ids = new LinkedHashMap<>();
    Map<Found, String> idOf = new LinkedHashMap<>();
    for (Found f : found) {
      idOf.put(f, ids.computeIfAbsent(clusterOf.get(f), c -> "e" + (ids.size() + 1)));
    }
    List<Entity> entities = new ArrayList<>();
    ids.forEach((cluster, id) -> entities.add(entity(cluster, id)));
    return new Identified(found, idOf, entities);
  }

  private static boolean isFull(Found f) {
    return f.type() != EntityType.PERSON || f.length() > 1;
  }

  private Cluster place(Found f) {
    String key = f.type() + ":" + key(f);
    Cluster cluster = f.entry() != null ? byKey.get(f.type() + "#" + f.entry().id()) : null;
    if (cluster == null) {
      cluster = byKey.get(key);
    }
    if (cluster != null && !mayBe(cluster, f)) {
      key = key + "#" + typeWord(f);
      cluster = byKey.get(key);
    }
    if (cluster == null && f.type() == EntityType.PERSON) {
      cluster = isAlias(f) ? previousCluster : personLike(f);
    }
    if (cluster == null && f.rule().equals(Rule.ACRONYM.label()) && isRightAfter(f)) {
      cluster = previousCluster;
    }
    if (cluster == null) {
      cluster = new Cluster(f.type());
      clusters.add(cluster);
    }
    add(cluster, f, key);
    previous = f;
    previousCluster = cluster;
    return cluster;
  }

  /**
   * Whether type words allow that a name is another's: the river of a town is not the town, a
   * newspaper not the channel of its name.
   */
  private boolean mayBe(Cluster cluster, Found f) {
    String said = typeWord(f);
    if (!said.isEmpty() && !cluster.typeWords.isEmpty()) {
      return cluster.typeWords.stream().anyMatch(t -> words.isOneKind(t, said));
    }
    boolean town = said.isEmpty() ? f.entry() != null : cluster.entry != null;
    boolean area =
        said.isEmpty() ? cluster.typeWords.stream().allMatch(words::isArea) : words.isArea(said);
    return f.type() != EntityType.PLACE || !town || area;
  }

  private String typeWord(Found f) {
    return f.core() > f.first() && strips(f) ? firstForm(f) : "";
  }

  /** Whether a person's other name is told right behind: "known as", "and his byname is". */
  private boolean isAlias(Found f) {
    if (previous == null || previous.type() != f.type() || f.first() <= previous.end()) {
      return false;
    }
    int told = 0;
    for (int i = previous.end(); i < f.first(); i++) {
      String form = text.folded(i);
      boolean letters = !form.isEmpty() && Character.isLetterOrDigit(form.charAt(0));
      if (letters && !words.isAlias(form)) {
        return false;
      }
      told += letters ? 1 : 0;
    }
    return told > 0 && text.isInner(f.first(), previous.first());
  }

  private boolean isRightAfter(Found f) {
    return previous != null && previous.type() == f.type() && f.first() - previous.end() <= 2;
  }

  private void add(Cluster cluster, Found f, String key) {
    cluster.mentions.add(f);
    if (!typeWord(f).isEmpty()) {
      cluster.typeWords.add(typeWord(f));
    }
    byKey.putIfAbsent(key, cluster);
    String surface = written(f);
    boolean fuller =
        surface.length() > cluster.fullest.length() || isNominativeOf(surface, cluster.fullest);
    if (fuller && !isSlipOf(cluster, f)) {
      cluster.fullest = surface;
    }
    if (f.entry() != null) {
      byKey.putIfAbsent(f.type() + "#" + f.entry().id(), cluster);
      if (cluster.entry == null) {
        cluster.entry = f.entry();
      }
    }
  }

  /** "Abu so-and-so", which in the other cases is written otherwise. */
  private static boolean isNominativeOf(String surface, String other) {
    return surface.length() == other.length()
        && firstWord(surface).equals("ابو")
        && firstWord(other).matches("اب[يا]");
  }

  private static String firstWord(String surface) {
    return Folding.fold(surface).split(" ")[0];
  }

  private static boolean isSlipOf(Cluster cluster, Found f) {
    return !cluster.fullest.isEmpty() && f.rule().equals(Rule.MEMORY_SLIP.label());
  }

  /** The name as it stands by itself: what a lam has swallowed of the article is given back. */
  private String written(Found f) {
    String surface = f.span().of(text.text());
    boolean fused = firstForm(f).startsWith("ال") && surface.startsWith("ل");
    boolean twice = fused && words.isCommon("ال" + firstWord(surface));
    return twice ? "ال" + surface : fused ? "ا" + surface : surface;
  }

  /** The person of a full name that is longer or shorter, or has a letter wrong. */
  private Cluster personLike(Found f) {
    List<String> mine = parts(f);
    for (int i = clusters.size() - 1; i >= 0; i--) {
      Cluster c = clusters.get(i);
      if (c.type == EntityType.PERSON
          && c.mentions.stream().anyMatch(m -> persons.isOne(parts(m), mine))) {
        return c;
      }
    }
    return null;
  }

  private List<String> parts(Found f) {
    return partsOf.computeIfAbsent(
        f, found -> List.of(plain(found).replace("عبد ال", "عبدال").split(" ")));
  }

  private Cluster placeShort(Found f) {
    String key = f.type() + ":" + key(f);
    Cluster byName = byKey.get(key);
    Cluster best = byName;
    if (byName == null || f.entry() == null) {
      best = lastHolder(f, byName);
    }
    if (best == null && f.entry() != null) {
      best = byKey.get(f.type() + "#" + f.entry().id());
    }
    if (best == null) {
      best = new Cluster(f.type());
      clusters.add(best);
    }
    add(best, f, key);
    return best;
  }

  /** The person named last before a short form, one of whose parts it is; else the next one. */
  private Cluster lastHolder(Found f, Cluster otherwise) {
    String form = plain(f);
    Cluster before = null;
    Cluster after = null;
    int nearest = -1;
    for (Cluster c : clusters) {
      for (Found m : c.mentions) {
        if (m.type() != f.type() || m.length() < 2 || !isPart(form, f, m)) {
          continue;
        }
        if (m.first() < f.first() && m.first() > nearest) {
          nearest = m.first();
          before = c;
        } else if (m.first() > f.first() && after == null) {
          after = c;
        }
      }
    }
    if (before != null) {
      return before;
    }
    return after != null ? after : otherwise;
  }

  private boolean isPart(String form, Found f, Found whole) {
    List<String> all = parts(whole);
    return f.rule().equals(Rule.MEMORY_SLIP.label())
        ? Slips.isSlip(all.get(all.size() - 1), form)
        : PersonNames.isPart(form, all);
  }

  /** What two names of one thing share: folded words without type word and quotation marks. */
  private String key(Found f) {
    boolean bare = f.core() > f.first() && strips(f);
    StringBuilder out = new StringBuilder();
    for (int i = bare ? f.core() : f.first(); i < f.end(); i++) {
      String form = i == f.first() ? firstForm(f) : text.folded(i);
      if (!form.isEmpty() && Character.isLetterOrDigit(form.charAt(0))) {
        out.append(out.isEmpty() ? "" : " ").append(isFatherOf(f, form) ? "ابو" : form);
      }
    }
    return out.toString().replace("عبد ال", "عبدال");
  }

  /** "Father of" has three cases, which are one name. */
  private static boolean isFatherOf(Found f, String form) {
    return f.type() == EntityType.PERSON && (form.equals("ابي") || form.equals("ابا"));
  }

  private static boolean strips(Found f) {
    return f.rule().equals(Rule.TYPE_WORD.label())
        || f.rule().equals(Rule.TYPE_WORD_QUOTED.label());
  }

  private String firstForm(Found f) {
    int skipped = f.span().begin() - text.word(f.first()).span().begin();
    for (Start start : text.starts(f.first())) {
      if (start.begin() - text.word(f.first()).span().begin() == skipped) {
        return start.form();
      }
    }
    return text.folded(f.first());
  }

  private String plain(Found f) {
    StringBuilder out = new StringBuilder(firstForm(f));
    for (int i = f.first() + 1; i < f.end(); i++) {
      out.append(' ').append(text.folded(i));
    }
    return Folding.fold(out);
  }

  private Entity entity(Cluster cluster, String id) {
    Set<String> names = new LinkedHashSet<>();
    cluster.mentions.stream()
        .sorted((a, b) -> a.first() - b.first())
        .forEach(f -> names.add(f.span().of(text.text())));
    Entry entry = cluster.entry;
    String latin = entry == null ? latinForms.of(cluster.fullest, cluster.type) : entry.latin();
    return new Entity(
        id,
        cluster.type,
        cluster.fullest,
        List.copyOf(names),
        latin,
        entry == null ? null : entry.id());
  }
}
