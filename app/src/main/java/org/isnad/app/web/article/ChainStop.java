package org.isnad.app.web.article;

import org.isnad.core.record.Access;
import org.isnad.core.record.Act;

/**
 * One stop on the line of people and media through which words came.
 *
 * @param name null where the text does not tell who
 * @param act what it does with the words of the next stop; null for the publisher and the wire
 * @param attribution the id of the attribution that makes it a stop, null for the publisher and the
 *     wire
 * @param cue the text's words for the act, null for the publisher and the wire
 * @param medium the text's words for a medium, null where there is none
 * @param evidence the text's words that show the access, null where there are none
 */
public record ChainStop(
    Kind kind,
    Called name,
    Act act,
    String attribution,
    String cue,
    String medium,
    Access access,
    String evidence,
    boolean negated,
    boolean hedged) {

  /** What a stop is on the way. */
  public enum Kind {
    PUBLISHER,
    WIRE,
    SOURCE
  }

  /** The publisher, or an agency that is credited with the article. */
  public static ChainStop carrier(Kind kind, Called name) {
    return new ChainStop(kind, name, null, null, null, null, null, null, false, false);
  }
}
