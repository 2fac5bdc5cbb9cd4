package org.isnad.arabic.names;

import java.util.List;
import java.util.Optional;
import org.isnad.core.record.EntityType;

/** Finds the body or place in which a role is held, from the words of the role's phrase. */
final class RoleBody {

  /** From the role's noun to the body's name, in words. */
  private static final int REACH = 8;

  private final NameText text;
  private final Identified cast;
  private final RoleWords roles;
  private final Countries countries;

  RoleBody(NameText text, Identified cast, RoleWords roles, Countries countries) {
    this.text = text;
    this.cast = cast;
    this.roles = roles;
    this.countries = countries;
  }

  /**
   * The first body or place named in a role phrase, else the one that a common noun in it stands
   * for, else the country of its nationality, which of a trade tells only where somebody is from.
   */
  Optional<String> of(int from, int to) {
    return named(from, to)
        .or(() -> ministry(from, to))
        .or(() -> again(from, to))
        .or(() -> roles.isTrade(text, from) ? Optional.empty() : country(from, to));
  }

  private Optional<String> named(int from, int to) {
    for (int i = from; i < to && i < from + REACH; i++) {
      Optional<Found> there = cast.startingAt(i);
      if (there.isEmpty() && Character.isDigit(text.word(i).surface().charAt(0))) {
        break;
      }
      if (there.isPresent() && there.get().type() != EntityType.PERSON) {
        return Optional.of(cast.idOf().get(whole(there.get())));
      }
    }
    return Optional.empty();
  }

  private Optional<String> country(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Optional<String> country = countries.of(text.folded(i), text.word(i).surface());
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** "the head of the office": the last body or place before that the noun opens, else the next. */
  private Optional<String> again(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text.isDefinite(i)) {
        String noun = text.folded(i).substring(2);
        List<Found> fits = cast.found().stream().filter(f -> isOpenedBy(f, noun)).toList();
        int at = from;
        Optional<Found> last =
            fits.stream()
                .filter(f -> f.end() <= at)
                .reduce((a, b) -> b)
                .or(() -> fits.stream().findFirst());
        if (last.isPresent()) {
          return last.map(f -> cast.idOf().get(f));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOpenedBy(Found f, String noun) {
    return f.type() != EntityType.PERSON
        && f.length() > 1
        && f.core() > f.first()
        && text.starts(f.first()).stream()
            .anyMatch(s -> s.begin() == f.span().begin() && isNoun(s.form(), noun));
  }

  private static boolean isNoun(String form, String noun) {
    return form.equals(noun) || form.equals("ال" + noun);
  }

  /** "member of the board in Y" is a role in Y. */
  private Found whole(Found part) {
    return cast.startingAt(part.end() + 1)
        .filter(f -> text.folded(part.end()).equals("في"))
        .filter(f -> f.type() == EntityType.ORGANIZATION && part.type() == f.type())
        .orElse(part);
  }

  /** "the minister of X" belongs to "the ministry of X", if the article names that. */
  private Optional<String> ministry(int from, int to) {
    if (!roles.isMinister(text.starts(from).get(text.starts(from).size() - 1).form())
        && !roles.isMinister(text.folded(from))) {
      return Optional.empty();
    }
    String field = to > from + 1 ? "وزاره " + text.folded(from + 1) : "-";
    return cast.found().stream()
        .filter(f -> f.length() > 1 && f.type() == EntityType.ORGANIZATION)
        .filter(f -> ("وزاره " + text.folded(f.first() + 1)).equals(field))
        .filter(f -> text.folded(f.first()).endsWith("وزاره"))
        .findFirst()
        .map(f -> cast.idOf().get(f));
  }
}
