package org.isnad.ledger;

import java.util.List;
import org.isnad.core.text.Span;

/**
 * Words in context.
 *
 * @param field the string that the offsets count in
 * @param span the stretch to show
 * @param text its words
 * @param matches the matched words, as offsets into the whole string, not into {@code text}
 */
public record Snippet(Field field, Span span, String text, List<Span> matches) {

  public Snippet {
    matches = List.copyOf(matches);
  }

  /** The strings of a document that are searched. */
  public enum Field {
    TITLE,
    TEXT
  }
}
