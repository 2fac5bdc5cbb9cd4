package org.isnad.ledger.store;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.reprint.Wording;

/** How headlines, which are not analysed, write the bodies of which their articles speak. */
final class Headline {

  /** One word of a name is too little to be it. */
  private static final int FEWEST = 2;

  private Headline() {}

  /**
   * The longest beginning of a name, of two words at least, that a headline has.
   *
   * @param title null where there is none
   */
  static Optional<String> of(String title, String name) {
    Wording headline = Wording.of(title == null ? "" : title);
    List<String> words = Wording.of(name).words();
    for (int length = words.size(); length >= FEWEST; length--) {
      for (int at = 0; at + length <= headline.size(); at++) {
        if (headline.words().subList(at, at + length).equals(words.subList(0, length))) {
          return Optional.of(headline.span(at, at + length - 1).of(title));
        }
      }
    }
    return Optional.empty();
  }
}
