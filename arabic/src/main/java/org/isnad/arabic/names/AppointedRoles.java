package org.isnad.arabic.names;

import java.util.Optional;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.text.Span;

/**
 * Roles told as a predicate: "they appointed X head of Y", "X was a member of Y". The noun is
 * indefinite and accusative, its holder the person named before, and a verb or noun of becoming
 * stands near by.
 */
final class AppointedRoles {

  private static final int REACH = 8;

  private final NameText text;
  private final Identified cast;
  private final RoleWords roles;
  private final RoleBody bodies;
  private final RoleList list;

  AppointedRoles(NameText text, Identified cast, RoleWords roles, RoleBody bodies, RoleList list) {
    this.text = text;
    this.cast = cast;
    this.roles = roles;
    this.bodies = bodies;
    this.list = list;
  }

  void find() {
    for (int i = 1; i < text.size(); i++) {
      if (roles.isAccusative(text.folded(i)) && cast.holding(i).isEmpty()) {
        at(i);
      }
    }
  }

  private void at(int i) {
    Optional<Found> holder = holder(i);
    int verb = holder.map(h -> becoming(h, i)).orElse(-1);
    int to = Math.min(text.sentenceEnd(i), i + REACH);
    if (verb < 0 || isDenied(verb)) {
      return;
    }
    for (int k = i + 1; k < to && isPhrase(k); k++) {
      Optional<Found> body = cast.startingAt(k).filter(f -> f.type() != EntityType.PERSON);
      if (body.isPresent()) {
        add(holder.get(), i, body.get(), verb);
        return;
      }
    }
  }

  private void add(Found holder, int i, Found body, int verb) {
    Optional<String> id = bodies.of(i, body.end());
    RoleStatus status = roles.isWas(text.folded(verb)) ? RoleStatus.FORMER : RoleStatus.CURRENT;
    Span words = new Span(holder.first(), body.end());
    id.ifPresent(b -> list.add(holder, i, i + 1, b, words, status, "appointed"));
  }

  private Optional<Found> holder(int i) {
    int floor = Math.max(text.sentenceBegin(i), i - REACH);
    return cast.found().stream()
        .filter(f -> f.first() >= floor && f.end() <= i && f.type() == EntityType.PERSON)
        .reduce((a, b) -> b);
  }

  /** Index of the word of becoming before the holder or between holder and role; else -1. */
  private int becoming(Found holder, int i) {
    int floor = Math.max(text.sentenceBegin(i), holder.first() - 3);
    for (int k = i - 1; k >= floor; k--) {
      if (roles.isBecoming(text, k)) {
        return k;
      }
    }
    return -1;
  }

  private boolean isDenied(int verb) {
    String before = text.folded(verb - 1);
    return before.endsWith("لم") || before.endsWith("لن") || before.endsWith("لا");
  }

  private boolean isPhrase(int k) {
    return text.isQuote(k)
        || cast.holding(k).isPresent()
        || (text.isLetters(k, k) && !text.word(k).isVerb());
  }
}
