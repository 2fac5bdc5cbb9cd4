package org.isnad.app.web.dossier;

import java.util.List;
import org.isnad.app.web.article.ChainStop;

/**
 * One sentence of a dossier, with all that its footnote says.
 *
 * @param number of the footnote, from 1
 * @param english the sentence, which names who says so; null where the words themselves are quoted
 * @param arabic the same
 * @param voices who answers for it: lines from the publisher to the innermost source; never empty
 * @param words the text's own, fit to be shown
 * @param place null where the text is lost
 */
public record Piece(
    int number,
    String english,
    String arabic,
    List<List<ChainStop>> voices,
    String words,
    Place place) {

  public Piece {
    voices = List.copyOf(voices);
  }

  /** Who answers first: the innermost source is its last stop. */
  public List<ChainStop> voice() {
    return voices.get(0);
  }
}
