package org.isnad.arabic.attribution;

import java.util.List;
import org.isnad.arabic.names.Cast;
import org.isnad.core.record.Attribution;

/**
 * The attributions of an article, with the cast to which sources without a name have been added.
 *
 * @param attributions in the order of their cues
 */
public record Attributed(List<Attribution> attributions, Cast cast) {

  public Attributed {
    attributions = List.copyOf(attributions);
  }
}
