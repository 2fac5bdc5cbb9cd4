package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.core.record.EntityType;

/** Applies all rules to an article and keeps, of names that overlap, the longest. */
final class NameFinder {

  /** So many words of sport make a report one of sports, where clubs' names are meant. */
  private static final int SPORTS_WORDS = 4;

  private static final Comparator<Found> BEST =
      Comparator.comparingInt((Found f) -> -f.length())
          .thenComparingInt(f -> -f.weight())
          .thenComparingInt(Found::first);

  private final AuthorityRule authority;
  private final TypeWordRule typeWordRule;
  private final PersonRule persons;
  private final ProperRule propers;
  private final ModelRule model;
  private final WordLists words;

  private NameFinder(
      AuthorityRule authority,
      TypeWordRule typeWordRule,
      PersonRule persons,
      ProperRule propers,
      ModelRule model,
      WordLists words) {
    this.authority = authority;
    this.typeWordRule = typeWordRule;
    this.persons = persons;
    this.propers = propers;
    this.model = model;
    this.words = words;
  }

  static NameFinder load(Gazetteer gazetteer, WordLists words, Nationalities nationalities) {
    AuthorityRule authority = new AuthorityRule(gazetteer, words);
    TypeWords typeWords = TypeWords.load();
    NameParts parts = NameParts.load();
    PersonRule persons = new PersonRule(parts, words, nationalities, authority, typeWords);
    FieldRun fields = new FieldRun(nationalities, words, typeWords, authority, parts);
    TypeWordRule byType =
        new TypeWordRule(typeWords, authority, persons, fields, nationalities, words);
    ProperRule propers = new ProperRule(typeWords, authority, nationalities, words);
    ListFeatures lists = new ListFeatures(gazetteer, parts, words, nationalities, typeWords);
    ModelRule model = new ModelRule(NameModel.load(), lists, words, nationalities, typeWords);
    return new NameFinder(authority, byType, persons, propers, model, words);
  }

  /** The names of an article in text order; no two overlap. */
  List<Found> find(NameText text) {
    List<Found> first = candidates(text);
    first.addAll(propers.quotedSources(text));
    first.addAll(propers.acronyms(text, best(first)));
    List<Found> sure = best(first);
    List<Found> out = best(join(sure, propers.find(text, sure)));
    out = best(join(out, model.find(text, out)));
    List<Found> again = new Memory(text, words).find(out);
    return best(join(withFamilies(text, out, again), again));
  }

  /** A family name known from the article that follows another person's name belongs to it. */
  private static List<Found> withFamilies(NameText text, List<Found> known, List<Found> again) {
    List<Found> out = new ArrayList<>();
    for (Found f : known) {
      Optional<Found> family =
          again.stream().filter(m -> f.end() == m.first() && isFamily(text, f, m)).findFirst();
      out.add(family.map(m -> f.upTo(m.end(), m.span())).orElse(f));
    }
    return out;
  }

  private static boolean isFamily(NameText text, Found f, Found m) {
    return isPerson(f)
        && isPerson(m)
        && m.length() == 1
        && m.span().begin() == text.word(m.first()).span().begin()
        && text.isInner(m.first(), f.first());
  }

  private static List<Found> join(List<Found> a, List<Found> b) {
    List<Found> out = new ArrayList<>(a);
    b.stream().filter(f -> a.stream().noneMatch(f::overlaps)).forEach(out::add);
    return out;
  }

  private List<Found> candidates(NameText text) {
    boolean sports = isSports(text);
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.isInTime(i)) {
        continue;
      }
      Optional<Found> listed = authority.at(text, i, sports);
      typeWordRule.at(text, i).ifPresent(f -> out.add(f.with(listed)));
      persons.at(text, i).ifPresent(f -> out.add(f.with(listed)));
      listed.filter(f -> !isBlessing(text, f)).ifPresent(out::add);
    }
    return out;
  }

  /** "with the help of God": a word that a listed person has for a name. */
  private boolean isBlessing(NameText text, Found f) {
    return f.length() == 1
        && text.starts(f.first()).stream()
            .anyMatch(s -> words.isBlessing(s.form(), text.folded(f.end())));
  }

  private boolean isSports(NameText text) {
    int hits = 0;
    for (int i = 0; i < text.size(); i++) {
      hits += words.isSport(text.folded(i)) ? 1 : 0;
    }
    return hits >= SPORTS_WORDS;
  }

  static List<Found> best(List<Found> candidates) {
    List<Found> kept = new ArrayList<>();
    List<Found> order = new ArrayList<>(candidates);
    order.sort(BEST);
    for (Found f : order) {
      if (kept.stream().noneMatch(f::overlaps)) {
        kept.add(f);
      }
    }
    kept.sort(Comparator.comparingInt(Found::first));
    return kept;
  }

  private static boolean isPerson(Found found) {
    return found.type() == EntityType.PERSON;
  }
}
