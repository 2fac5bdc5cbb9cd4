package org.isnad.ledger;

import java.util.List;
import org.isnad.ledger.identity.Ruling;

/**
 * Who bears a name.
 *
 * @param key the {@link NameKey} asked about
 * @param bearers those who bear it, the one in most articles first; several where nothing shows
 *     that they are one
 * @param proposals other names that may be theirs
 * @param judgements what people judged about this name, oldest first, also what was taken back
 * @param disputes of these, pairs on which people disagree
 */
public record Identity(
    String key,
    List<Bearer> bearers,
    List<Proposal> proposals,
    List<Ruling> judgements,
    List<List<Ruling>> disputes) {

  public Identity {
    bearers = List.copyOf(bearers);
    proposals = List.copyOf(proposals);
    judgements = List.copyOf(judgements);
    disputes = List.copyOf(disputes);
  }
}
