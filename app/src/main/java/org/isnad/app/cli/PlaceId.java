package org.isnad.app.cli;

import org.isnad.ledger.Ledger;
import org.isnad.ledger.Origins;
import picocli.CommandLine.Parameters;

/** The parameter that names a place in an article, as in {@code naoura-02#a4}. */
final class PlaceId {

  @Parameters(
      paramLabel = "ARTICLE#ID",
      description = "an article's id, and in it an attribution (a1) or a claim (c1)")
  private String place;

  /**
   * What is said of the matter that the place states.
   *
   * @throws CannotGoOn if there is no such place
   */
  Origins origins(Ledger ledger) {
    int at = place.lastIndexOf('#');
    String document = at < 0 ? place : place.substring(0, at);
    String id = at < 0 ? "a1" : place.substring(at + 1);
    return ledger
        .across()
        .origins(document, id)
        .orElseThrow(
            () ->
                new CannotGoOn(
                    Exit.SOME_FAILED,
                    "there is no attribution or claim \"%s\" in the ledger; \"isnad show ID --format json\" prints those of an article"
                        .formatted(Visible.line(place))));
  }
}
