package org.isnad.ledger.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ledger.identity.NameForms;
import org.isnad.ledger.reprint.Wording;

/** How headlines and datelines, which are not analysed, write the names of bodies. */
final class Headline {

  /** A dateline is at most this long, in UTF-16 code units. */
  private static final int DATELINE = 60;

  private static final Pattern PLACE_AND_AGENCY =
      Pattern.compile("^[^:\\n]*[-\u2013\u2014](?<agency>[^:\\n]+):");

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

  /**
   * What an article calls its publisher in the dateline with which it begins, "Cairo - Agency:".
   *
   * @param publisher null where unknown
   * @return empty where it has none, or where that has a word that the publisher's name has not
   */
  static Optional<String> ofPublisher(String text, String publisher) {
    String start = text.strip().substring(0, Math.min(DATELINE, text.strip().length()));
    Matcher dateline = PLACE_AND_AGENCY.matcher(start);
    if (publisher == null || !dateline.find()) {
      return Optional.empty();
    }
    String agency = dateline.group("agency").strip();
    List<String> words = NameForms.words(agency);
    return Optional.of(agency)
        .filter(name -> !words.isEmpty() && NameForms.words(publisher).containsAll(words));
  }
}
