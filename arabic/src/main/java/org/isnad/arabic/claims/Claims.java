package org.isnad.arabic.claims;

import java.util.List;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Timex;

/** Finds events and acts between actors, each under the attribution that answers for it. */
public final class Claims {

  private Claims() {}

  /** Loads the predicate lexicon. */
  public static Claims load() {
    return new Claims();
  }

  /** The claims of an article, in the order of their predicates. */
  public List<Claim> find(ParsedText text, List<Timex> times, Attributed attributed) {
    return List.of();
  }
}
