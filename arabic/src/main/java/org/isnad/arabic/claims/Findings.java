package org.isnad.arabic.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/** The claims found so far, each with its time, factuality and attribution. */
final class Findings {

  /** How many words from its predicate a claim's time may stand. */
  private static final int NEAR = 8;

  private final Scene scene;
  private final List<Timex> times;
  private final Holders holders;
  private final Factuality factuality;
  private final List<Claim> claims = new ArrayList<>();

  Findings(Scene scene, ClaimWords words, List<Timex> times, Holders holders) {
    this.scene = scene;
    this.times = times;
    this.holders = holders;
    this.factuality = new Factuality(scene, words);
  }

  /** Takes back the claim of a predicate; null where there was none. */
  Claim remove(Span predicate) {
    Claim known =
        claims.stream().filter(c -> c.predicate().equals(predicate)).findFirst().orElse(null);
    claims.remove(known);
    return known;
  }

  /** All claims, in the order of their predicates. */
  List<Claim> finish() {
    return new Finish(scene).finish(claims);
  }

  /**
   * Keeps a claim.
   *
   * @param first the sentence's first word
   */
  void accept(Draft draft, int first) {
    Attribution holder = holders.innermost(draft.span()).orElse(null);
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            draft.type(),
            draft.span(),
            draft.agent(),
            draft.patient(),
            draft.theme(),
            draft.place(),
            when(draft).orElse(null),
            factuality.polarity(draft, first),
            factuality.hedged(draft, first, holder),
            holder == null ? null : holder.id(),
            draft.rule(),
            draft.confidence()));
  }

  /** The time expression within the same sentence nearest to the predicate, within eight words. */
  private Optional<Claim.When> when(Draft draft) {
    for (Timex time : times) {
      int at = scene.text().firstEndingAfter(time.span().begin());
      if (Math.abs(at - draft.at()) <= NEAR && sameSentence(at, draft.at())) {
        return Optional.of(new Claim.When(time.span(), time.value()));
      }
    }
    return Optional.empty();
  }

  private boolean sameSentence(int a, int b) {
    return scene.text().sentences().stream()
        .anyMatch(
            s ->
                s.span().contains(scene.word(a).span()) && s.span().contains(scene.word(b).span()));
  }
}
