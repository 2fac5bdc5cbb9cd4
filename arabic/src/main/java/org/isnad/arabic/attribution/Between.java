package org.isnad.arabic.attribution;

/** The preposition "between", spelled as the verb "he made clear" is. */
final class Between {

  /** How many words may stand between the two prepositions of "between him and between her". */
  private static final int APART = 6;

  private Between() {}

  /** Whether the same preposition stands a few words before this one. */
  static boolean isRepeated(Passage passage, int word) {
    int first = Math.max(passage.sentenceStart(word), word - APART);
    for (int at = word - 1; at >= first; at--) {
      if (passage.folded(at).matches("بين(ه|ها|هم|ي|نا|ك|كم|هما|هن)?")) {
        return true;
      }
    }
    return false;
  }
}
