package org.isnad.arabic.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.text.Span;

/** Puts an article's claims in order, and gives deaths the attacker whose attack they follow. */
final class Finish {

  private static final int REACH = 60;

  private static final Set<String> MUTUAL = Set.of("اشتبك", "تقاتل", "قاتل", "حارب");

  private final Scene scene;

  Finish(Scene scene) {
    this.scene = scene;
  }

  List<Claim> finish(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(Claim::predicate, Comparator.comparing(Span::begin)));
    List<Claim> out = new ArrayList<>();
    for (Claim claim : sorted) {
      Claim caused = attacker(claim, sorted).map(Claim::agent).map(claim::doneBy).orElse(claim);
      out.add(caused.called("c" + (out.size() + 1)));
    }
    return out;
  }

  /** The attack with an attacker just behind a passive of harm: killed in a raid by. */
  private Optional<Claim> attacker(Claim claim, List<Claim> all) {
    boolean harmed =
        claim.agent() == null
            && claim.type() == ClaimType.ASSAULT
            && claim.rule().startsWith("verb-passive");
    if (!harmed) {
      return Optional.empty();
    }
    return all.stream()
        .filter(c -> c.type() == ClaimType.ASSAULT && c.rule().startsWith("noun"))
        .filter(c -> c.agent() != null && !isBetweenTwo(c))
        .filter(c -> isJustBehind(c.predicate(), claim.predicate()))
        .findFirst();
  }

  /** A clash has two sides, of which either may have done it. */
  private static boolean isBetweenTwo(Claim claim) {
    return claim.patient() != null && MUTUAL.contains(claim.rule().split(":")[1]);
  }

  private boolean isJustBehind(Span later, Span earlier) {
    boolean near = later.begin() > earlier.end() && later.begin() - earlier.end() <= REACH;
    return near && scene.text().text().substring(earlier.end(), later.begin()).indexOf('.') < 0;
  }
}
