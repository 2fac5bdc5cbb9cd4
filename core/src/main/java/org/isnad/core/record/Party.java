package org.isnad.core.record;

import org.isnad.core.text.Span;

/**
 * Somebody or something that takes part: a source, an agent, a patient.
 *
 * @param span where the text names or describes it at this place; null where the text leaves it out
 * @param entity the id of an entity of the same record; null where the text does not tell who
 */
public record Party(Span span, String entity) {

  public Party {
    if (span == null && entity == null) {
      throw new IllegalArgumentException("a party needs a span or an entity; use null for nobody");
    }
  }
}
