package org.isnad.ledger;

import java.util.List;

/**
 * How often one source speaks in the ledger, and through whom.
 *
 * @param key the source's {@link NameKey}
 * @param name as the texts most often write it
 * @param latin the name in Latin letters; empty for a source that is only described
 * @param named whether the source has a name or an authority, or is only described
 * @param attributions how often content is attributed to it
 * @param documents in how many documents
 * @param through the outer links of its chains, most frequent first, at most ten of each kind
 */
public record SourceTally(
    String key,
    String name,
    String latin,
    boolean named,
    long attributions,
    long documents,
    List<Via> through) {

  public SourceTally {
    through = List.copyOf(through);
  }
}
