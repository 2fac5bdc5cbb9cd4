package org.isnad.arabic.claims;

import java.util.List;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Timex;

/**
 * Finds events and acts between actors, each under the attribution that answers for it.
 *
 * <p>Without a parse tree: subject, object and complement follow from the order of noun phrases,
 * agreement and the frames of {@code claims/predicates.tsv}. The act of speaking is no claim.
 */
public final class Claims {

  private final PredicateLexicon lexicon;
  private final ClaimWords words;

  private Claims(PredicateLexicon lexicon, ClaimWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Loads the predicate lexicon. */
  public static Claims load() {
    return new Claims(PredicateLexicon.load(), ClaimWords.load());
  }

  /** The claims of an article, in the order of their predicates. */
  public List<Claim> find(ParsedText text, List<Timex> times, Attributed attributed) {
    Scene scene = Scene.of(text, times, attributed);
    return new Reading(scene, lexicon, words, times).claims();
  }
}
