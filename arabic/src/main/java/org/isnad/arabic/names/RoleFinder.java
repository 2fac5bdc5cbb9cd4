package org.isnad.arabic.names;

import java.util.List;
import java.util.Optional;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Role;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.text.Span;

/**
 * Finds who holds which role in which body or place: before the name ("the spokesman of the
 * ministry, Colonel X"), after it ("X, chairman of Y"), from the body ("Y, led by X"), as a
 * predicate ("X was elected head of Y") and of several at once ("the members of Y X and Z").
 */
final class RoleFinder {

  /** No role phrase that was seen is longer, in words. */
  private static final int REACH = 14;

  private final NameText text;
  private final Identified cast;
  private final RoleWords roles;
  private final WordLists words;
  private final RoleBody bodies;
  private final RoleList list;
  private final LeaderRoles leaders;

  RoleFinder(
      NameText text, Identified cast, RoleWords roles, WordLists words, Countries countries) {
    this.text = text;
    this.cast = cast;
    this.roles = roles;
    this.words = words;
    this.bodies = new RoleBody(text, cast, roles, countries);
    this.list = new RoleList(text, cast, roles);
    this.leaders = new LeaderRoles(text, cast, roles, list);
  }

  List<Role> find() {
    Found previous = null;
    for (Found f : cast.found()) {
      if (f.type() == EntityType.PERSON) {
        before(f);
        shared(previous, f);
        after(f);
      } else {
        leaders.of(f);
      }
      previous = f;
    }
    new AppointedRoles(text, cast, roles, bodies, list).find();
    return list.roles();
  }

  private void before(Found person) {
    int end = person.first();
    int at = end - 1;
    int floor = Math.max(at - REACH, text.sentenceBegin(person.first()));
    while (at >= floor && mayStandBetween(at, person)) {
      Optional<Found> inside = cast.holding(at);
      if (inside.isPresent()) {
        if (inside.get().type() == EntityType.PERSON) {
          return;
        }
        at = inside.get().first();
        if (!opensRole(at)) {
          at--;
          continue;
        }
      }
      if (isLedBy(at)) {
        leaders.of(person, at, floor);
        return;
      }
      if (opensRole(at)) {
        at = chainBegin(at, floor);
        add(person, at, end, new Span(at, person.end()), "before-name");
        end = at;
      }
      at--;
    }
  }

  /** "led by"; before a body's name the same word means its command. */
  private boolean isLedBy(int at) {
    boolean command =
        cast.startingAt(at + 1).filter(f -> f.type() == EntityType.ORGANIZATION).isPresent();
    return roles.isLedBy(text.folded(at)) && !command;
  }

  /** A role's noun, or a rank that is held in a body: "the colonel in the police". */
  private boolean opensRole(int at) {
    boolean rank =
        words.isTitle(text.folded(at))
            && text.folded(at + 1).equals("في")
            && cast.startingAt(at + 2).filter(f -> f.type() == EntityType.ORGANIZATION).isPresent();
    return rank || roles.isRole(text, at);
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
    if (words.isRelative(form) || words.endsRole(form)) {
      return false;
    }
    return !text.word(at).isVerb() || roles.isRole(text, at) || roles.isLedBy(form);
  }

  /** A role noun from one word on up to another; the body is named between. */
  private void add(Found person, int from, int to, Span indexes, String rule) {
    Optional<String> body = bodies.of(from, to);
    if (body.isEmpty() && roles.isPossessed(text.folded(from))) {
      body = list.lastBody(from);
    }
    int end = roleEnd(from, to);
    body.ifPresent(b -> list.add(person, from, end, b, indexes, status(from, to), rule));
  }

  /** "the two members of Y, X and Z": the second of the names has the role of the first. */
  private void shared(Found previous, Found person) {
    boolean joined =
        previous != null
            && previous.type() == EntityType.PERSON
            && previous.end() == person.first()
            && text.folded(person.first()).startsWith("و")
            && person.span().begin() > text.word(person.first()).span().begin();
    if (joined) {
      list.last(previous)
          .filter(r -> r.span().end() == previous.span().end())
          .filter(r -> roles.isOfSeveral(text, r))
          .ifPresent(r -> list.share(r, person));
    }
  }

  /** The role's own words: up to the body's name or the titles right before the person's. */
  private int roleEnd(int from, int to) {
    int titles = to;
    while (titles - 1 > from && words.isTitle(text.folded(titles - 1))) {
      titles--;
    }
    int at = from + 1;
    while (at < titles && cast.startingAt(at).isEmpty() && text.isLetters(at, from)) {
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
    int from = phraseAfter(person);
    int limit = Math.min(text.sentenceEnd(person.first()), from + REACH);
    if (from >= limit || !roles.isRole(text, from) || isJoined(from)) {
      return;
    }
    int to = from + 1;
    while (to < limit && isPhrase(to)) {
      Optional<Found> there = cast.startingAt(to);
      if (there.isPresent() && there.get().type() == EntityType.PERSON) {
        return; // the role of whom it stands before
      }
      to = there.map(Found::end).orElse(to + 1);
    }
    int end = Math.min(to, limit);
    add(person, from, end, new Span(person.first(), end), "after-name");
  }

  /** Where a role may begin behind a name: "X, head of", "X, who is head of", "X, who holds". */
  private int phraseAfter(Found person) {
    int at = isBreak(person.end()) ? person.end() + 1 : person.end();
    if (roles.isBeing(text.folded(at))) {
      return at + 1;
    }
    int office = text.folded(at).equals("الذي") ? at + 1 : at;
    boolean holds = text.folded(office).endsWith("يشغل") || text.folded(office).endsWith("يتولي");
    return holds && text.folded(office + 1).equals("منصب") ? office + 2 : at;
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
        || (text.isLetters(i, i)
            && !text.word(i).isVerb()
            && !words.isRelative(text.folded(i))
            && !words.endsRole(text.folded(i)));
  }
}
