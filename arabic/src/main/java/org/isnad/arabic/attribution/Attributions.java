package org.isnad.arabic.attribution;

import java.util.List;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Timex;

/** Finds who is made to answer for what, and through whom it came. */
public final class Attributions {

  private Attributions() {}

  /** Loads cue lexicon and rules. */
  public static Attributions load() {
    return new Attributions();
  }

  /** The attributions of an article. */
  public Attributed find(ParsedText text, Cast cast, List<Timex> times) {
    return new Attributed(List.of(), cast);
  }
}
