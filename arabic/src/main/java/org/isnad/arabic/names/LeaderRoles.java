package org.isnad.arabic.names;

import java.util.Optional;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.text.Span;

/** Who leads a body that stands before: "the alliance led by X", "the group that X heads". */
final class LeaderRoles {

  /** A state or body that leads stands right behind; the body it leads at most so far before. */
  private static final int NEAR = 4;

  private final NameText text;
  private final Identified cast;
  private final RoleWords roles;
  private final RoleList list;

  LeaderRoles(NameText text, Identified cast, RoleWords roles, RoleList list) {
    this.text = text;
    this.cast = cast;
    this.roles = roles;
    this.list = list;
  }

  /** A state or body that leads another. */
  void of(Found leader) {
    int at = leader.first() - 1;
    if (at > 0 && leader.type() != EntityType.WORK && roles.isLedBy(text.folded(at))) {
      of(leader, at, Math.max(text.sentenceBegin(at), at - NEAR));
    }
  }

  /**
   * The last body before the words that say so.
   *
   * @param at index of "led by"
   * @param floor index of the first word that may name the body
   */
  void of(Found leader, int at, int floor) {
    for (int i = at - 1; i >= floor; i--) {
      Optional<Found> there = cast.holding(i);
      if (there.isPresent() && there.get().type() == EntityType.ORGANIZATION) {
        String body = cast.idOf().get(there.get());
        Span words = new Span(there.get().first(), leader.end());
        list.add(leader, at, at + 1, body, words, RoleStatus.CURRENT, "leader");
        return;
      }
    }
  }
}
