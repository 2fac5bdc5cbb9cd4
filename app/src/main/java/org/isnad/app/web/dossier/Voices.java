package org.isnad.app.web.dossier;

import java.util.ArrayList;
import java.util.List;
import org.isnad.app.web.article.ChainStop;
import org.isnad.app.web.article.Chains;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/** Who answers for a stretch of an article. */
final class Voices {

  private final SourcedRecord record;
  private final Chains chains;

  Voices(SourcedRecord record) {
    this.record = record;
    this.chains = Chains.of(record);
  }

  /**
   * The lines to all who answer for some of the stretch, the innermost of each; the article itself
   * first where it answers for some of it.
   */
  List<List<ChainStop>> of(Span stretch) {
    List<Attribution> here = record.attributions().stream().filter(a -> holds(a, stretch)).toList();
    List<List<ChainStop>> out = new ArrayList<>();
    if (here.stream().noneMatch(a -> a.content().stream().anyMatch(c -> c.contains(stretch)))) {
      out.add(chains.carriers());
    }
    here.stream()
        .filter(a -> here.stream().noneMatch(inner -> a.id().equals(inner.parent())))
        .forEach(a -> out.add(chains.to(a)));
    return out;
  }

  private static boolean holds(Attribution attribution, Span stretch) {
    return attribution.content().stream().anyMatch(stretch::overlaps);
  }
}
