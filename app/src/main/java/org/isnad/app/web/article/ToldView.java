package org.isnad.app.web.article;

import java.util.List;
import org.isnad.core.record.Attribution;
import org.isnad.ledger.review.Judgement;

/**
 * One attribution as the page lists it.
 *
 * @param number its place in the article, from 1
 * @param depth 1 for one of the article itself, 2 for one inside that
 * @param chain from the publisher to the innermost source
 * @param words the beginning of the words the source answers for, in the text's letters
 * @param claims what is claimed in these words
 * @param judged what a reader said of it, null for nothing yet
 * @param besides what other readers say of it, whose word does not stand
 * @param machine what the machine found in its place, null where it found the same
 * @param people what may be named as its source, by name
 */
public record ToldView(
    Attribution attribution,
    int number,
    int depth,
    List<ChainStop> chain,
    String words,
    List<ClaimView> claims,
    Judgement judged,
    List<Judgement> besides,
    MachineView machine,
    List<String> people) {

  public ToldView {
    chain = List.copyOf(chain);
    claims = List.copyOf(claims);
    besides = List.copyOf(besides);
    people = List.copyOf(people);
  }

  /** The innermost stop: who is said to have said it. */
  public ChainStop source() {
    return chain.get(chain.size() - 1);
  }

  public String id() {
    return attribution.id();
  }

  /** Between 0 and 100. */
  public long percent() {
    return Math.round(attribution.confidence() * 100);
  }
}
