package org.isnad.app.cli;

import org.isnad.app.web.dossier.Sheet;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Parameters;

/** The parameter that names a collection. */
final class CollectionNumber {

  @Parameters(paramLabel = "N", description = "the collection's number, as \"list\" prints it")
  private long number;

  /**
   * The collection as the ledger knows it today.
   *
   * @throws CannotGoOn if there is none
   */
  Sheet in(Ledger ledger) {
    return ledger
        .dossiers()
        .find(number)
        .map(dossier -> Sheet.of(ledger, dossier))
        .orElseThrow(
            () ->
                new CannotGoOn(
                    Exit.SOME_FAILED,
                    "there is no collection %d; \"isnad collection list\" lists them"
                        .formatted(number)));
  }
}
