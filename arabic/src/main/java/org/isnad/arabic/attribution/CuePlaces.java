package org.isnad.arabic.attribution;

import java.util.Optional;

/** What stands around a cue whose content goes before it. */
final class CuePlaces {

  private CuePlaces() {}

  /** The quotation that ends right before a cue which can take it. */
  static Optional<Quotation> quotationBefore(Passage passage, int word, CueReading reading) {
    int at = word - 1;
    while (at >= 0 && passage.isPunctuation(at) && !passage.isQuoteMark(at)) {
      at--;
    }
    boolean closes = at >= 0 && passage.isQuoteMark(at) && passage.openedAt(at) == null;
    boolean usable =
        !passage.startsParagraph(word)
            && closes
            && !reading.isJoined()
            && reading.takes(Frame.QUOTE);
    return usable ? Optional.ofNullable(passage.closedAt(at)) : Optional.empty();
  }

  /** Where the clause of a cue ends: at the next mark, or with its sentence. */
  static int clauseEnd(Passage passage, int word) {
    int end = passage.sentenceEnd(word);
    for (int at = word + 1; at < end; at++) {
      if (passage.isPunctuation(at) && passage.openedAt(at) == null && !passage.isQuoteMark(at)) {
        return at;
      }
    }
    return end;
  }
}
