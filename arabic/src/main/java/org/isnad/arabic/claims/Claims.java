package org.isnad.arabic.claims;

import java.util.List;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/**
 * Finds events and acts between actors, each under the attribution that answers for it.
 *
 * <p>Without a parse tree: subject, object and complement follow from the order of noun phrases,
 * agreement and the frames of {@code claims/predicates.tsv}. The act of speaking is no claim.
 */
public final class Claims {

  private final PredicateLexicon lexicon;
  private final ClaimWords words;
  private final Certainty certainty;
  private final double bar;

  private Claims(PredicateLexicon lexicon, ClaimWords words, Certainty certainty, double bar) {
    this.lexicon = lexicon;
    this.words = words;
    this.certainty = certainty;
    this.bar = bar;
  }

  /** Loads the predicate lexicon. */
  public static Claims load() {
    return new Claims(PredicateLexicon.load(), ClaimWords.load(), Certainty.load(), Certainty.BAR);
  }

  /**
   * The same lexicons, with another bar.
   *
   * @param probability from which on a claim is put on record; 0 keeps all
   */
  public Claims atLeast(double probability) {
    return new Claims(lexicon, words, certainty, probability);
  }

  /** The claims of an article, in the order of their predicates, each with its probability. */
  public List<Claim> find(ParsedText text, List<Timex> times, Attributed attributed) {
    List<Claim> all = unweighed(text, times, attributed);
    List<Claim> kept = certainty.weigh(all, signs(text, times, attributed), bar);
    return new Stances(text, attributed, words).between(kept);
  }

  /** All that the rules find, also what is more likely wrong than right. */
  List<Claim> unweighed(ParsedText text, List<Timex> times, Attributed attributed) {
    Scene scene = Scene.of(text, times, attributed);
    List<Claim> claims = new Reading(scene, lexicon, words, times).claims();
    return claims.stream().map(claim -> careful(claim, attributed)).toList();
  }

  /** What the signs of the claims of an article are read from. */
  Signs signs(ParsedText text, List<Timex> times, Attributed attributed) {
    return new Signs(Scene.of(text, times, attributed), lexicon, words);
  }

  /** What stands in words that somebody doubtful answers for is not told as the next one's own. */
  private static Claim careful(Claim claim, Attributed attributed) {
    Span act = claim.predicate();
    boolean doubtful =
        attributed.doubtful().stream()
            .filter(span -> span.begin() <= act.begin() && act.end() <= span.end())
            .anyMatch(span -> !isInnermost(claim.attribution(), span, attributed));
    return doubtful ? claim.inDoubt() : claim;
  }

  /** Whether the attribution of a claim stands within a stretch. */
  private static boolean isInnermost(String id, Span span, Attributed attributed) {
    return attributed.attributions().stream()
        .filter(it -> it.id().equals(id))
        .anyMatch(it -> span.begin() <= it.cue().begin() && it.cue().end() <= span.end());
  }
}
