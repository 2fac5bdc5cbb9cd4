package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.core.text.Span;

/**
 * A source that has been resolved.
 *
 * @param span where the text names it at this place, null where it is left out
 * @param entity the id of its entity
 * @param profile its form, with which verbs agree
 * @param keys the nouns by which the text speaks of it, that of its head first
 * @param certainty between 0 and 1: how sure it is that the text means this one
 */
record Speaker(Span span, String entity, Profile profile, Set<String> keys, double certainty) {

  /** The same one, where other words stand for it: the paper that it published. */
  Speaker named(Span words) {
    return new Speaker(words, entity, profile, keys, certainty);
  }

  /** The same one, where the text leaves it out. */
  Speaker leftOut(double sure) {
    return new Speaker(null, entity, profile, keys, sure);
  }
}
