package org.isnad.arabic.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;

/**
 * Those through whom a claim came, the innermost first: sources, then agencies, then the publisher,
 * which is never missing.
 */
final class Carriers {

  private Carriers() {}

  /** The links of sources, the innermost first; empty for the article's own voice. */
  static List<Attribution> links(SourcedRecord record, Claim claim) {
    return record
        .attribution(String.valueOf(claim.attribution()))
        .map(record::chain)
        .orElse(List.of());
  }

  /** The agencies, the nearest to the text first, without one that is the outermost source. */
  static List<String> wires(SourcedRecord record, Claim claim) {
    List<Attribution> links = links(record, claim);
    Optional<Entity> outermost =
        links.isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(links.get(links.size() - 1).source())
                .map(Party::entity)
                .flatMap(record::entity);
    List<String> wires = new ArrayList<>(record.wire());
    outermost.ifPresent(
        source -> wires.removeIf(w -> w.equals(source.name()) || source.names().contains(w)));
    Collections.reverse(wires);
    return wires;
  }
}
