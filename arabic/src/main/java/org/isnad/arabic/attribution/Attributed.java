package org.isnad.arabic.attribution;

import java.util.List;
import org.isnad.arabic.names.Cast;
import org.isnad.core.record.Attribution;
import org.isnad.core.text.Span;

/**
 * The attributions of an article, with the cast to which sources without a name have been added.
 *
 * @param attributions in the order of their cues
 * @param doubtful contents of which it is too doubtful who answers for them: neither somebody's nor
 *     the article's own
 */
public record Attributed(List<Attribution> attributions, Cast cast, List<Span> doubtful) {

  public Attributed {
    attributions = List.copyOf(attributions);
    doubtful = List.copyOf(doubtful);
  }

  /** Attributions of which none has been left out. */
  public Attributed(List<Attribution> attributions, Cast cast) {
    this(attributions, cast, List.of());
  }
}
