package org.isnad.arabic.attribution;

/** The line of place, agency and author with which a report begins: "Cairo – Agency:". */
final class Dateline {

  private static final int LONGEST = 16;

  private Dateline() {}

  /** Whether a word belongs to a text's dateline: one with a dash or bracket between its parts. */
  static boolean holds(Passage passage, int word) {
    int end = word < LONGEST ? end(passage, 0) : 0;
    boolean parted = false;
    for (int at = 0; at < end; at++) {
      parted |= "-–—(/".indexOf(passage.mark(at)) >= 0;
    }
    return parted && word < end;
  }

  /** The first word behind the dateline of a sentence; its first word where there is none. */
  static int end(Passage passage, int sentenceStart) {
    boolean first = sentenceStart < LONGEST;
    int limit = Math.min(passage.sentenceEnd(sentenceStart), sentenceStart + LONGEST);
    for (int at = sentenceStart; first && at < limit; at++) {
      if (passage.mark(at) == ':') {
        return at + 1 < passage.sentenceEnd(sentenceStart) ? at + 1 : sentenceStart;
      }
      if (passage.word(at).isVerb() && passage.mention(at) == null) {
        return sentenceStart;
      }
    }
    return sentenceStart;
  }
}
