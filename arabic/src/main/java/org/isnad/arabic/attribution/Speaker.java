package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.morph.Gender;
import org.isnad.core.text.Span;

/**
 * A source that has been resolved.
 *
 * @param span where the text names it at this place, null where it is left out
 * @param entity the id of its entity
 * @param gender null where the text does not tell
 * @param keys the nouns by which the text speaks of it
 */
record Speaker(Span span, String entity, Gender gender, Set<String> keys) {}
