package org.isnad.arabic.claims;

import java.util.Optional;
import org.isnad.core.record.Attribution;
import org.isnad.core.text.Span;

/** Finds who answers for a place in the text. */
final class Holders {

  private final Scene scene;

  Holders(Scene scene) {
    this.scene = scene;
  }

  /**
   * The innermost attribution whose content holds a span: the one with the shortest content, save
   * one whose own cue is there.
   */
  Optional<Attribution> innermost(Span span) {
    Attribution best = null;
    for (Attribution attribution : scene.attributed().attributions()) {
      if (holds(attribution, span) && (best == null || length(attribution) < length(best))) {
        best = attribution;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The attribution whose cue a span is. */
  Optional<Attribution> cued(Span span) {
    return scene.attributed().attributions().stream()
        .filter(a -> a.cue() != null && a.cue().overlaps(span))
        .findFirst();
  }

  private static boolean holds(Attribution attribution, Span span) {
    boolean own = attribution.cue() != null && attribution.cue().overlaps(span);
    return !own && attribution.content().stream().anyMatch(c -> c.contains(span));
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }
}
