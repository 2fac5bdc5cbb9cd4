package org.isnad.arabic.names;

import java.util.List;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Document;
import org.isnad.core.record.Timex;

/** Finds persons, bodies, places and works, says which mentions are one entity, and their roles. */
public final class Names {

  private Names() {}

  /** Loads the authority lists and rules. */
  public static Names load() {
    return new Names();
  }

  /**
   * The cast of an article.
   *
   * @param times the article's time expressions; no name overlaps one
   */
  public Cast find(ParsedText text, Document document, List<Timex> times) {
    return Cast.empty();
  }
}
