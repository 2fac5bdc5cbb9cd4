package org.isnad.arabic.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Role;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.text.Span;

/**
 * Finds who holds which role in which body or place: before the name ("the spokesman of the
 * ministry, Colonel X"), after it ("X, chairman of Y") and from the body ("Y, led by X").
 */
final class RoleFinder {

  /** No role phrase that was seen is longer, in words. */
  private static final int REACH = 14;

  /** From the role's noun to the body's name. */
  private static final int BODY_REACH = 8;

  private final NameText text;
  private final Identified cast;
  private final RoleWords roles;
  private final WordLists words;
  private final Countries countries;
  private final Map<String, Role> found = new LinkedHashMap<>();

  RoleFinder(
      NameText text, Identified cast, RoleWords roles, WordLists words, Countries countries) {
    this.text = text;
    this.cast = cast;
    this.roles = roles;
    this.words = words;
    this.countries = countries;
  }

  List<Role> find() {
    for (Found f : cast.found()) {
      if (f.type() == EntityType.PERSON) {
        before(f);
        after(f);
      }
    }
    return List.copyOf(found.values());
  }

  private void before(Found person) {
    int end = person.first();
    int at = end - 1;
    int floor = Math.max(at - REACH, sentenceBegin(person.first()));
    while (at >= floor && mayStandBetween(at, person)) {
      Optional<Found> inside = cast.holding(at);
      if (inside.isPresent()) {
        if (inside.get().type() == EntityType.PERSON) {
          return;
        }
        at = inside.get().first();
        if (!roles.isRole(text, at)) {
          at--;
          continue;
        }
      }
      if (roles.isLedBy(text.folded(at))) {
        ledBy(person, at, floor);
        return;
      }
      if (roles.isRole(text, at)) {
        at = chainBegin(at, floor);
        add(person, at, end, new Span(at, person.end()));
        end = at;
      }
      at--;
    }
  }

  private int sentenceBegin(int i) {
    int at = i;
    while (at > 0 && text.sentenceEnd(at - 1) == text.sentenceEnd(i)) {
      at--;
    }
    return at;
  }

  /** "deputy of the head of": the outer noun begins the phrase. */
  private int chainBegin(int at, int floor) {
    int begin = at;
    while (begin - 1 >= floor && roles.isRole(text, begin - 1) && !text.isDefinite(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean mayStandBetween(int at, Found person) {
    String form = text.folded(at);
    if (text.isQuote(at) || form.equals("(") || form.equals(")") || form.equals("/")) {
      return true;
    }
    if (text.word(at).isPunctuation()) {
      boolean nearName = person.first() - at <= 3;
      return nearName
          && (form.equals("،") || form.equals(",") || form.equals(".") || form.equals("-"));
    }
    if (words.isRelative(form)) {
      return false;
    }
    return !text.word(at).isVerb() || roles.isRole(text, at) || roles.isLedBy(form);
  }

  /** A role noun from one word on up to another; the body is named between. */
  private void add(Found person, int from, int to, Span indexes) {
    Optional<String> body = body(from, to);
    if (body.isEmpty() || body.get().equals(cast.idOf().get(person))) {
      return;
    }
    add(person, from, roleEnd(from, to), body.get(), indexes, status(from, to));
  }

  private void add(
      Found person, int from, int roleEnd, String body, Span indexes, RoleStatus status) {
    int begin = roles.begin(text, from);
    String role = text.text().substring(begin, text.word(roleEnd - 1).span().end());
    Span span =
        new Span(
            text.word(indexes.begin()).span().begin(), text.word(indexes.end() - 1).span().end());
    String id = cast.idOf().get(person);
    found.putIfAbsent(
        id + "|" + body, new Role(id, role, body, span, status, "role-" + ruleName(from, person)));
  }

  private static String ruleName(int from, Found person) {
    return from < person.first() ? "before-name" : "after-name";
  }

  /** The first body or place named in a role phrase, else the country of its nationality. */
  private Optional<String> body(int from, int to) {
    for (int i = from; i < to && i < from + BODY_REACH; i++) {
      Optional<Found> there = cast.startingAt(i);
      if (there.isEmpty() && Character.isDigit(text.word(i).surface().charAt(0))) {
        break;
      }
      if (there.isPresent() && there.get().type() != EntityType.PERSON && i > from - 1) {
        return Optional.of(cast.idOf().get(whole(there.get())));
      }
    }
    Optional<String> ministry = ministry(from, to);
    if (ministry.isPresent()) {
      return ministry;
    }
    Optional<String> again = again(from, to);
    if (again.isPresent()) {
      return again;
    }
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
            .anyMatch(s -> s.begin() == f.span().begin() && s.form().equals(noun));
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

  /** The role's own words: up to the body's name or a person's title. */
  private int roleEnd(int from, int to) {
    int at = from + 1;
    while (at < to
        && cast.startingAt(at).isEmpty()
        && !words.isTitle(text.folded(at))
        && text.isLetters(at, from)) {
      at++;
    }
    return at;
  }

  private RoleStatus status(int from, int to) {
    for (int i = from; i < to; i++) {
      if (roles.isFormer(text.folded(i))) {
        return RoleStatus.FORMER;
      }
      if (roles.isActing(text.folded(i))) {
        return RoleStatus.ACTING;
      }
    }
    return RoleStatus.CURRENT;
  }

  private void after(Found person) {
    int from = person.end();
    if (isBreak(from)) {
      from++;
    }
    int limit = Math.min(text.sentenceEnd(person.first()), from + REACH);
    if (from >= limit || !roles.isRole(text, from) || isJoined(from)) {
      return;
    }
    int to = from + 1;
    while (to < limit && isPhrase(to)) {
      Optional<Found> there = cast.startingAt(to);
      if (there.isPresent() && there.get().type() == EntityType.PERSON) {
        break;
      }
      to = there.map(Found::end).orElse(to + 1);
    }
    add(person, from, Math.min(to, limit), new Span(person.first(), Math.min(to, limit)));
  }

  /** "and the minister of …" goes on with another person. */
  private boolean isJoined(int i) {
    String form = text.folded(i);
    return form.startsWith("و")
        && !form.startsWith("وزير")
        && !form.startsWith("وكيل")
        && !form.startsWith("ولي");
  }

  private boolean isBreak(int i) {
    String form = text.folded(i);
    return form.equals("،")
        || form.equals(",")
        || form.equals("-")
        || form.equals("–")
        || form.equals("(");
  }

  private boolean isPhrase(int i) {
    return text.isQuote(i)
        || text.folded(i).equals("(")
        || cast.startingAt(i).isPresent()
        || (text.isLetters(i, i) && !text.word(i).isVerb() && !words.isRelative(text.folded(i)));
  }

  /** The body that stands before "led by". */
  private void ledBy(Found person, int at, int floor) {
    for (int i = at - 1; i >= floor; i--) {
      Optional<Found> there = cast.holding(i);
      if (there.isPresent() && there.get().type() == EntityType.ORGANIZATION) {
        String body = cast.idOf().get(there.get());
        add(
            person,
            at,
            at + 1,
            body,
            new Span(there.get().first(), person.end()),
            RoleStatus.CURRENT);
        return;
      }
    }
  }

  /** The countries that roles point to by a nationality alone, as entities of their own. */
  List<Entity> describedCountries() {
    return countries.described();
  }
}
