package org.isnad.arabic.attribution;

/** Hands the relay behind one speech on to the speech that goes on from it. */
final class Relays {

  private final Discourse discourse;
  private final SourceEntities entities;
  private final Bearing bearing;

  Relays(Discourse discourse, SourceEntities entities, Bearing bearing) {
    this.bearing = bearing;
    this.discourse = discourse;
    this.entities = entities;
  }

  /** What goes on from an earlier draft came the same way, where nothing else is said of it. */
  void inherit(int index, int earlier) {
    int parent = discourse.parent(earlier);
    boolean free = discourse.parent(index) < 0 && !discourse.isAccording(index);
    if (free && parent >= 0 && parent != index && carries(parent, index, earlier)) {
      discourse.setParent(index, parent);
    }
  }

  private boolean carries(int parent, int index, int earlier) {
    boolean named = discourse.draft(index).source() instanceof SourceGuess.Named;
    boolean newStart = discourse.isAccording(parent) && named && !isAnonymous(index);
    boolean passesOn = discourse.isRelay(parent) && !bearing.isByTheWay(parent);
    return passesOn && !newStart && !isOne(parent, earlier);
  }

  /** Nobody stands behind himself in a chain. */
  private boolean isOne(int relay, int earlier) {
    Speaker outer = discourse.speaker(relay);
    Speaker inner = discourse.speaker(earlier);
    return outer != null && inner != null && outer.entity().equals(inner.entity());
  }

  private boolean isAnonymous(int index) {
    return discourse.draft(index).source() instanceof SourceGuess.Named named
        && entities
            .head(discourse.passage(), named.words())
            .filter(noun -> noun.kind() == SourceKind.ANONYMOUS)
            .isPresent();
  }
}
