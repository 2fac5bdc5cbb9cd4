package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the speaker of a participle ("stressing that …"): the subject of the clause that it belongs
 * to, whether that clause is about speaking or not.
 */
final class HostSpeakers {

  private final Discourse discourse;
  private final LeftOutSpeakers leftOut;
  private final NearbySubjects nearby;
  private final Relays relays;
  private final Bearing bearing;

  HostSpeakers(
      Discourse discourse,
      LeftOutSpeakers leftOut,
      NearbySubjects nearby,
      Relays relays,
      Bearing bearing) {
    this.discourse = discourse;
    this.leftOut = leftOut;
    this.nearby = nearby;
    this.relays = relays;
    this.bearing = bearing;
  }

  /** The speaker of a participle's draft; empty where the text does not tell. */
  Optional<Speaker> find(int index) {
    Demand demand = Demand.of(discourse.draft(index).cue().reading());
    return nearby
        .adjoining(index, discourse.cue(index), demand)
        .or(() -> inSentence(index, demand))
        .or(() -> leftOut.ownClause(index, demand))
        .or(() -> carrier(index, demand))
        .or(() -> nearby.personInSentence(index, demand))
        .or(() -> leftOut.find(index));
  }

  private Optional<Speaker> inSentence(int index, Demand demand) {
    IntPredicate beside =
        i ->
            discourse.distance(i, index) == 0
                && discourse.areBeside(i, index)
                && !discourse.isCarrier(i, index)
                && demand.allows(discourse.speaker(i).profile());
    return discourse
        .last(index, beside.and(i -> bearing.carries(i, index)))
        .or(() -> discourse.last(index, beside))
        .map(i -> goOn(index, i));
  }

  /** The one according to whom the sentence is told, where nobody else agrees. */
  private Optional<Speaker> carrier(int index, Demand demand) {
    return discourse
        .last(
            index,
            i ->
                discourse.distance(i, index) == 0
                    && demand.allows(discourse.speaker(i).profile())
                    && i != discourse.parent(index))
        .map(i -> discourse.speaker(i).leftOut(0.8));
  }

  private Speaker goOn(int index, int earlier) {
    relays.inherit(index, earlier);
    return discourse.speaker(earlier).leftOut(1);
  }
}
