package org.isnad.arabic.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.morph.Affixes;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.ClaimType;
import org.isnad.core.text.Span;

/**
 * How a coder by dictionary would read a sentence: an imitation, ours, of TABARI (Schrodt 2001) and
 * its kin, to have something to compare with; their programs and dictionaries are not here.
 *
 * <p>It knows the lemmas and types of {@code claims/predicates.tsv}, so that only the method
 * differs: a word tells an event if it is a verb's perfect, imperfect or verbal noun, or begins
 * with one of three letters or more. Actors are the names that are handed in, and the nouns for
 * people of {@code claims/words.tsv}. Who did it is the nearest actor before the verb, or, with
 * none before it, the first behind; to whom, the next actor behind verb and agent. There is no
 * syntax, passive, negation or pronoun.
 */
final class DictionaryCoder {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int REACH = 6;
  private static final Comparator<Entry> LONGEST =
      Comparator.comparingInt((Entry e) -> -e.stem().length());

  private final List<Entry> entries;
  private final Set<String> people = new HashSet<>();
  private final boolean cutsClitics;

  /** A stem of the dictionary; where {@code with} is not empty, one of its words has to follow. */
  private record Entry(String stem, ClaimType type, List<String> with) {

    boolean begins(String form) {
      return form.equals(stem) || (stem.length() >= 3 && form.startsWith(stem));
    }
  }

  private record Token(Span span, String folded) {}

  /**
   * Loads the dictionary.
   *
   * @param cutsClitics whether conjunctions, prepositions, article and pronouns are cut off by
   *     their letters first; without, words are looked up as printed
   */
  DictionaryCoder(boolean cutsClitics) {
    this.cutsClitics = cutsClitics;
    this.entries =
        TableReader.resource("claims/predicates.tsv").rows().stream()
            .flatMap(DictionaryCoder::entries)
            .sorted(Comparator.comparing((Entry e) -> e.with().isEmpty()).thenComparing(LONGEST))
            .toList();
    for (Row row : TableReader.resource("claims/words.tsv").rows()) {
      if (Set.of("group", "people").contains(row.get("class"))) {
        people.add(Folding.fold(row.key()));
        people.add("ال" + Folding.fold(row.key()));
      }
    }
  }

  private static Stream<Entry> entries(Row row) {
    boolean light = row.get("type").equals("light");
    ClaimType type = light ? ClaimType.OTHER : ClaimType.valueOf(row.get("type"));
    List<String> with = row.list("with").stream().map(Folding::fold).toList();
    return Stream.concat(Stream.of(row.key(), row.get("imperfect")), row.list("nouns").stream())
        .map(form -> new Entry(Folding.fold(form), type, with));
  }

  /**
   * The events of a sentence.
   *
   * @param names where names of persons, bodies and places stand
   */
  List<Event> events(String text, List<Span> names) {
    List<Token> tokens =
        WORD.matcher(text)
            .results()
            .map(m -> new Token(new Span(m.start(), m.end()), Folding.fold(m.group())))
            .toList();
    List<Span> actors = actors(tokens, names);
    List<Event> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Span verb = tokens.get(i).span();
      if (actors.stream().noneMatch(verb::overlaps)) {
        entry(tokens, i).ifPresent(entry -> out.add(event(entry.type(), verb, actors)));
      }
    }
    return out;
  }

  private List<Span> actors(List<Token> tokens, List<Span> names) {
    Stream<Span> nouns =
        tokens.stream()
            .filter(t -> forms(t.folded()).stream().anyMatch(people::contains))
            .map(Token::span)
            .filter(span -> names.stream().noneMatch(span::overlaps));
    return Stream.concat(names.stream(), nouns).sorted().toList();
  }

  private List<String> forms(String folded) {
    return cutsClitics
        ? Affixes.cuts(folded).stream().map(Affixes.Cut::bare).distinct().toList()
        : List.of(folded);
  }

  private Optional<Entry> entry(List<Token> tokens, int at) {
    List<String> forms = forms(tokens.get(at).folded());
    List<Token> behind = tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + REACH));
    return entries.stream()
        .filter(e -> forms.stream().anyMatch(e::begins))
        .filter(e -> e.with().isEmpty() || stands(e.with(), behind))
        .findFirst();
  }

  private boolean stands(List<String> words, List<Token> behind) {
    return behind.stream()
        .flatMap(t -> forms(t.folded()).stream())
        .anyMatch(form -> words.stream().anyMatch(form::startsWith));
  }

  private static Event event(ClaimType type, Span verb, List<Span> actors) {
    int behind =
        IntStream.range(0, actors.size())
            .filter(i -> actors.get(i).begin() >= verb.end())
            .findFirst()
            .orElse(actors.size());
    int agent = behind > 0 ? behind - 1 : 0;
    int patient = behind > 0 ? behind : 1;
    return new Event(type, List.of(verb), at(actors, agent), at(actors, patient));
  }

  private static List<Span> at(List<Span> actors, int index) {
    return index < actors.size() ? List.of(actors.get(index)) : List.of();
  }
}
