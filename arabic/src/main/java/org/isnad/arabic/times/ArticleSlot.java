package org.isnad.arabic.times;

import java.util.List;
import java.util.Set;

/** A slot for any word with the article; no pattern may begin with it. */
record ArticleSlot() implements SlotReader {

  @Override
  public List<Found> read(Tokens tokens, int at, Reading reading) {
    return reading.isDefinite() ? List.of(new Found(at + 1, reading.form())) : List.of();
  }

  @Override
  public Set<String> firstForms() {
    return Set.of();
  }
}
