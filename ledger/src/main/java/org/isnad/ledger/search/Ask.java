package org.isnad.ledger.search;

import java.util.List;

/** What a query asks for. */
sealed interface Ask {

  /** One word as typed, to be found in all its forms. */
  record Term(String text) implements Ask {}

  /** Words in this order next to each other, clitics apart. */
  record Phrase(String text) implements Ask {}

  /**
   * A condition on what is known of the document.
   *
   * @param field one of {@link Asking#FILTERS}
   * @param quoted whether the value stood in quotation marks and is one name
   */
  record Filter(String field, String value, boolean quoted) implements Ask {}

  record All(List<Ask> parts) implements Ask {}

  record Any(List<Ask> parts) implements Ask {}

  record Not(Ask part) implements Ask {}
}
