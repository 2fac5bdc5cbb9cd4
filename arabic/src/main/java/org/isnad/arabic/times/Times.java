package org.isnad.arabic.times;

import java.time.LocalDate;
import java.util.List;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Timex;

/** Finds time expressions and gives them TIMEX3 values. */
public final class Times {

  private Times() {}

  /** Loads the rules. */
  public static Times load() {
    return new Times();
  }

  /**
   * The time expressions of an article, in text order; no two overlap.
   *
   * @param published the day relative expressions are resolved against, null where unknown
   */
  public List<Timex> find(ParsedText text, LocalDate published) {
    return List.of();
  }
}
